public import WorkshopCore

/// A language together with the zone in which it tells times: what turns values into words.
public struct Words: Sendable {
    /// The language.
    public let language: Language
    /// The zone in which times are told.
    public let zone: Zone
    /// Whether another day than today is told with its date, `Tue 24 Nov 11:00`: where somebody
    /// reads how his own words were understood.
    public var namesDates = false

    /// Makes words of `language` for times in `zone`.
    public init(_ language: Language, zone: Zone) {
        self.language = language
        self.zone = zone
    }

    /// What a phrase says with `values` put in.
    public func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
        guard !values.isEmpty else { return language.template(phrase) }
        return Language.fill(language.template(phrase), values)
    }

    /// `13:30`.
    public func time(_ instant: Instant) -> String { time(zone.timeOfDay(of: instant)) }

    /// `13:30`.
    public func time(_ time: TimeOfDay) -> String {
        twoDigits(time.minute / 60) + ":" + twoDigits(time.minute % 60)
    }

    /// `13:30` on the day of `now`, `Tue 11:00` within the week after, else with the date; the year
    /// stands where another one is meant than the nearest.
    public func moment(_ instant: Instant, now: Instant) -> String {
        let (day, today) = (zone.day(of: instant), zone.day(of: now))
        if namesDates, day != today {
            let isNearest = abs(day.number - today.number) < 183
            return (isNearest ? fullDate(day) : date(day)) + " " + time(instant)
        }
        let short = shortMoment(instant, now: now)
        return isNear(instant, now: now) ? short : short + " " + time(instant)
    }

    /// The same in a narrow column, 10 cells at most: a date stands without the time.
    public func shortMoment(_ instant: Instant, now: Instant) -> String {
        let (day, today) = (zone.day(of: instant), zone.day(of: now))
        if day == today { return time(instant) }
        if isNear(instant, now: now) { return weekday(day.weekday) + " " + time(instant) }
        guard day.date.year == today.date.year else { return date(day) }
        return self(.dayAndMonth, String(day.date.day), month(day.date.month))
    }

    /// The time of a moment today, else its day alone, 10 cells at most.
    public func dayOrTime(_ instant: Instant, now: Instant) -> String {
        let day = zone.day(of: instant)
        guard day != zone.day(of: now), isNear(instant, now: now) else {
            return shortMoment(instant, now: now)
        }
        return weekday(day.weekday)
    }

    /// Whether a weekday is enough to tell when: today or one of the six days to come.
    private func isNear(_ instant: Instant, now: Instant) -> Bool {
        (0..<7).contains(zone.day(of: instant).number - zone.day(of: now).number)
    }

    /// `Mon 23 Nov` in the language's own order.
    public func fullDate(_ day: Day) -> String {
        self(.dateFormat, weekday(day.weekday), String(day.date.day), month(day.date.month))
    }

    /// `2026-11-23`.
    public func date(_ day: Day) -> String {
        let year = String(day.date.year)
        return String(repeating: "0", count: max(0, 4 - year.count)) + year
            + "-\(twoDigits(day.date.month))-\(twoDigits(day.date.day))"
    }

    /// The short name of a weekday.
    public func weekday(_ weekday: Weekday) -> String {
        switch weekday {
        case .monday: self(.monday)
        case .tuesday: self(.tuesday)
        case .wednesday: self(.wednesday)
        case .thursday: self(.thursday)
        case .friday: self(.friday)
        case .saturday: self(.saturday)
        case .sunday: self(.sunday)
        }
    }

    /// Flat-rate hours in tenths, `1.8h`; half a tenth and more is rounded away from zero.
    public func hours(_ minutes: Minutes) -> String {
        let (whole, rest) = minutes.count.magnitude.quotientAndRemainder(dividingBy: 6)
        let tenths = rest < 3 ? whole : whole + 1
        let sign = minutes < .zero && tenths > 0 ? "−" : ""
        return self(.hoursShort, "\(sign)\(tenths / 10).\(tenths % 10)")
    }

    /// A margin at a glance: `15′`, `−20′`, `1h32`, and from ten hours on rounded to `14h`, `2d7h`
    /// or, from ten days on, `12d`; the sign is a real minus.
    public func margin(_ minutes: Minutes) -> String {
        let sign = minutes < .zero ? "−" : ""
        let size = minutes.count.magnitude
        switch size {
        case 0..<600: return exactMargin(minutes)
        default: return longMargin(sign, hours: (size + 30) / 60)
        }
    }

    private func longMargin(_ sign: String, hours: UInt) -> String {
        if hours < 24 { return self(.hoursShort, "\(sign)\(hours)") }
        let (days, rest) = hours.quotientAndRemainder(dividingBy: 24)
        guard days < 10 else { return self(.daysShort, "\(sign)\((hours + 12) / 24)") }
        guard rest > 0 else { return self(.daysShort, "\(sign)\(days)") }
        return self(.daysAndHours, "\(sign)\(days)", String(rest))
    }

    /// A margin to the minute, however large: `−14h08`.
    public func exactMargin(_ minutes: Minutes) -> String {
        let sign = minutes < .zero ? "−" : ""
        let (hours, rest) = minutes.count.magnitude.quotientAndRemainder(dividingBy: 60)
        guard hours > 0 else { return self(.minutesPrime, "\(sign)\(rest)") }
        return self(.hoursMinutes, "\(sign)\(hours)", twoDigits(Int(rest)))
    }

    /// `30 min`.
    public func minutes(_ minutes: Minutes) -> String {
        self(.minutesShort, String(minutes.count))
    }

    private func month(_ month: Int) -> String {
        let names = self(.months).split(separator: " ")
        return names.indices.contains(month - 1) ? String(names[month - 1]) : String(month)
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
