import Testing
import WorkshopCore

@testable import DealerFiles

struct CalendarFileTests {
    @Test func `a booking service's events are orders with their columns`() throws {
        let result = try CalendarSample.read(CalendarSample.bytes("booking-service"))
        #expect(result.problems.isEmpty && result.rowCount == 3)
        let first = try #require(result.orders.first)
        #expect(first.order.text.hasPrefix("C") && first.order.text.count == 8)
        #expect(first.lines == [6])
        #expect(
            first.sheet
                == OrderSheet(
                    customer: "Anna Berg", phone: "+44 20 7946 0102", mail: "anna.berg@example.com",
                    plate: "KHL 223", model: "Yaris", arrival: try ExportFile.instant(24, 9),
                    appointment: try ExportFile.instant(24, 9),
                    promise: try ExportFile.instant(24, 10, 30),
                    notes: "Please look at the rattle from the left, front door.",
                    jobs: [
                        JobLine(
                            description: "Service 60,000 km", flatRate: Minutes(72),
                            skill: try #require(Skill(2)), kind: .maintenance)
                    ]))
        let second = try #require(result.orders.last)
        #expect(second.order == OrderID("2101") && second.sheet.isWaiter)
        #expect(second.sheet.customer == "Mei Tan" && second.sheet.plate == "SVY 972")
        #expect(second.sheet.jobs.map(\.description) == ["Front brakes"])
        #expect(second.sheet.jobs.map(\.flatRate) == [Minutes(90)])
        #expect(second.sheet.promise == (try ExportFile.instant(24, 15)))
        #expect(second.sheet.parts.map(\.number) == ["04465-33471"])
        #expect(second.sheet.notes.isEmpty && second.sheet.phone.isEmpty)
        #expect(result.calendar?.cancelled.map(\.line) == [36])
    }

    @Test func `Outlook's zones, folds and holidays are understood`() throws {
        let result = try CalendarSample.read(CalendarSample.bytes("outlook"))
        let order = try #require(result.orders.first)
        #expect(result.told == ["line 44: the event is no visit"])
        #expect(order.sheet.arrival == (try ExportFile.instant(25, 8, 30)))
        #expect(order.sheet.customer == "Jürgen Groß" && order.sheet.plate == "KA-GR 417")
        #expect(order.sheet.notes == "Schlüssel im Kasten")
        #expect(order.appointment?.end == (try ExportFile.instant(25, 10)))
        #expect(order.appointment?.isPromiseOpen == true)
        #expect(order.appointment?.number == order.order)
        #expect(result.calendar?.titles[21] == "Inspektion, 2026-11-25T08:30")
    }

    @Test func `Google's markup and guests are understood`() throws {
        let result = try CalendarSample.read(CalendarSample.bytes("google"))
        let order = try #require(result.orders.first)
        #expect(result.told == ["line 28: the event is no visit"])
        #expect(order.sheet.customer == "Omar Haddad" && order.sheet.plate == "LD19 OXA")
        #expect(order.sheet.mail == "omar.haddad@example.com")
        #expect(order.sheet.model == "Auris Hybrid")
        #expect(order.sheet.notes == "Booked by; Omar Haddad; Reschedule")
    }

