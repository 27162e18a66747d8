extension Order {
    mutating func fold(
        _ event: VisitEvent, _ recorded: RecordedEvent
    ) throws(HistoryProblem) {
        let at = recorded.at
        switch event {
        case .opened: throw HistoryProblem(recorded, "order \(id) is open")
        case .appointmentConfirmed: confirmedAt = at
        case .appointmentMoved(let arrival, let telling): moveVisit(to: arrival, telling, recorded)
        case .cancelled(let reason): ending = .cancelled(reason: reason)
        case .customerDidNotShow(let owner): missVisit(calls: owner)
        case .carReceived(let tag): receive(at: at, keyTag: tag)
        case .carTakenHome: takeHome(at: at)
        case .carParked(let place): parkedAt = place
        case .noteAdded(let text): notes.append(text)
        }
    }

    /// The visit is agreed anew: what the customer confirmed was another.
    private mutating func moveVisit(
        to arrival: Instant, _ telling: Telling, _ recorded: RecordedEvent
    ) {
        told.append(
            Told(
                telling: telling, at: recorded.at, by: recorded.actor, promise: promise,
                isNewVisit: takenHomeAt == nil))
        promise = telling.proposed
        appointment = arrival
        confirmedAt = nil
        if takenHomeAt == nil { movedTo = arrival }
    }

    private mutating func missVisit(calls owner: String?) {
        ending = .noShow
        followUpOwner = owner ?? sheet.advisor
    }

    private mutating func receive(at: Instant, keyTag tag: String?) {
        receivedAt = at
        takenHomeAt = nil
        keyTag = tag ?? keyTag
    }

    private mutating func takeHome(at: Instant) {
        receivedAt = nil
        takenHomeAt = at
        parkedAt = nil
    }
}
