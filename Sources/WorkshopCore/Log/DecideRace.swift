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
        let traits = command.traits
        let newer = history(of: traits.stream).filter { unseen.contains($0.position) }
        if let job = traits.dispatched { return refusal(ofDispatching: job, newer) }
        guard case .order(let id) = traits.stream, let deed = traits.deed,
            let same = newer.last(where: { $0.event.traits.deed == deed })
        else { return nil }
        return .race(.forestalled(id, by: same.actor))
    }

    private func refusal(ofDispatching id: JobID, _ newer: [RecordedEvent]) -> Refusal? {
        guard let job = job(id), job.state == .queued else { return nil }
        let dispatch = newer.last { recorded in
            guard case .work(.assigned(id.number, job.technician, _, _, _)) = recorded.event
            else { return false }
            return true
        }
        guard let dispatch, let technician = job.technician else { return nil }
        return .race(.dispatchedBy(dispatch.actor, id, technician))
    }
}
