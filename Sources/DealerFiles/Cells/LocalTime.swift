import WorkshopCore

/// Times as a dealer system writes them, local to the shop unless they carry an offset.
enum LocalTime {
    /// Reads `2026-11-23T13:00`, with a space for the T, with seconds, with `Z` or `+01:00`.
    static func instant(_ text: String, in zone: Zone) -> Instant? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 16, let day = day(bytes[..<10]),
            [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(bytes[10]),
            let time = TimeOfDay(String(decoding: bytes[11..<16], as: UTF8.self)),
            let (thousandths, tail) = seconds(bytes[16...])
        else { return nil }
        if tail.isEmpty {
            let minute = zone.instant(on: day, at: time)
            return Instant(milliseconds: minute.milliseconds + thousandths)
        }
        guard let offset = offsetMinutes(tail) else { return nil }
        let minutes = Int64(day.number) * 1440 + Int64(time.minute) - offset
        return Instant(milliseconds: minutes * 60_000 + thousandths)
    }

    /// Reads `2026-11-23`; nil when there is no such day.
    static func day(_ bytes: ArraySlice<UInt8>) -> Day? {
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
            let year = number(parts[0]), let month = number(parts[1]), let day = number(parts[2])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// Writes `2026-11-23T13:00`, the local time to the minute.
    static func text(_ instant: Instant, in zone: Zone) -> String {
        let date = zone.day(of: instant).date
        let minute = zone.timeOfDay(of: instant).minute
        return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2)
            + "T" + padded(minute / 60, 2) + ":" + padded(minute % 60, 2)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// The number that plain digits write; nil for a sign, a space or nothing.
    static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
        var value = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    /// Seconds in thousandths, and what follows them; a fraction is cut off after three digits.
    private static func seconds(
        _ bytes: ArraySlice<UInt8>
    ) -> (thousandths: Int64, tail: ArraySlice<UInt8>)? {
        guard bytes.first == UInt8(ascii: ":") else { return (0, bytes) }
        guard bytes.count >= 3, let whole = number(bytes.dropFirst().prefix(2)), whole < 60
        else { return nil }
        var tail = bytes.dropFirst(3)
        guard tail.first == UInt8(ascii: ".") else { return (Int64(whole) * 1000, tail) }
        tail = tail.dropFirst()
        let fraction = tail.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: 3)
        guard !fraction.isEmpty, let thousandths = number((fraction + zeros).prefix(3))
        else { return nil }
        return (Int64(whole * 1000 + thousandths), tail.dropFirst(fraction.count))
    }

    private static func offsetMinutes(_ bytes: ArraySlice<UInt8>) -> Int64? {
        guard let sign = bytes.first else { return nil }
        if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") {
            return bytes.count == 1 ? 0 : nil
        }
        let digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), digits.count == 4,
            let hours = number(digits[..<2]), let minutes = number(digits[2...]),
            hours <= 14, minutes < 60
        else { return nil }
        return Int64(hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }
}
