import DealerFiles
import Testing
import WorkshopCore

struct DealerFileReaderTests {
    @Test(arguments: [("northside-orders", 26, 31), ("zouping-orders", 40, 51)])
    func `a day's orders are read completely`(name: String, orders: Int, rows: Int) throws {
        let result = try DealerFileReader.read(ExportFile.day(name), zone: ExportFile.zone)
        #expect(result.problems.isEmpty)
        #expect(result.ignoredColumns.isEmpty)
        #expect(result.encoding == .utf8)
        #expect(result.orders.count == orders)
        #expect(result.orders.map(\.lines.count).reduce(0, +) == rows)
        #expect(result.rowCount == rows)
    }

    @Test func `the English day says what its rows say`() throws {
        let bytes = try ExportFile.day("northside-orders")
        let orders = try DealerFileReader.read(bytes, zone: ExportFile.zone).orders
        let order = try #require(orders.first { $0.order.text == "1103" })
        #expect(order.sheet.customer == "Omar Haddad")
        #expect(order.sheet.notes == "call before 3 pm; gate code 4,5,6")
        #expect(order.sheet.jobs.map(\.flatRate) == [Minutes(108), Minutes(72)])
        #expect(order.sheet.jobs.map(\.kind) == [.maintenance, .repair])
        #expect(order.sheet.parts == [PartRequest(number: "90915-YZZE1", quantity: 1, job: 2)])
        #expect(order.sheet.arrival == (try ExportFile.instant(23, 11, 15)))
        #expect(order.sheet.promise == (try ExportFile.instant(24, 15, 15)))
        let quoted = try #require(orders.first { $0.order.text == "1101" })
        #expect(quoted.sheet.customer == "\"Bud\" Hall, Jr.")
        #expect(quoted.sheet.appointment == nil && quoted.sheet.wantsWash)
        #expect(orders.first { $0.order.text == "1089" }?.sheet.comebackOf == OrderID("977"))
    }

