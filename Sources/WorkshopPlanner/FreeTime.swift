/// What is free on a `WorkedClock`: gaps between what has been taken, the last without an end.
struct FreeTime {
    /// The gaps, in worked milliseconds, oldest first, none empty.
    private(set) var gaps: [Range<Int64>] = [0..<Int64.max]

    /// Where `work`, above 0, can begin at `start` or later: in the first gap that holds all of it.
    func opening(for work: Int64, from start: Int64) -> Int64? {
        for gap in gaps {
            let from = max(gap.lowerBound, start)
            if gap.upperBound > from, gap.upperBound - from >= work { return from }
        }
        return nil
    }

    /// Takes what is left free of `taken`.
    mutating func take(_ taken: Range<Int64>) {
        guard !taken.isEmpty else { return }
        gaps = gaps.flatMap { gap -> [Range<Int64>] in
            guard gap.overlaps(taken) else { return [gap] }
            let before = gap.lowerBound..<max(gap.lowerBound, taken.lowerBound)
            let after = min(gap.upperBound, taken.upperBound)..<gap.upperBound
            return [before, after].filter { !$0.isEmpty }
        }
    }
}
