import Glibc

/// Rounds of a race: all begin at the same tick of the machine's clock, again and again, and each
/// commits so many times, one after another.
struct Rounds {
    static let count = 10
    /// Seconds from tick to tick: longer than the longest round, so that each begins anew.
    static let pace = 4.0

    /// When the first round begins, in seconds of the machine's clock.
    let start: Double
    /// How often each commits in a round.
    let commits: Int

    /// What a round came to for one writer, in milliseconds.
    struct Outcome {
        /// From the tick until the last commit.
        var whole: Double
        /// The longest that one commit took.
        var longest: Double
    }

    /// What each round came to; nil for one in which a commit failed.
    func play(_ commit: (Int) throws -> Void) -> [Outcome?] {
        (0..<Self.count).map { round in
            let tick = start + Double(round) * Self.pace
            wait(until: tick)
            return outcome(since: tick, first: round * commits, commit)
        }
    }

    private func outcome(
        since tick: Double, first: Int, _ commit: (Int) throws -> Void
    ) -> Outcome? {
        var outcome = Outcome(whole: 0, longest: 0)
        var begin = tick
        for index in first..<first + commits {
            guard (try? commit(index)) != nil else { return nil }
            let end = Moment.now
            outcome.longest = max(outcome.longest, (end - begin) * 1000)
            begin = end
        }
        outcome.whole = (begin - tick) * 1000
        return outcome
    }

    private func wait(until moment: Double) {
        let left = max(0, moment - Moment.now)
        var time = timespec(
            tv_sec: Int(left), tv_nsec: Int((left - left.rounded(.down)) * 1_000_000_000))
        pselect(0, nil, nil, nil, &time, nil)
    }
}
