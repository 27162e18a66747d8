import ScalarText
import WorkshopCore

/// One VEVENT of a calendar while it is read: the properties that say something of a visit.
struct CalendarEvent {
    /// The physical line of its `BEGIN:VEVENT`.
    let line: Int
    private var properties: [String: CalendarProperty] = [:]
    private var attendees: [CalendarProperty] = []
    private var categories: [String] = []

    private static let kept: Set = [
        "UID", "SEQUENCE", "STATUS", "SUMMARY", "DESCRIPTION", "CONTACT", "ORGANIZER", "DTSTART",
        "DTEND", "DURATION", "RRULE", "RDATE", "RECURRENCE-ID",
    ]

    init(line: Int) {
        self.line = line
    }

    /// Takes in one of its lines; of a property that stands twice the first holds.
    mutating func add(_ line: ArraySlice<UInt8>, named name: String) {
        if name == "ATTENDEE" {
            attendees.append(CalendarProperty(line))
        } else if name == "CATEGORIES" {
            categories += CalendarProperty(line).texts
        } else if Self.kept.contains(name), properties[name] == nil {
            properties[name] = CalendarProperty(line)
        }
    }

    /// Whether the event itself says that nobody comes.
    var isCancelled: Bool { text("STATUS").uppercased() == "CANCELLED" }

    /// How often the event was changed; of two with one identity the later change holds.
    var sequence: Int { LocalTime.number(Array(text("SEQUENCE").utf8)[...]) ?? 0 }

    /// What the event is known by, in this file and the next: nil when it does not say.
    var identity: String? {
        let identifier = text("UID")
        guard !identifier.isEmpty else { return nil }
        return properties["RECURRENCE-ID"].map { "\(identifier)\n\($0.value)" } ?? identifier
    }

    /// The order that the event books, with what it says of it.
    func visit(_ map: ColumnMap, _ zones: inout CalendarZones) -> CalendarVisit {
        var words = EventText(map)
        let summary = words.add(summary: text("SUMMARY"))
        words.add(description: text("DESCRIPTION"))
        var said = words.said
        var notes = words.rest
        if said[.job] == nil {
            said[.job] = summary
        } else if !summary.isEmpty {
            notes.insert(summary, at: 0)
        }
        said[.notes] = notes.joined(separator: "; ")
        addPerson(to: &said)
        if said[.category] == nil {
            said[.category] = categories.map { CleanText($0).text }
                .first { CellValues.jobKind($0) != nil }
        }
        let number = number
        if said[.order] == nil { said[.order] = number.text }
        var visit = CalendarVisit(
            line: line, said: said, number: number, title: title(summary, &zones))
        do throws(CalendarProblem) {
            try addTimes(to: &visit, &zones)
            try checkCompleteness(of: visit)
        } catch {
            let isVisit = words.said[.plate] != nil || words.said[.customer] != nil
            visit.defect = (error == .allDay || error == .repeats) && !isVisit ? .noVisit : error
        }
        return visit
    }

    private func text(_ name: String) -> String {
        properties[name].map { CleanText.trimmed($0.text) } ?? ""
    }

    /// The customer as the event names him: its contact, else who comes to it and is not the shop.
    private func addPerson(to said: inout [Column: String]) {
        let guest = attendees.first { attendee in
            attendee.value.lowercased() != properties["ORGANIZER"]?.value.lowercased()
                && !["ROOM", "RESOURCE"].contains(attendee["CUTYPE"]?.uppercased())
        }
        let contact = text("CONTACT")
        if said[.customer] == nil { said[.customer] = contact.isEmpty ? guest?["CN"] : contact }
        guard said[.mail] == nil, let value = guest?.value, let (scheme, mail) = value.cut(at: ":"),
            scheme.lowercased() == "mailto"
        else { return }
        said[.mail] = CellValues.mail(CleanText(mail).text)
    }

    /// A number to book under until the dealer system gives one, always the same for one event: `C`
    /// and 35 bits of a digest of its identity, in letters and digits that cannot be mistaken.
    private var number: OrderID {
        var print = Fingerprint()
        print.add(identity ?? "\(properties["DTSTART"]?.value ?? "")\n\(text("SUMMARY"))")
        var bits = print.value ^ print.value >> 35
        var digits = ""
        for _ in 0..<7 {
            digits.append(Self.digits[Int(bits & 31)])
            bits >>= 5
        }
        return OrderID("C" + digits)
    }

