import Glibc

/// Rounds of a race: all commit once at the same tick of the machine's clock, again and again.
struct Rounds {
    static let count = 10
    /// Seconds from tick to tick: longer than the longest wait, so that each round begins anew.
    static let pace = 1.5

    /// When the first round begins, in seconds of the machine's clock.
    let start: Double

    /// How long each round took this writer, in milliseconds; below 0 for a commit that failed.
    func play(_ commit: (Int) throws -> Void) -> [Double] {
        (0..<Self.count).map { round in
            let tick = start + Double(round) * Self.pace
            wait(until: tick)
            guard (try? commit(round)) != nil else { return -1 }
            return (Moment.now - tick) * 1000
        }
    }

    private func wait(until moment: Double) {
        let left = max(0, moment - Moment.now)
        var time = timespec(
            tv_sec: Int(left), tv_nsec: Int((left - left.rounded(.down)) * 1_000_000_000))
        pselect(0, nil, nil, nil, &time, nil)
    }
}
