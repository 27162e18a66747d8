/// When a message that was not taken is tried again.
public struct RetryPolicy: Hashable, Sendable {
    /// What to do next.
    public enum Decision: Hashable, Sendable {
        /// Try again after so many seconds.
        case again(afterSeconds: Int)
        /// Leave it and say so on the board; the reason in one line.
        case giveUp(reason: String)
    }

    /// The pause after the first try, in seconds; it doubles with each further one.
    public var firstPauseSeconds = 30
    /// The longest pause, in seconds, unless the other side asks for more.
    public var longestPauseSeconds = 1_800
    /// The tries that a message gets.
    public var mostTries = 12
    /// The age in seconds beyond which a message is not worth sending.
    public var longestAgeSeconds = 6 * 3_600

    /// The policy that suits messages about cars that are ready today.
    public init() {}

    /// Decides after a try that was not taken.
    /// - Parameters:
    ///   - tries: how often the message was tried, this try included.
    ///   - ageSeconds: since when it waits; a negative age, of a clock set back, counts as none.
    ///   - retryAfterSeconds: what the other side asked for.
    ///   - chance: a random number in 0..<1, which spreads the tries of several messages.
    public func decision(
        afterTries tries: Int, ageSeconds: Int, retryAfterSeconds: Int?, chance: Double
    ) -> Decision {
        guard tries < mostTries else { return .giveUp(reason: "tried \(tries) times") }
        let pause = pauseSeconds(afterTries: tries, chance: chance)
        let wanted = max(pause, retryAfterSeconds ?? 0)
        guard max(0, ageSeconds) <= longestAgeSeconds - wanted else {
            return .giveUp(reason: "older than \(longestAgeSeconds / 60) minutes at the next try")
        }
        return .again(afterSeconds: wanted)
    }

    /// Between half of the doubled pause and the whole of it.
    private func pauseSeconds(afterTries tries: Int, chance: Double) -> Int {
        let doublings = min(max(0, tries - 1), 16)
        let whole = min(firstPauseSeconds << doublings, longestPauseSeconds)
        let part = chance >= 0 && chance < 1 ? chance : 0
        return max(1, Int((Double(whole) * (0.5 + part / 2)).rounded(.up)))
    }
}
