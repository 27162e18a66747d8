extension Order {
    mutating func fold(
        _ event: AfterWorkEvent, _ recorded: RecordedEvent
    ) throws(HistoryProblem) {
        let at = recorded.at
        switch event {
        case .inspectionPassed: inspectedAt = at
        case .inspectionFailed(let job, _):
            try change(job, recorded) { $0.sendBack() }
            reopen()
        case .washStarted: washStartedAt = at
        case .washFinished: washedAt = at
        case .billSettled: settledAt = at
        case .carReady: readyAt = at
        case .carDelivered: deliveredAt = at
        case .followedUp: followedUpAt = at
        case .closed: closedAt = at
        }
    }
}
