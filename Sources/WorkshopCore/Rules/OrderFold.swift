extension Order {
    /// Folds in an event of this order.
    /// - Throws: `HistoryProblem` when the event cannot follow those before it.
    mutating func apply(_ recorded: RecordedEvent) throws(HistoryProblem) {
        if let number = recorded.event.jobNumber, job(number) == nil {
            throw HistoryProblem(recorded, "order \(id) has no job \(number)")
        }
        changedAt = recorded.at
        changedBy = recorded.actor
        switch recorded.event {
        case .shopOpened, .settingsChanged, .technicianHired, .skillChanged, .shiftChanged,
            .absenceSet, .absenceLifted, .technicianLeft, .orderOpened, .undone:
            throw HistoryProblem(recorded, "\(recorded.event) does not belong to an order")
        case .appointmentConfirmed, .orderCancelled, .customerDidNotShow, .carReceived, .carParked,
            .noteAdded, .inspectionPassed, .washStarted, .washFinished, .billSettled, .carReady,
            .carDelivered, .followedUp, .orderClosed:
            applyStep(recorded)
        case .jobAdded, .jobAuthorised, .jobDeclined, .jobAssigned, .jobUnassigned, .jobStarted,
            .jobStopped, .stoppageChanged, .jobResumed, .jobFinished, .inspectionFailed:
            applyToJobs(recorded)
        case .partAsked, .partMoved:
            applyToParts(recorded)
        case .customerTold(let telling):
            told.append(
                Told(telling: telling, at: recorded.at, by: recorded.actor, promise: promise))
            if telling.answer == .agreed { promise = telling.proposed }
        case .advisorAlerted(let reason):
            alerts.append(Alert(reason: reason, since: recorded.at, from: recorded.actor))
        case .alertAcknowledged:
            for index in alerts.indices where alerts[index].acknowledged == nil {
                alerts[index].acknowledged = (recorded.at, recorded.actor)
            }
        }
    }

    private mutating func applyStep(_ recorded: RecordedEvent) {
        let at = recorded.at
        switch recorded.event {
        case .appointmentConfirmed: confirmedAt = at
        case .orderCancelled(let reason): ending = .cancelled(reason: reason)
        case .customerDidNotShow: ending = .noShow
        case .carReceived(let tag):
            receivedAt = at
            if let tag { keyTag = tag }
        case .carParked(let place): parkedAt = place
        case .noteAdded(let text): notes.append(text)
        case .inspectionPassed: inspectedAt = at
        case .washStarted: washStartedAt = at
        case .washFinished: washedAt = at
        case .billSettled: settledAt = at
        case .carReady: readyAt = at
        case .carDelivered: deliveredAt = at
        case .followedUp: followedUpAt = at
        case .orderClosed: closedAt = at
        case let other: preconditionFailure("\(other) is not a step of the visit")
        }
    }

    private mutating func applyToParts(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .partAsked(let number, let quantity, let job):
            let part = Part(
                number: number, quantity: quantity, job: job, state: .asked, since: recorded.at)
            if let index = parts.firstIndex(where: { $0.number == number }) {
                parts[index] = part
            } else {
                parts.append(part)
            }
        case .partMoved(let number, let state, let eta):
            for index in parts.indices where parts[index].number == number {
                parts[index].state = state
                parts[index].eta = eta ?? parts[index].eta
                parts[index].since = recorded.at
            }
        case let other: preconditionFailure("\(other) is not about a part")
        }
    }
}

extension Event {
    /// The number of the job that the event is about and that must exist before it.
    var jobNumber: Int? {
        switch self {
        case .jobAuthorised(let job), .jobDeclined(let job), .jobAssigned(let job, _, _, _),
            .jobUnassigned(let job), .jobStarted(let job, _, _), .jobStopped(let job, _),
            .stoppageChanged(let job, _), .jobResumed(let job, _, _), .jobFinished(let job),
            .inspectionFailed(let job, _):
            job
        case .shopOpened, .settingsChanged, .technicianHired, .skillChanged, .shiftChanged,
            .absenceSet, .absenceLifted, .technicianLeft, .orderOpened, .appointmentConfirmed,
            .orderCancelled, .customerDidNotShow, .carReceived, .carParked, .noteAdded, .jobAdded,
            .partAsked, .partMoved, .inspectionPassed, .washStarted, .washFinished, .billSettled,
            .carReady, .carDelivered, .followedUp, .orderClosed, .customerTold, .advisorAlerted,
            .alertAcknowledged, .undone:
            nil
        }
    }
}
