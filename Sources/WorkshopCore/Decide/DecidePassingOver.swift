extension Workshop {
    /// Decides a command that gives somebody another job than the first choice, and keeps why.
    ///
    /// The order that was taken keeps it, in one step with the work: undo takes both back.
    func decidePassingOver(
        _ passed: PassedOver, taking command: WorkCommand, at now: Instant
    ) throws(Refusal) -> [Event] {
        let events = try events(for: command, at: now)
        guard let taken = events.reversed().lazy.compactMap(\.dispatch).first,
            command.traits.stream != .order(passed.first.order) || taken.job != passed.first.number
        else { return events }
        guard job(passed.first) != nil else { throw .work(.unknownJob(passed.first)) }
        guard isToBeHad(passed.first, by: taken.technician) else { return events }
        try TextLimit.check(
            passed.remark, .reason, limit: TextLimit.remark, mayBeEmpty: passed.reason != .other)
        return events + [
            .firstChoicePassedOver(
                job: taken.job, technician: taken.technician, passedOver: passed)
        ]
    }
}

extension Workshop {
    /// Whether a first choice is still one: what somebody has begun or been given meanwhile is not
    /// passed over.
    public func isToBeHad(_ first: JobID, by technician: TechnicianID) -> Bool {
        guard let job = job(first), job.running == nil, !job.isSettled else { return false }
        return job.state != .queued || job.plan?.technician == technician
    }
}

extension Event {
    /// The job that the event gives to somebody.
    fileprivate var dispatch: (job: Int, technician: TechnicianID)? {
        if case .jobAssigned(let job, let technician, _, _, _) = self { return (job, technician) }
        if case .jobStarted(let job, let technician, _) = self { return (job, technician) }
        if case .jobResumed(let job, let technician, _) = self { return (job, technician) }
        return nil
    }
}
