import Glibc

/// A moment by which something has to have happened, generous because machines are loaded.
struct Deadline {
    private static let clock = ContinuousClock()
    private let instant: ContinuousClock.Instant

    init(after duration: Duration) {
        instant = Deadline.clock.now.advanced(by: duration)
    }

    /// Asks again and again until there is an answer; nil when none came in time.
    ///
    /// - Parameter pause: how long to wait between two questions, in milliseconds.
    func first<Answer>(pause: Int32 = 5, _ answer: () throws -> Answer?) rethrows -> Answer? {
        repeat {
            if let found = try answer() { return found }
            poll(nil, 0, pause)
        } while Deadline.clock.now < instant
        return try answer()
    }
}
