import ScalarText

/// A moment as the calendar of UTC has it, for the headers that want it so.
struct UTCDate: Hashable, Sendable {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let secondsADay = 86_400

    /// Whole seconds since 1970.
    let seconds: Int

    init(milliseconds: Int) {
        seconds = milliseconds / 1_000 - (milliseconds % 1_000 < 0 ? 1 : 0)
    }

    /// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that HTTP still lets servers write.
    init?(http text: String) {
        let parts = text.parts(at: " ").filter { !$0.isEmpty }
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), (1...31).contains(day),
            let month = UTCDate.months.firstIndex(of: String(parts[2])),
            let year = Int(parts[3]), (1970...9999).contains(year)
        else { return nil }
        let clock = parts[4].parts(at: ":").compactMap { Int($0) }
        guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]),
            (0...60).contains(clock[2])
        else { return nil }
        let dayNumber = UTCDate.dayNumber(year: year, month: month + 1, day: day)
        seconds = dayNumber * UTCDate.secondsADay + clock[0] * 3_600 + clock[1] * 60 + clock[2]
    }

    /// As a mail's `Date` header wants it: `Mon, 23 Nov 2026 12:00:00 +0000`.
    var mailText: String {
        let secondOfDay =
            (seconds % UTCDate.secondsADay + UTCDate.secondsADay)
            % UTCDate.secondsADay
        let dayNumber = (seconds - secondOfDay) / UTCDate.secondsADay
        let (year, month, day) = UTCDate.civil(dayNumber)
        let name = UTCDate.days[(dayNumber % 7 + 7) % 7]
        let clock = [secondOfDay / 3_600, secondOfDay / 60 % 60, secondOfDay % 60]
            .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return "\(name), \(day) \(UTCDate.months[month - 1]) \(year) \(clock) +0000"
    }

    // Both count years from March, so that the leap day is the last of its year.

    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let year = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
    }

    private static func civil(_ dayNumber: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }
}
