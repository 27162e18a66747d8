extension Workshop {
    /// Decides a command that gives somebody another job than the first choice, and keeps why.
    ///
    /// The order that was taken keeps it, in one step with the work: undo takes both back.
    func decidePassingOver(
        _ passed: PassedOver, taking command: WorkCommand, at now: Instant
    ) throws(Refusal) -> [Event] {
        let events = try events(for: command, at: now)
        guard let taken = events.reversed().lazy.map(\.traits).first(where: { $0.worker != nil }),
            let number = taken.job, let worker = taken.worker,
            command.traits.stream != .order(passed.first.order) || number != passed.first.number
        else { return events }
        guard job(passed.first) != nil else { throw .work(.unknownJob(passed.first)) }
        guard isToBeHad(passed.first, by: worker) else { return events }
        try TextLimit.check(
            passed.remark, .reason, limit: TextLimit.remark, mayBeEmpty: passed.reason != .other)
        return events + [
            .work(
                .firstChoicePassedOver(
                    job: number, technician: worker, passedOver: passed))
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
