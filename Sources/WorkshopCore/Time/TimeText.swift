/// Reads the ways in which people write a moment.
public enum TimeText {
    /// The moment that `text` means, seen from `now` in `zone`; nil when it is none.
    ///
    /// `14:40` or `1440` is a time of today, `+30` minutes from now, `+2h` hours from now,
    /// `Tue 11:00` the next such weekday after today, `2026-11-24 11:00` (also with `T`) a date.
    /// - Parameter weekdays: names of weekdays, in lower case.
    public static func instant(
        _ text: String, now: Instant, zone: Zone, weekdays: [String: Weekday] = [:]
    ) -> Instant? {
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let today = zone.day(of: now)
        if trimmed.hasPrefix("+") { return later(trimmed.dropFirst(), now) }
        if let time = timeOfDay(trimmed) { return zone.instant(on: today, at: time) }
        let isSpaced = trimmed.contains(" ")
        let words = trimmed.split(separator: isSpaced ? " " : "T")
        guard words.count == 2, let time = timeOfDay(words[1]) else { return nil }
        if let day = day(words[0]) { return zone.instant(on: day, at: time) }
        guard let weekday = weekdays[words[0].lowercased()],
            let next = (1...7).map({ today + $0 }).first(where: { $0.weekday == weekday })
        else { return nil }
        return zone.instant(on: next, at: time)
    }

    /// Reads `2026-11-24`; nil for anything else.
    public static func day(_ text: some StringProtocol) -> Day? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(digits: parts[0]),
            let month = Int(digits: parts[1]), let day = Int(digits: parts[2])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private static func timeOfDay(_ text: some StringProtocol) -> TimeOfDay? {
        if let time = TimeOfDay(text) { return time }
        guard (3...4).contains(text.utf8.count), text.allSatisfy(\.isNumber) else { return nil }
        return TimeOfDay("\(text.dropLast(2)):\(text.suffix(2))")
    }

    private static func later(_ text: Substring, _ now: Instant) -> Instant? {
        let isHours = text.hasSuffix("h")
        guard let count = Int(digits: isHours ? text.dropLast() : text),
            (0...10_000).contains(count)
        else { return nil }
        return now + Minutes(isHours ? count * 60 : count)
    }
}

extension Minutes {
    /// Reads hours with at most two decimals, `1.8` or `1,8`, exactly; nil for anything else.
    ///
    /// Hundredths that are no whole minute are rounded to the nearest one.
    public init?(hours text: some StringProtocol) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard (1...2).contains(parts.count), let whole = Int(digits: parts[0]),
            (0...10_000).contains(whole)
        else { return nil }
        guard parts.count == 2 else {
            self.init(whole * 60)
            return
        }
        guard (1...2).contains(parts[1].utf8.count), let decimals = Int(digits: parts[1])
        else { return nil }
        let hundredths = parts[1].utf8.count == 1 ? decimals * 10 : decimals
        self.init(whole * 60 + (hundredths * 60 + 50) / 100)
    }
}

extension Int {
    /// Reads digits only: a sign has no place inside a time, and `Int("+5")` is 5.
    init?(digits text: some StringProtocol) {
        guard text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        self.init(text)
    }
}
