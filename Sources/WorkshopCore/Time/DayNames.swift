import ScalarText

/// What days are called where people write them, all in lower case.
public struct DayNames: Hashable, Sendable {
    /// The weekdays, by any of their names.
    public var weekdays: [String: Weekday]
    /// Days by how many days they lie ahead, such as `tomorrow`.
    public var ahead: [String: Int]
    /// The months 1...12, by any of their names.
    public var months: [String: Int]

    /// Makes names; without any only dates in digits are understood.
    public init(
        weekdays: [String: Weekday] = [:], ahead: [String: Int] = [:], months: [String: Int] = [:]
    ) {
        self.weekdays = weekdays
        self.ahead = ahead
        self.months = months
    }

    /// The days that `words` may mean, the likeliest first, seen from `today`: none where they name
    /// no day, two for a weekday that is today's.
    ///
    /// A day of a month without its year is the nearest one; a weekday before a date has to be that
    /// date's.
    func days(_ words: [String], today: Day) -> [Day] {
        guard let first = words.first?.lowercased() else { return [] }
        if words.count > 1, let (weekday, rest) = weekdayBeside(words) {
            return days(rest, today: today).filter { $0.weekday == weekday }
        }
        if let day = TimeText.day(first) { return words.count == 1 ? [day] : [] }
        if words.count == 1 {
            if let weekday = weekdays[first] {
                return (0...7).map { today + $0 }.filter { $0.weekday == weekday }
            }
            if let count = ahead[first] { return [today + count] }
        }
        guard let (month, day) = dayOfMonth(words) else { return [] }
        let year = today.date.year
        let near = [year - 1, year, year + 1].compactMap { Day(year: $0, month: month, day: day) }
            .min { abs($0.number - today.number) < abs($1.number - today.number) }
        return near.map { [$0] } ?? []
    }

    /// The weekdays that a list names, each once and from Monday on: `Tue,Thu,Sat`, or with a dash
    /// from the first to the last, `Mon-Fri`; nil where a name is none, or no day is named.
    public func weekdays(in text: String) -> [Weekday]? {
        let parts = text.lowercased().parts { ",，、".unicodeScalars.contains($0) }
            .filter { !$0.isEmpty }
        var named: Set<Weekday> = []
        for part in parts {
            let ends = part.parts { "-–至".unicodeScalars.contains($0) }
                .map { weekdays[$0.only { !$0.properties.isWhitespace }] }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2
            else { return nil }
            let length = (last.rawValue - first.rawValue + 7) % 7
            let week = Weekday.allCases + Weekday.allCases
            named.formUnion(week[(first.rawValue - 1)..<(first.rawValue + length)])
        }
        return parts.isEmpty ? nil : Weekday.allCases.filter(named.contains)
    }

    /// The weekday that stands before or behind the other words.
    private func weekdayBeside(_ words: [String]) -> (Weekday, rest: [String])? {
        if let weekday = words.first.flatMap({ weekdays[$0.lowercased()] }) {
            return (weekday, Array(words.dropFirst()))
        }
        guard let weekday = words.last.flatMap({ weekdays[$0.lowercased()] }) else { return nil }
        return (weekday, words.dropLast())
    }

    /// `24 Nov`, `Nov 24`, `11月24日`.
    private func dayOfMonth(_ words: [String]) -> (month: Int, day: Int)? {
        let words = words.map { $0.lowercased() }
        switch words.count {
        case 1:
            for (name, month) in months {
                guard let rest = words[0].rest(behind: name),
                    let digits = rest.rest(before: "日") ?? rest.rest(before: "号")
                else { continue }
                if let day = Int(digits: digits) { return (month, day) }
            }
            return nil
        case 2:
            if let month = months[words[1]], let day = Int(digits: words[0]) { return (month, day) }
            if let month = months[words[0]], let day = Int(digits: words[1]) { return (month, day) }
            return nil
        default: return nil
        }
    }
}
