extension Order {
    /// Folds in an event of this order, as its subject does.
    /// - Throws: `HistoryProblem` when the event cannot follow those before it.
    mutating func apply(_ recorded: RecordedEvent) throws(HistoryProblem) {
        changedAt = recorded.at
        changedBy = recorded.actor
        switch recorded.event {
        case .visit(let event): try fold(event, recorded)
        case .work(let event): try fold(event, recorded)
        case .parts(let event): fold(event, recorded)
        case .promise(let event): fold(event, recorded)
        case .afterWork(let event): try fold(event, recorded)
        case .shop, .technician, .undone:
            throw HistoryProblem(recorded, "\(recorded.event) does not belong to an order")
        }
    }

    /// Changes one of the jobs.
    /// - Throws: `HistoryProblem` when there is no such job.
    mutating func change(
        _ number: Int, _ recorded: RecordedEvent, _ change: (inout Job) -> Void
    ) throws(HistoryProblem) {
        guard job(number) != nil else {
            throw HistoryProblem(recorded, "order \(id) has no job \(number)")
        }
        change(&jobs[number - 1])
    }

    mutating func alert(_ subject: Alert.Subject, _ recorded: RecordedEvent) {
        alerts.append(Alert(subject, since: recorded.at, from: recorded.actor))
    }

    /// Work has come up after the steps that follow the work: they are to be taken again.
    mutating func reopen() {
        inspectedAt = nil
        washStartedAt = nil
        washedAt = nil
        settledAt = nil
        readyAt = nil
    }
}
