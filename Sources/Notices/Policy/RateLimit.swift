/// How many messages a channel takes in a span of time.
public struct RateLimit: Hashable, Sendable {
    /// The messages that may go within any span, 1 or more.
    public let count: Int
    /// The span, 1 second or more.
    public let seconds: Int

    /// Makes a limit; numbers below 1 count as 1.
    public init(_ count: Int, everySeconds seconds: Int) {
        self.count = max(1, count)
        self.seconds = max(1, seconds)
    }

    /// When the next message may go: `now`, or later when too many went of late.
    ///
    /// Instants are milliseconds since 1970, in any order. What seems to have been sent in the
    /// future was sent before the clock was set back, and does not count.
    public func nextMilliseconds(afterSends sends: [Int], nowMilliseconds now: Int) -> Int {
        let span = seconds * 1_000
        let recent = sends.filter { $0 <= now && now - $0 < span }.sorted()
        return recent.count < count ? now : recent[recent.count - count] + span
    }
}
