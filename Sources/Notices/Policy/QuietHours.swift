/// The part of the day in which customers are left alone, perhaps over midnight.
public struct QuietHours: Hashable, Sendable {
    private static let minutesADay = 1_440

    /// The first quiet minute of the day, 0..<1440.
    public let fromMinute: Int
    /// The first minute that is not quiet any more; the same as `fromMinute`: no minute is quiet.
    public let untilMinute: Int

    /// Makes a span; nil when a minute is not one of a day.
    public init?(fromMinute: Int, untilMinute: Int) {
        let day = 0..<Self.minutesADay
        guard day.contains(fromMinute), day.contains(untilMinute) else { return nil }
        self.fromMinute = fromMinute
        self.untilMinute = untilMinute
    }

    /// How many minutes a message has to wait; an urgent one never does.
    /// - Parameter minute: the local minute of the day.
    public func minutesToWait(atMinute minute: Int, isUrgent: Bool = false) -> Int {
        let length = distance(from: fromMinute, to: untilMinute)
        let passed = distance(from: fromMinute, to: minute)
        return isUrgent || passed >= length ? 0 : length - passed
    }

    private func distance(from start: Int, to end: Int) -> Int {
        let minutes = (end - start) % Self.minutesADay
        return minutes < 0 ? minutes + Self.minutesADay : minutes
    }
}
