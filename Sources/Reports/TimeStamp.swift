public import WorkshopCore

extension Zone {
    /// `2026-11-23T13:30:00+01:00`: ISO 8601 to the second, with this zone's offset.
    public func timeStamp(_ instant: Instant) -> String {
        localText(instant, separator: "T", withSeconds: true) + offset(at: instant)
    }

    /// `2026-11-23T13:30`, as an import reads it.
    public func localText(_ instant: Instant) -> String {
        localText(instant, separator: "T", withSeconds: false)
    }

    private func localText(
        _ instant: Instant, separator: String, withSeconds: Bool
    ) -> String {
        let date = day(of: instant).date
        let minute = timeOfDay(of: instant).minute
        let seconds = instant.milliseconds.floored(by: 1000) + Int64(offsetSeconds(at: instant))
        let second = Int(seconds - seconds.floored(by: 60) * 60)
        let year =
            String(repeating: "0", count: max(0, 4 - String(date.year).count)) + "\(date.year)"
        let clock = two(minute / 60) + ":" + two(minute % 60)
        return "\(year)-\(two(date.month))-\(two(date.day))" + separator + clock
            + (withSeconds ? ":" + two(second) : "")
    }

    private func offset(at instant: Instant) -> String {
        let minutes = offsetSeconds(at: instant) / 60
        let size = abs(minutes)
        return (minutes < 0 ? "-" : "+") + two(size / 60) + ":" + two(size % 60)
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
