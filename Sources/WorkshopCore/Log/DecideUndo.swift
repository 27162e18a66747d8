extension Workshop {
    /// Decides to take back the last command of `stream`; with its name in every stream that it has
    /// changed.
    func decideUndo(
        of command: String?, in stream: StreamID, at now: Instant
    ) throws(Refusal) -> [NewEvent] {
        if let command { return try decideUndo(ofAll: command, from: stream, at: now) }
        return try decideUndo(of: stream, command: nil, at: now).map { NewEvent(stream, $0) }
    }

    /// Decides to take back a command in every stream that it has changed, `stream` first: in all
    /// of them or in none.
    private func decideUndo(
        ofAll command: String, from stream: StreamID, at now: Instant
    ) throws(Refusal) -> [NewEvent] {
        let others = orders.keys.sorted().map(StreamID.order).filter { other in
            let known = history(of: other)
            return other != stream && known.contains { $0.id.command == command }
                && known.counting.contains { $0.id.command == command }
        }
        var events: [NewEvent] = []
        for stream in [stream] + others {
            let undone = try decideUndo(of: stream, command: command, at: now)
            events += undone.map { NewEvent(stream, $0) }
        }
        return events
    }

    /// Decides to take back the last command of `stream` that still counts.
    ///
    /// Messages that went out since stay and are in nobody's way; what a customer was told since is
    /// in the way only of him who does not say what he takes back.
    private func decideUndo(
        of stream: StreamID, command: String?, at now: Instant
    ) throws(Refusal) -> [Event] {
        let counting = history(of: stream).counting
        if let command,
            counting.contains(where: {
                $0.id.command == command && $0.event.traits.standing == .said
            })
        {
            throw .undo(.impossible(stream))
        }
        func stays(_ event: Event) -> Bool {
            command == nil ? event.traits.message != nil : event.traits.standing == .said
        }
        guard let last = counting.last(where: { !stays($0.event) })
        else { throw .undo(.nothing(stream)) }
        if let command, last.id.command != command {
            guard counting.contains(where: { $0.id.command == command })
            else { throw .undo(.nothing(stream)) }
            throw .undo(.changedSince(stream, by: last.actor, at: last.at))
        }
        let batch = counting.reversed().filter { $0.id.command == last.id.command }
        if batch.contains(where: { $0.event.traits.standing == .opening }) {
            throw .undo(.openingStays(stream))
        }
        guard batch.allSatisfy({ $0.event.traits.standing == .revocable }), let first = batch.last
        else { throw .undo(.impossible(stream)) }
        let undone = Event.undone(from: first.version, through: last.version)
        try refuseIfImpossible(undone, in: stream, now)
        return [undone]
    }

    /// What came after in other streams must still be possible: one job in work a technician, and
    /// no job for one who has left.
    private func refuseIfImpossible(
        _ undone: Event, in stream: StreamID, _ now: Instant
    ) throws(Refusal) {
        var without = self
        let event = RecordedEvent(
            position: position, stream: stream, version: version(of: stream) + 1,
            id: EventID(command: "undo", index: 0), at: now, actor: Actor(""), event: undone)
        do { try without.apply(event) } catch { throw .undo(.impossible(stream)) }
        guard case .order(let id) = stream, let order = without.order(id), order.state.isOpen
        else { return }
        for holder in order.jobs.compactMap(\.holder) {
            if technician(holder)?.hasLeft == true { throw .technician(.left(holder)) }
        }
        for running in order.jobs.compactMap(\.running) {
            for other in orders.values where other.id != id {
                for job in other.jobs where job.running?.technician == running.technician {
                    throw .work(.technicianBusy(running.technician, with: job.id))
                }
            }
        }
    }
}
