extension Job {
    /// Working minutes spent on the job up to `now`, by the calendars that `workingTime` gives.
    public func worked(
        until now: Instant, _ workingTime: (TechnicianID) -> WorkingTime
    ) -> Minutes {
        Self.minutes(of: work[...], until: now, workingTime)
    }

    /// The time allowed for what is to be done: flat-rate time, for rework half of it.
    public var allowed: Minutes {
        reworks == 0 ? line.flatRate : Minutes(max(1, line.flatRate.count / 2))
    }

    /// Allowed time not worked yet at `now`; never negative.
    public func remaining(
        at now: Instant, _ workingTime: (TechnicianID) -> WorkingTime
    ) -> Minutes {
        guard !isSettled else { return .zero }
        let current = work.dropFirst(workBeforeRework)
        return max(.zero, allowed - Self.minutes(of: current, until: now, workingTime))
    }

    /// When the running work should be done by the time allowed, whether or not that has passed.
    ///
    /// Nil when the job is not in work, or for work that no calendar can hold.
    public func dueEnd(_ workingTime: (TechnicianID) -> WorkingTime) -> Instant? {
        guard let running else { return nil }
        let left = remaining(at: running.from, workingTime)
        return workingTime(running.technician).end(of: left, from: running.from)
    }

    private static func minutes(
        of work: ArraySlice<Work>, until now: Instant, _ workingTime: (TechnicianID) -> WorkingTime
    ) -> Minutes {
        work.reduce(.zero) { sum, stretch in
            let span = Span(from: stretch.from, until: stretch.until ?? now)
            return sum + workingTime(stretch.technician).minutes(in: span)
        }
    }
}