    @Test(arguments: [("northside-staff", 6, "B. Smith"), ("zouping-staff", 8, "林洋")])
    func `a day's staff is read completely`(name: String, count: Int, first: String) throws {
        let result = try DealerFileReader.read(ExportFile.day(name), zone: ExportFile.zone)
        #expect(result.problems.isEmpty)
        #expect(result.staff.count == count)
        #expect(
            result.staff.first
                == StaffEntry(
                    technician: TechnicianID(first), skill: try #require(Skill(4)),
                    shift: DaySpan("08:00-17:00"), lunch: DaySpan("12:00-13:00"), line: 2))
    }

    @Test(arguments: ["northside-orders", "zouping-orders", "northside-staff"])
    func `line ends, a byte order mark and other delimiters change nothing`(name: String) throws {
        let text = String(decoding: try ExportFile.day(name), as: UTF8.self)
        let plain = try ExportFile.read(text)
        #expect(try ExportFile.read("\u{FEFF}" + text.replacing("\n", with: "\r\n")) == plain)
        #expect(try ExportFile.read(text.replacing("\n", with: "\r")) == plain)
        #expect(try ExportFile.read(text + "\n\n,,\n").file == plain.file)
        let wide = Array("\u{FEFF}\(text)".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let utf16 = try DealerFileReader.read(wide, zone: ExportFile.zone)
        #expect(utf16.file == plain.file && utf16.encoding == .utf16LittleEndian)
    }

    @Test func `the Chinese day in GB18030 is the same day`() throws {
        let bytes = try ExportFile.day("zouping-orders")
        let national = try #require(Converted.toGB18030(bytes))
        let result = try DealerFileReader.read(national, zone: ExportFile.zone)
        #expect(result.encoding == .gb18030)
        #expect(result.file == (try DealerFileReader.read(bytes, zone: ExportFile.zone).file))
    }

    @Test func `JSON Lines of the same fields are the same orders`() throws {
        let csv = try ExportFile.read(
            "ro,arrival,promised,customer,plate,job,frt_hours,skill,waiting\n"
                + "1041,2026-11-23T08:00,2026-11-23T16:00,Mei Tan,SVY 972,Oil,0.7,2,yes\n")
        let json = try ExportFile.read(
            """
            {"ro":1041,"arrival":"2026-11-23T08:00","promised":"2026-11-23T16:00",\
            "customer":"Mei Tan","plate":"SVY 972","job":"Oil","frt_hours":0.7,"skill":2,\
            "waiting":true}
            {"ro":1042,"job":["Oil"]}
            """)
        #expect(json.orders.map(\.sheet) == csv.orders.map(\.sheet))
        #expect(
            json.told == [
                "line 2: not a JSON object of plain values: a list or object as a value"
            ])
    }

    @Test func `a file without skills is read with a warning`() throws {
        let result = try ExportFile.read(
            "ro,arrival,promised,customer,plate,job,frt_hours\n"
                + "1041,2026-11-23T08:00,2026-11-23T16:00,Mei Tan,,Oil,0.7\n")
        #expect(result.problems == [ImportProblem(line: 1, column: .skill, .noSkills)])
        #expect(result.orders.map(\.sheet.jobs.first?.skill) == [.basic])
    }

    @Test func `bad rows are told by line and the good ones stay`() throws {
        let result = try ExportFile.rows(
            ExportFile.row("1", arrival: "31/12/26"), ExportFile.row("2"),
            ExportFile.row("3", promised: "2026-02-30T10:00"),
            ExportFile.row("4", promised: "2026-11-23T07:59"),
            ExportFile.row("5", customer: "\"half"),
            ExportFile.row("6", customer: String(repeating: "x", count: 300)),
            ExportFile.row("7", customer: "\u{1B}[2JEvil\u{202E} 🚗"),
            ExportFile.row("8", customer: "a,b"), ExportFile.row(""))
        #expect(result.orders.map(\.order.text) == ["2", "7"])
        #expect(result.orders.last?.sheet.customer == "Evil 🚗")
        #expect(
            result.told == [
                "line 2, arrival: ‘31/12/26’ is not a time like 2026-11-23T13:00",
                "line 4, promised: ‘2026-02-30T10:00’ is not a time like 2026-11-23T13:00",
                "line 5, promised: promised for 2026-11-23T07:59, before the arrival at "
                    + "2026-11-23T08:00",
                "line 6: a quote that opens on this line is not closed",
                "line 7, customer: 300 characters long, at most 120 fit",
                "line 8, customer: 2 control or invisible characters were taken out",
                "line 9: 9 cells where the header has 8; is a text with a comma unquoted?",
                "line 10, ro: must not be empty",
            ])
    }

    @Test func `random damage to a real file never traps and loses no row unsaid`() throws {
        let day = try ExportFile.day("northside-orders")
        var random = SeededRandom(seed: 1041)
        let marks = Array("\",;\n\r{}\u{1B}\u{0}é".utf8) + [0xFF, 0xC1]
        for _ in 0..<300 {
            var bytes = day
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: bytes.indices, using: &random)
                bytes[place] = marks.randomElement(using: &random) ?? 0
            }
            guard let result = try? DealerFileReader.read(bytes, zone: ExportFile.zone) else {
                continue
            }
            let told = Set(result.problems.map(\.line)).union(result.orders.flatMap(\.lines))
            #expect(told.count >= result.rowCount)
        }
    }

    @Test func `random bytes never trap`() {
        var random = SeededRandom(seed: 3)
        for _ in 0..<2000 {
            let bytes = (0..<60).map { _ in UInt8.random(in: 0...255, using: &random) }
            let text = Array("technician,skill\n".utf8) + bytes
            _ = try? DealerFileReader.read(bytes, zone: ExportFile.zone)
            _ = try? DealerFileReader.read(text, zone: ExportFile.zone)
        }
    }
}
