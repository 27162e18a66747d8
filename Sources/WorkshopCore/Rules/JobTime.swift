extension Job {
    /// The share of the flat-rate time that rework is taken to need until its end is known.
    public static let reworkShare = 0.5

    /// Working minutes spent on the job up to `now`, by the calendars that `workingTime` gives.
    public func worked(
        until now: Instant, _ workingTime: (TechnicianID) -> WorkingTime
    ) -> Minutes {
        work.reduce(.zero) { sum, stretch in
            let span = Span(from: stretch.from, until: stretch.until ?? now)
            return sum + workingTime(stretch.technician).minutes(in: span)
        }
    }

    /// Flat-rate time not worked yet at `now`: never negative, and for rework a share of the whole.
    public func remaining(
        at now: Instant, _ workingTime: (TechnicianID) -> WorkingTime
    ) -> Minutes {
        guard !isSettled else { return .zero }
        let left = max(.zero, line.flatRate - worked(until: now, workingTime))
        guard reworks > 0, left == .zero else { return left }
        return Minutes(Int(Double(line.flatRate.count) * Self.reworkShare))
    }

    /// When the running work should be done by flat-rate time, whether or not that has passed.
    ///
    /// Nil when the job is not in work, or for work that no calendar can hold.
    public func dueEnd(_ workingTime: (TechnicianID) -> WorkingTime) -> Instant? {
        guard let running else { return nil }
        let left = remainingBeforeRunning(running, workingTime)
        return workingTime(running.technician).end(of: left, from: running.from)
    }

    private func remainingBeforeRunning(
        _ running: Work, _ workingTime: (TechnicianID) -> WorkingTime
    ) -> Minutes {
        var earlier = self
        earlier.work.removeLast()
        return earlier.remaining(at: running.from, workingTime)
    }
}