    /// The summary and the beginning: what people find it by in their calendar.
    private func title(_ summary: String, _ zones: inout CalendarZones) -> String {
        let words = CleanText.excerpt(summary.prefix(40))
        guard let start = properties["DTSTART"] else { return words }
        let time = (try? CalendarTime(start, &zones)).map {
            LocalTime.text($0.start(in: zones.shop), in: zones.shop)
        }
        return words + (words.isEmpty ? "" : ", ") + (time ?? CleanText.excerpt(start.value))
    }

    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    private func addTimes(
        to visit: inout CalendarVisit, _ zones: inout CalendarZones
    ) throws(CalendarProblem) {
        if properties["RRULE"] != nil || properties["RDATE"] != nil
            || properties["RECURRENCE-ID"] != nil
        {
            visit.end = seriesEnd(zones)
            throw .repeats
        }
        guard let property = properties["DTSTART"] else { throw .noStart }
        let start = try CalendarTime(property, &zones)
        let from = start.start(in: zones.shop)
        visit.end = from
        let length = try length(from: from, &zones)
        if let length, length > .zero { visit.end = from + length }
        guard case .moment = start else {
            if length == nil { visit.end = from + Minutes(24 * 60) }
            throw .allDay
        }
        visit.said[.arrival] = CalendarTime.text(from)
        visit.said[.appointment] = CalendarTime.text(from)
        if let time = visit.said[.promised].flatMap({ TimeOfDay($0) }) {
            let day = zones.shop.day(of: from)
            visit.said[.promised] = CalendarTime.text(zones.shop.instant(on: day, at: time))
        }
        guard let length, length > .zero else { return }
        if visit.said[.flatRate] != nil {
            if visit.said[.promised] == nil {
                visit.said[.promised] = CalendarTime.text(from + length)
            }
        } else if length <= Self.longestWork {
            visit.said[.flatRate] = Self.hours(length)
        }
    }

    /// An event that lasts longer than this holds a place for a car, and says nothing of work.
    private static let longestWork = Minutes(24 * 60)

    private func length(
        from start: Instant, _ zones: inout CalendarZones
    ) throws(CalendarProblem) -> Minutes? {
        if let end = properties["DTEND"] {
            return try CalendarTime(end, &zones).start(in: zones.shop).minutes(since: start)
        }
        guard let duration = properties["DURATION"] else { return nil }
        guard let length = CalendarTime.duration(text("DURATION")) else {
            throw .badValue("DURATION", CleanText.excerpt(duration.value))
        }
        return length
    }

    /// When a series is over, where it says so as a date; one of its own times says nothing of it.
    private func seriesEnd(_ zones: CalendarZones) -> Instant? {
        let rule = text("RRULE").uppercased()
        guard let (_, until) = rule.cut(at: "UNTIL=") else { return nil }
        let digits = Array(until.utf8.prefix(8))
        guard digits.count == 8, let number = LocalTime.number(digits[...]),
            let day = Day(year: number / 10000, month: number / 100 % 100, day: number % 100)
        else { return nil }
        return zones.shop.instant(on: day + 1, at: TimeOfDay(0, 0))
    }

    private func checkCompleteness(of visit: CalendarVisit) throws(CalendarProblem) {
        let needed: [Column] = [.customer, .plate, .job, .flatRate]
        let missing = needed.filter { CleanText(visit.said[$0] ?? "").text.isEmpty }
        guard missing.isEmpty else { throw .lacks(missing) }
    }

    /// Decimal hours, as exact to the minute as the reader of orders takes them.
    private static func hours(_ length: Minutes) -> String {
        let thousandths = (length.count * 1000 + 30) / 60
        let tail = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - tail.count) + tail
    }
}

/// One event as a row of orders, or why it cannot be one.
struct CalendarVisit {
    /// The physical line of the event.
    var line: Int
    /// The cells, by column.
    var said: [Column: String]
    /// The number that it has without one of the dealer system's.
    var number: OrderID
    /// What people find it by in their calendar; clean.
    var title: String
    /// When it is over; nil when that cannot be known.
    var end: Instant?
    /// Why it is no visit that can be booked.
    var defect: CalendarProblem?
}
