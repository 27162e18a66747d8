import WorkshopCore

/// When something in a calendar is: at a moment, or for a whole day.
enum CalendarTime: Hashable {
    case moment(Instant)
    case day(Day)

    /// Reads DATE-TIME and DATE (RFC 5545, 3.3.4 and 3.3.5), seconds cut off: `20261123T130000Z`,
    /// with a TZID or, without either, in the shop's zone.
    /// - Throws: what is wrong with the value, or the name of a zone that nobody knows.
    init(
        _ property: CalendarProperty, _ zones: inout CalendarZones
    ) throws(CalendarProblem) {
        let text = property.value
        let bytes = Array(text.utf8).filter { !Self.fillers.contains($0) }
        guard let day = Self.day(bytes.prefix(8)) else { throw Self.problem(property) }
        if bytes.count == 8 {
            self = .day(day)
            return
        }
        guard bytes[8] | 0x20 == UInt8(ascii: "t"), let time = Self.time(bytes.dropFirst(9))
        else { throw Self.problem(property) }
        let zone: Zone
        if let last = bytes.last, last | 0x20 == UInt8(ascii: "z") {
            zone = .utc
        } else if let name = property["TZID"] {
            guard let known = zones.zone(named: name) else {
                throw .unknownZone(CleanText.excerpt(name))
            }
            zone = known
        } else {
            zone = zones.shop
        }
        self = .moment(zone.instant(on: day, at: time))
    }

    /// Where this begins; a day does so at its midnight in `zone`.
    func start(in zone: Zone) -> Instant {
        switch self {
        case .moment(let instant): instant
        case .day(let day): zone.instant(on: day, at: TimeOfDay(0, 0))
        }
    }

    /// Reads a DURATION (RFC 5545, 3.3.6), `PT1H30M`, in minutes, seconds cut off.
    static func duration(_ text: String) -> Minutes? {
        var bytes = Array(text.uppercased().utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
        guard bytes.popFirst() == UInt8(ascii: "P"), !bytes.isEmpty else { return nil }
        var seconds = 0
        var isTime = false
        while let first = bytes.first {
            if first == UInt8(ascii: "T"), !isTime {
                isTime = true
                bytes.removeFirst()
                continue
            }
            let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            bytes = bytes[digits.endIndex...]
            guard let number = LocalTime.number(digits), let unit = bytes.popFirst(),
                let length = (isTime ? timeUnits : dayUnits)[unit]
            else { return nil }
            seconds += number * length
        }
        return Minutes(seconds / 60 * (isNegative ? -1 : 1))
    }

    /// The time as the reader of orders takes it.
    static func text(_ instant: Instant) -> String { LocalTime.text(instant, in: .utc) + "Z" }

    private static let dayUnits = [UInt8(ascii: "W"): 604_800, UInt8(ascii: "D"): 86_400]
    private static let timeUnits = [
        UInt8(ascii: "H"): 3600, UInt8(ascii: "M"): 60, UInt8(ascii: "S"): 1,
    ]
    /// Some systems write dates and times as in ISO 8601's longer form.
    private static let fillers = Set("-: ".utf8)

    private static func problem(_ property: CalendarProperty) -> CalendarProblem {
        .badValue(property.name, CleanText.excerpt(property.value))
    }

    private static func day(_ digits: ArraySlice<UInt8>) -> Day? {
        guard digits.count == 8, let number = LocalTime.number(digits) else { return nil }
        return Day(year: number / 10000, month: number / 100 % 100, day: number % 100)
    }

    private static func time(_ text: ArraySlice<UInt8>) -> TimeOfDay? {
        let digits = text.last.map { $0 | 0x20 } == UInt8(ascii: "z") ? text.dropLast() : text
        guard digits.count == 4 || digits.count == 6,
            let hour = LocalTime.number(digits.prefix(2)), hour < 24,
            let minute = LocalTime.number(digits.dropFirst(2).prefix(2)), minute < 60,
            digits.count == 4 || LocalTime.number(digits.suffix(2)).map({ $0 <= 60 }) == true
        else { return nil }
        return TimeOfDay(hour, minute)
    }
}