    @Test func `a Chinese calendar is read with a map, also where a fold cuts a character`() throws
    {
        let bytes = try CalendarSample.bytes("chinese")
        #expect(String(validating: bytes, as: UTF8.self) == nil)
        let map = try ColumnMap(
            toml: """
                "客户" = "customer"
                "车牌" = "plate"
                "电话" = "phone"
                "车型" = "model"
                "工时" = "frt_hours"
                """)
        let result = try CalendarSample.read(bytes, columns: map)
        #expect(result.problems.isEmpty && result.encoding == .utf8)
        let sheets = result.orders.map(\.sheet)
        #expect(sheets.map(\.customer) == ["王秀英", "陈建国"])
        #expect(sheets.map(\.plate) == ["鲁C·A8216", "鲁C·K3391"])
        #expect(sheets.map { $0.jobs[0].description } == ["四万公里保养", "更换前刹车片"])
        #expect(sheets.map { $0.jobs[0].flatRate } == [Minutes(90), Minutes(90)])
        #expect(sheets.map { $0.jobs[0].kind } == [.maintenance, .other])
        #expect(sheets[0].phone == "13905330102" && sheets[0].notes == "客户要求更换雨刮片, 谢谢。")
        #expect(
            sheets.map(\.arrival) == [
                try ExportFile.instant(24, 1, 30), try ExportFile.instant(24, 14),
            ])
    }

    @Test func `the order's number is the same each time, and another one for another event`()
        throws
    {
        func number(_ lines: [String]) throws -> String {
            let result = try CalendarSample.read(Array(CalendarSample.text([lines]).utf8))
            return try #require(result.orders.first).order.text
        }
        let one = try number(CalendarSample.lines("a@x"))
        #expect(one == "CZFE5W49")
        #expect(try number(CalendarSample.lines("a@x", start: "20261125T090000")) == one)
        #expect(try number(CalendarSample.lines("b@x")) != one)
        let nameless = Array(CalendarSample.lines("").dropFirst())
        #expect(try number(nameless) == number(nameless))
        #expect(
            try number(nameless)
                != number(Array(CalendarSample.lines("", summary: "Tyres").dropFirst())))
    }

    @Test func `of two versions of an event the later one holds`() throws {
        let old = CalendarSample.lines("a", "SEQUENCE:1")
        let new = CalendarSample.lines("a", start: "20261124T100000", "SEQUENCE:2")
        for (events, left) in [([old, new], 2), ([new, old], 10)] {
            let result = try CalendarSample.read(Array(CalendarSample.text(events).utf8))
            #expect(result.orders.map(\.sheet.arrival) == [try ExportFile.instant(24, 10)])
            #expect(
                result.problems == [
                    ImportProblem(line: left, .event(.replaced(line: left == 2 ? 10 : 2)))
                ])
        }
    }

    @Test func `what was booked and then called off is called off`() throws {
        let booked = CalendarSample.text([CalendarSample.lines("a")])
        let off = booked.replacing("BEGIN:VCALENDAR", with: "BEGIN:VCALENDAR\r\nMETHOD:CANCEL")
        let result = try CalendarSample.read(Array((booked + off).utf8))
        #expect(result.orders.isEmpty)
        #expect(result.calendar?.cancelled.map(\.line) == [12])
        #expect(result.problems.map(\.severity) == [.omission])
    }

    @Test func `an empty calendar has nothing and is no problem`() throws {
        let result = try CalendarSample.read(Array(CalendarSample.text([]).utf8))
        #expect(result.rowCount == 0 && result.problems.isEmpty && result.orders.isEmpty)
    }

    @Test func `what stands beside and inside events is passed over`() throws {
        let inner = ["BEGIN:VALARM", "SUMMARY:no", "BEGIN:X", "END:X", "END:VALARM"]
        let text = CalendarSample.text([inner + CalendarSample.lines("a")])
            .replacing(
                "BEGIN:VCALENDAR",
                with: "\u{FEFF}begin:vcalendar\r\nBEGIN:VTODO\r\nUID:t\r\nEND:VTODO")
        let result = try CalendarSample.read(Array(text.utf8))
        #expect(result.problems.isEmpty && result.orders.count == 1)
        #expect(result.orders.first?.sheet.jobs.first?.description == "Oil")
    }

    @Test func `an event that is not closed costs itself, a calendar that is not closed is told`()
        throws
    {
        let lines = CalendarSample.lines("a")
        let text =
            (["BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VALARM"] + lines).joined(separator: "\n")
            + "\n"
            + CalendarSample.text([CalendarSample.lines("b")]).split(separator: "\r\n").dropFirst()
            .dropLast().joined(separator: "\n")
        let result = try CalendarSample.read(Array(text.utf8))
        #expect(result.orders.count == 1 && result.rowCount == 2)
        #expect(
            result.told == [
                "line 2: the event has no END:VEVENT",
                "line 15: the file ends without END:VCALENDAR",
            ])
    }

    @Test func `a hundred thousand events and lines without end are read in a moment`() throws {
        let events = (0..<2000).map { CalendarSample.lines("\($0)") }
        let many = try CalendarSample.read(Array(CalendarSample.text(events).utf8))
        #expect(many.orders.count == 2000 && many.problems.isEmpty)
        let long =
            String(repeating: "x", count: 300_000) + String(repeating: "\r\n y", count: 100_000)
        let result = try CalendarSample.event("UID:1", "SUMMARY:\(long)", "DTSTART:20261124T090000")
        #expect(result.orders.isEmpty && result.problems.count == 1)
        let nested = String(repeating: "BEGIN:VEVENT\nBEGIN:X\n", count: 50_000)
        #expect(
            try CalendarSample.read(Array("BEGIN:VCALENDAR\n\(nested)".utf8)).problems.count
                == 50_001)
    }

    @Test(arguments: CalendarSample.names)
    func `damage, cuts and random bytes never trap and lose no event unsaid`(_ name: String) throws
    {
        let day = try CalendarSample.bytes(name)
        var random = SeededRandom(seed: 5545)
        let marks = Array("\":;,=\n\r \\<>T".utf8) + [0xFF, 0xC1, 0x1B, 0]
        for turn in 0..<300 {
            var bytes = day
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: bytes.indices, using: &random)
                bytes[place] = marks.randomElement(using: &random) ?? 0
            }
            if turn.isMultiple(of: 3) {
                bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            }
            guard let result = try? CalendarSample.read(bytes) else { continue }
            let told = Set(result.problems.map(\.line)).union(result.orders.flatMap(\.lines))
                .union(result.calendar?.cancelled.map(\.line) ?? [])
            #expect(told.count >= result.rowCount)
        }
    }

    @Test func `random properties never trap`() throws {
        var random = SeededRandom(seed: 9)
        let names = [
            "DTSTART", "DTEND", "DURATION", "UID", "DESCRIPTION", "ATTENDEE", "RRULE", "SUMMARY",
        ]
        let alphabet = Array("0123456789TZPWDHMS+-:;=\",\\<>/&né牌".unicodeScalars)
        for _ in 0..<1500 {
            let lines = (0..<4).map { _ in
                let length = Int.random(in: 0...24, using: &random)
                let value = (0..<length).compactMap { _ in alphabet.randomElement(using: &random) }
                return (names.randomElement(using: &random) ?? "") + ":"
                    + String(String.UnicodeScalarView(value))
            }
            let result = try CalendarSample.read(Array(CalendarSample.text([lines]).utf8))
            #expect(result.rowCount == 1)
        }
    }
}
