import ScalarText
import WorkshopCore

/// Reading single values; nil where the text is not of the column's form.
enum CellValues {
    /// Decimal hours with a point or a comma, `1.8` or `1,8`, rounded to whole minutes exactly.
    static func hours(_ text: String) -> Minutes? {
        let bytes = Array(text.utf8)
        let parts = bytes.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
        }
        guard parts.count <= 2, let whole = parts.first, whole.count <= 5,
            let hours = LocalTime.number(whole)
        else { return nil }
        var thousandths = hours * 1000
        if parts.count == 2 {
            guard (1...3).contains(parts[1].count), let digits = LocalTime.number(parts[1])
            else { return nil }
            thousandths += digits * [100, 10, 1][parts[1].count - 1]
        }
        let minutes = Minutes((thousandths * 60 + 500) / 1000)
        return JobLine.flatRates.contains(minutes) ? minutes : nil
    }

    /// A level 1…4.
    static func skill(_ text: String) -> Skill? {
        LocalTime.number(Array(text.utf8)[...]).flatMap(Skill.init)
    }

    /// Yes or no in the words that exports use.
    static func yesNo(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "yes", "y", "true", "1", "是": true
        case "no", "n", "false", "0", "否": false
        default: nil
        }
    }

    /// The kind of work that a category names, in English or Chinese.
    static func jobKind(_ text: String) -> JobKind? {
        switch text.lowercased() {
        case "保养": .maintenance
        case "维修", "修理": .repair
        case "召回": .campaign
        case "钣喷", "钣金", "喷漆": .bodywork
        case "其他": .other
        case let word: JobKind(rawValue: word)
        }
    }

    /// A number that can stand in `1041/2` and in a barcode.
    static func orderNumber(_ text: String) -> OrderID? {
        OrderID(written: text)
    }

    /// A name by which a technician can be known.
    static func technician(_ text: String) -> TechnicianID? {
        text.unicodeScalars.first?.needsBase == false ? TechnicianID(text) : nil
    }

    /// A mail address, as messages are sent to it.
    static func mail(_ text: String) -> String? {
        ContactAddress(text).flatMap { $0.isMail ? $0.description : nil }
    }

    /// `07:00-16:00`, also with spaces or a dash around the hyphen's place.
    static func dayStretch(_ text: some StringProtocol) -> DaySpan? {
        DaySpan(
            String(
                String.UnicodeScalarView(
                    text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }
                        .map { $0 == "–" || $0 == "—" ? "-" : $0 })))
    }

    /// Reads `NUMBER xQTY; NUMBER xQTY`, one piece without a quantity; a number said twice adds up.
    static func parts(_ text: String) -> [(number: String, quantity: Int)]? {
        var found: [(number: String, quantity: Int)] = []
        for item in items(text) {
            guard let part = part(item), part.number.unicodeScalars.count <= 120 else { return nil }
            if let index = found.firstIndex(where: { $0.number == part.number }) {
                found[index].quantity += part.quantity
            } else {
                found.append(part)
            }
        }
        return found.allSatisfy { $0.quantity <= 9999 } ? found : nil
    }

    /// Days, ranges of days and stretches of a day, separated by semicolons.
    static func absences(_ text: String, in zone: Zone) -> [Span]? {
        var found: [Span] = []
        for item in items(text) {
            guard let span = absence(item, in: zone) else { return nil }
            if !found.contains(span) { found.append(span) }
        }
        return found
    }

    private static func items(_ text: String) -> [String] {
        text.parts { $0 == ";" || $0 == "；" }
            .map { CleanText($0).text }
            .filter { !$0.isEmpty }
    }

    private static func part(_ item: String) -> (number: String, quantity: Int)? {
        let scalars = item.unicodeScalars
        guard let gap = scalars.lastIndex(where: \.properties.isWhitespace)
        else { return (item, 1) }
        let last = scalars[gap...].dropFirst()
        guard let mark = last.first, "xX×*".unicodeScalars.contains(mark) else { return (item, 1) }
        guard let quantity = LocalTime.number(Array(Substring(last.dropFirst()).utf8)[...]),
            (1...9999).contains(quantity)
        else { return nil }
        let number = CleanText(item[..<gap]).text
        return number.isEmpty ? nil : (number, quantity)
    }

    private static func absence(_ item: String, in zone: Zone) -> Span? {
        if let (start, end) = item.cut(at: "..") {
            guard let first = LocalTime.day(Array(CleanText(start).text.utf8)[...]),
                let last = LocalTime.day(Array(CleanText(end).text.utf8)[...]),
                first <= last
            else { return nil }
            return span(first, last, in: zone)
        }
        let bytes = Array(item.utf8)
        guard let day = LocalTime.day(bytes.prefix(10)) else { return nil }
        if bytes.count == 10 { return span(day, day, in: zone) }
        guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
            let part = dayStretch(String(decoding: bytes[11...], as: UTF8.self))
        else { return nil }
        return Span(
            from: zone.instant(on: day, at: part.from), until: zone.instant(on: day, at: part.until)
        )
    }

    private static func span(_ first: Day, _ last: Day, in zone: Zone) -> Span {
        Span(
            from: zone.instant(on: first, at: TimeOfDay(0, 0)),
            until: zone.instant(on: last + 1, at: TimeOfDay(0, 0)))
    }
}
