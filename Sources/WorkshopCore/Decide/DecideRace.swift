extension Workshop {
    /// Why a command is declined because of what others did since its giver last looked.
    ///
    /// To dispatch a job again is allowed to him who sees where it is, and to tell a customer, to
    /// park a car or to add work to him who knows what was done; who does it from a board that did
    /// not show that yet would undo what the other did, or do it twice, without a word.
    ///
    /// - Parameter unseen: the positions of what others have done since, folded in here.
    public func refusal(of command: Command, since unseen: Range<Int>) -> Refusal? {
        guard !unseen.isEmpty else { return nil }
        let newer = history(of: command.stream).filter { unseen.contains($0.position) }
        if let job = command.dispatchedJob { return refusal(ofDispatching: job, newer) }
        guard case .order(let id) = command.stream, let deed = command.deed,
            let same = newer.last(where: { $0.event.deed == deed })
        else { return nil }
        return .race(.forestalled(id, by: same.actor))
    }

    private func refusal(ofDispatching id: JobID, _ newer: [RecordedEvent]) -> Refusal? {
        guard let job = job(id), job.state == .queued else { return nil }
        let dispatch = newer.last { recorded in
            guard case .jobAssigned(id.number, job.technician, _, _, _) = recorded.event
            else { return false }
            return true
        }
        guard let dispatch, let technician = job.technician else { return nil }
        return .race(.dispatchedBy(dispatch.actor, id, technician))
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

    /// What it does to an order that may not be done twice unawares.
    fileprivate var deed: Deed? {
        if case .tellCustomer = self { return .customerTold }
        if case .moveAppointment = self { return .customerTold }
        if case .park = self { return .parked }
        if case .addWork = self { return .workAdded }
        if case .changeStop(let job, _) = self { return .stopChanged(job: job.number) }
        if case .sequence(let job, _) = self { return .sequenced(job: job.number) }
        if case .movePart(_, let number, _, _) = self { return .partMoved(number) }
        return nil
    }
}

extension Event {
    fileprivate var deed: Deed? {
        if case .customerTold = self { return .customerTold }
        if case .appointmentMoved = self { return .customerTold }
        if case .carParked = self { return .parked }
        if case .jobAdded = self { return .workAdded }
        if case .stoppageChanged(let job, _) = self { return .stopChanged(job: job) }
        if case .jobSequenced(let job, _) = self { return .sequenced(job: job) }
        if case .partMoved(let number, _, _) = self { return .partMoved(number) }
        return nil
    }
}

/// What is done to an order and may not be done twice, or otherwise, unawares.
private enum Deed: Hashable {
    case customerTold, parked, workAdded
    case stopChanged(job: Int)
    case sequenced(job: Int)
    case partMoved(String)
}
