import ScalarText

/// Reads the ways in which people write a moment.
public enum TimeText {
    /// The moment that `text` means, seen from `now` in `zone`; nil when it is none.
    ///
    /// `14:40` or `1440` is a time of today, `+30` minutes from now, `+2h` hours from now. Before a
    /// time may stand a day: `Tue 11:00` is the next such weekday, today too while that time is
    /// still ahead; `tomorrow 11:00`; `24 Nov 11:00` the nearest one; `2026-11-24 11:00` (also
    /// with `T`).
    /// - Parameter names: what days are called here.
    public static func instant(
        _ text: String, now: Instant, zone: Zone, names: DayNames = DayNames()
    ) -> Instant? {
        var words = text.words.map(String.init)
        guard let last = words.popLast() else { return nil }
        if words.isEmpty, let wait = last.rest(behind: "+") { return later(wait, now) }
        let (glued, written) = parted(last)
        guard let time = timeOfDay(written) else { return nil }
        if let glued { words.append(glued) }
        let today = zone.day(of: now)
        if words.isEmpty { return zone.instant(on: today, at: time) }
        let moments = names.days(words, today: today).map { zone.instant(on: $0, at: time) }
        return moments.count > 1 ? moments.first { $0 >= now } : moments.first
    }

    /// The day that `text` means, seen from `today`: `2026-11-24`, `tomorrow`, `Tue`, `24 Nov`; nil
    /// when it is none.
    public static func day(_ text: String, today: Day, names: DayNames) -> Day? {
        let words = text.words.map(String.init)
        return names.days(words, today: today).first
    }

    /// Reads `2026-11-24`; nil for anything else.
    public static func day(_ text: some StringProtocol) -> Day? {
        let parts = text.parts(at: "-")
        guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(digits: parts[0]),
            let month = Int(digits: parts[1]), let day = Int(digits: parts[2])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// A word's day and time: `2026-11-24T11:00`, and `明天11:00` in scripts that need no blank.
    private static func parted(_ word: String) -> (day: String?, time: String) {
        let word = word.exchanging("：", for: ":")
        if let (date, time) = word.cut(at: "T"), day(date) != nil {
            return (String(date), String(time))
        }
        let scalars = word.unicodeScalars
        guard let last = scalars.lastIndex(where: { !$0.isASCII }) else { return (nil, word) }
        let end = scalars.index(after: last)
        return (String(word[..<end]), String(word[end...]))
    }

    private static func timeOfDay(_ text: some StringProtocol) -> TimeOfDay? {
        if let time = TimeOfDay(text) { return time }
        guard (3...4).contains(text.utf8.count), text.unicodeScalars.allSatisfy(\.isDigit)
        else { return nil }
        return TimeOfDay("\(text.dropLast(2)):\(text.suffix(2))")
    }

    private static func later(_ text: Substring, _ now: Instant) -> Instant? {
        let hours = text.rest(before: "h")
        guard let count = Int(digits: hours ?? text), (0...10_000).contains(count)
        else { return nil }
        return now + Minutes(hours == nil ? count : count * 60)
    }
}

extension Minutes {
    /// Reads hours with at most two decimals, `1.8` or `1,8`, exactly; nil for anything else.
    ///
    /// Hundredths that are no whole minute are rounded to the nearest one.
    public init?(hours text: some StringProtocol) {
        let parts = text.parts { $0 == "." || $0 == "," }
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
