extension Workshop {
    /// Why a command is declined because of what others did since its giver last looked.
    ///
    /// To dispatch a job again is allowed to him who sees where it is; who dispatched it from a
    /// board that did not show that yet would take it away from the other without a word.
    ///
    /// - Parameter unseen: the positions of what others have done since, folded in here.
    public func refusal(of command: Command, since unseen: Range<Int>) -> Refusal? {
        guard !unseen.isEmpty, let id = command.dispatchedJob, let job = job(id),
            job.state == .queued
        else { return nil }
        let dispatch = history(of: command.stream).last { recorded in
            guard unseen.contains(recorded.position),
                case .jobAssigned(id.number, job.technician, _, _, _) = recorded.event
            else { return false }
            return true
        }
        guard let dispatch, let technician = job.technician else { return nil }
        return .dispatchedBy(dispatch.actor, id, technician)
    }
}

extension Command {
    /// The job that is put into a queue or taken out of one.
    fileprivate var dispatchedJob: JobID? {
        if case .assign(let job, _, _) = self { return job }
        if case .assignNext(let job, _, _) = self { return job }
        if case .unassign(let job) = self { return job }
        if case .passingOver(_, let taking) = self { return taking.dispatchedJob }
        return nil
    }
}
