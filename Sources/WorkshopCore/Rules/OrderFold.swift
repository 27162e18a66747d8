extension Order {
    /// Folds in an event of this order: one row an event, so that a new one asks for its row here.
    /// - Throws: `HistoryProblem` when the event cannot follow those before it.
    mutating func apply(_ recorded: RecordedEvent) throws(HistoryProblem) {
        if let number = recorded.event.jobNumber, job(number) == nil {
            throw HistoryProblem(recorded, "order \(id) has no job \(number)")
        }
        let at = recorded.at
        changedAt = at
        changedBy = recorded.actor
        switch recorded.event {
        case .shopOpened, .settingsChanged, .technicianHired, .skillChanged, .shiftChanged,
            .absenceSet, .absenceLifted, .technicianLeft, .orderOpened, .contactPreferred, .undone:
            throw HistoryProblem(recorded, "\(recorded.event) does not belong to an order")
        case .appointmentConfirmed: confirmedAt = at
        case .appointmentMoved(let arrival, let telling): moveVisit(to: arrival, telling, recorded)
        case .orderCancelled(let reason): ending = .cancelled(reason: reason)
        case .customerDidNotShow(let owner): missVisit(calls: owner)
        case .carReceived(let tag): receive(at: at, keyTag: tag)
        case .carTakenHome: takeHome(at: at)
        case .carParked(let place): parkedAt = place
        case .noteAdded(let text): notes.append(text)
        case .jobAdded(let line, let needsAuthorisation): add(line, needsAuthorisation)
        case .jobAuthorised(let job): change(job) { $0.authorisation = .given }
        case .jobDeclined(let job): change(job) { $0.decline(at: at) }
        case .jobAssigned(let job, let technician, let start, let end, let place):
            let plan = Job.Plan(
                technician: technician, start: start, end: end, place: place ?? start)
            change(job) { $0.dispatch(plan, at: at) }
        case .jobUnassigned(let job): change(job) { $0.dispatch(nil, at: at) }
        case .jobSequenced(let job, let after): change(job) { $0.line.after = after }
        case .jobStarted(let job, let technician, let reason),
            .jobResumed(let job, let technician, let reason):
            change(job) { $0.begin(by: technician, at: at, overriding: reason) }
            parkedAt = nil
        case .jobStopped(let job, let stop): halt(job, stop) { $0.stop(stop, at: at) }
        case .stoppageChanged(let job, let stop): halt(job, stop) { $0.changeStop(to: stop) }
        case .jobFinished(let job): change(job) { $0.finish(at: at) }
        case .partAsked(let number, let quantity, let job): ask(number, quantity, job, at: at)
        case .partMoved(let number, let state, let eta):
            move(number, to: state, eta, at: at)
            if state == .arrived { alert(.partArrived(number: number), recorded) }
        case .inspectionPassed: inspectedAt = at
        case .inspectionFailed(let job, _):
            change(job) { $0.sendBack() }
            reopen()
        case .washStarted: washStartedAt = at
        case .washFinished: washedAt = at
        case .billSettled: settledAt = at
        case .carReady: readyAt = at
        case .carDelivered: deliveredAt = at
        case .followedUp: followedUpAt = at
        case .orderClosed: closedAt = at
        case .customerTold(let telling): tell(telling, recorded)
        case .advisorAlerted(let reason): alert(.said(reason), recorded)
        case .messageSent, .firstChoicePassedOver: break
        case .messageFailed(_, let channel, let reason):
            alert(.messageFailed(channel: channel, reason: reason), recorded)
        case .alertAcknowledged: acknowledge(at: at, by: recorded.actor)
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

    private mutating func alert(_ subject: Alert.Subject, _ recorded: RecordedEvent) {
        alerts.append(Alert(subject, since: recorded.at, from: recorded.actor))
    }

    private mutating func add(_ line: JobLine, _ needsAuthorisation: Bool) {
        var job = Job(id: JobID(id, jobs.count + 1), line: line)
        job.isAdditional = true
        job.authorisation = needsAuthorisation ? .open : .notNeeded
        jobs.append(job)
        reopen()
    }

    private mutating func halt(
        _ number: Int, _ stoppage: Stoppage, _ change: (inout Job) -> Void
    ) {
        self.change(number, change)
        parkedAt = stoppage.parked ?? parkedAt
    }

    private mutating func change(_ number: Int, _ change: (inout Job) -> Void) {
        change(&jobs[number - 1])
    }

    /// Work has come up after the steps that follow the work: they are to be taken again.
    private mutating func reopen() {
        inspectedAt = nil
        washStartedAt = nil
        washedAt = nil
        settledAt = nil
        readyAt = nil
    }

    private mutating func ask(_ number: String, _ quantity: Int, _ job: Int?, at: Instant) {
        let part = Part(number: number, quantity: quantity, job: job, state: .asked, since: at)
        if let index = parts.firstIndex(where: { $0.number == number }) {
            parts[index] = part
        } else {
            parts.append(part)
        }
    }

    private mutating func move(
        _ number: String, to state: PartState, _ eta: Instant?, at: Instant
    ) {
        for index in parts.indices where parts[index].number == number {
            parts[index].state = state
            parts[index].eta = eta ?? parts[index].eta
            parts[index].since = at
        }
    }

    private mutating func tell(_ telling: Telling, _ recorded: RecordedEvent) {
        told.append(Told(telling: telling, at: recorded.at, by: recorded.actor, promise: promise))
        guard telling.answer == .agreed else { return }
        promise = telling.proposed
        appointment = telling.appointment ?? appointment
    }

    private mutating func acknowledge(at: Instant, by actor: Actor) {
        for index in alerts.indices where alerts[index].acknowledged == nil {
            alerts[index].acknowledged = (at, actor)
        }
    }
}
