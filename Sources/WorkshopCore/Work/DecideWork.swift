extension Workshop {
    /// What is decided about who does a job and when.
    func events(for command: WorkCommand, at now: Instant) throws(Refusal) -> [Event] {
        switch command {
        case .assign(let id, let technician, let at):
            try decideAssign(id, to: technician, at: at, now: now)
        case .assignNext(let id, let technician, let free):
            try decideAssignNext(id, to: technician, free: free, now: now)
        case .unassign(let id): try decideUnassign(id, now)
        case .sequence(let id, let after): try decideSequence(id, after: after)
        case .start(let id, let technician, let reason):
            try decideStart(id, by: technician, overriding: reason, at: now)
        case .stop(let id, let request): try decideStop(id, request, at: now)
        case .changeStop(let id, let request): try decideChangeStop(id, request)
        case .resume(let id, let technician, let reason):
            try decideResume(id, by: technician, overriding: reason, at: now)
        case .finish(let id): try decideFinish(id, at: now)
        case .passingOver(let passed, let command):
            try decidePassingOver(passed, taking: command, at: now)
        case .add(let id, let line, let isAsked): try decideAddWork(id, line, isAsked)
        case .authorise(let id): try decideAuthorise(id)
        case .decline(let id): try decideDecline(id)
        }
    }

    /// Also takes a stopped job up again, into the technician's queue.
    func decideAssign(
        _ id: JobID, to technician: TechnicianID, at: Instant?, now: Instant
    ) throws(Refusal) -> [Event] {
        let job = try requireJob(id).job
        try refuseIfInWork(job)
        guard job.state != .finished else { throw .work(.finished(id)) }
        _ = try requireTechnician(technician)
        try refuseBeforeLast(job, now)
        return [assignment(of: job, to: technician, at: at, now: now)]
    }

    /// The time that is planned is one that comes: to go before what should have begun already is a
    /// place in the queue, not a time.
    func decideAssignNext(
        _ id: JobID, to technician: TechnicianID, free: Instant, now: Instant
    ) throws(Refusal) -> [Event] {
        let free = max(free, now)
        let events = try decideAssign(id, to: technician, at: free, now: now)
        let first = timeline(of: technician, at: now).queue.filter { $0.job.id != id }
            .compactMap(\.job.plan?.place).min()
        guard let first, first <= free,
            case .work(.assigned(let job, _, let start, let end, _))? = events.first
        else { return events }
        let place = Instant(milliseconds: first.milliseconds - 1)
        return [
            .work(
                .assigned(
                    job: job, technician: technician, plannedStart: start, plannedEnd: end,
                    place: place))
        ]
    }

    /// Dispatches each job as it is planned, all or none.
    func decidePlan(_ plan: [Assignment], at now: Instant) throws(Refusal) -> [NewEvent] {
        var events: [NewEvent] = []
        for one in plan {
            let made = try decideAssign(one.job, to: one.technician, at: one.start, now: now)
            events += made.map { NewEvent(.order(one.job.order), $0) }
        }
        return events
    }

    /// Also takes a stopped job up again, to those that wait.
    func decideUnassign(_ id: JobID, _ now: Instant) throws(Refusal) -> [Event] {
        let job = try requireJob(id).job
        try refuseIfInWork(job)
        guard job.state != .finished else { throw .work(.finished(id)) }
        guard job.plan != nil || job.openStop != nil else { throw .work(.notAssigned(id)) }
        try refuseBeforeLast(job, now)
        return [.work(.unassigned(job: id.number))]
    }

    func decideStart(
        _ id: JobID, by technician: TechnicianID?, overriding reason: String?, at now: Instant
    ) throws(Refusal) -> [Event] {
        let (job, order) = try requireJob(id)
        // Found work stands still for the customer's word: the checks speak of that.
        if case .stopped(let code) = job.state, job.authorisation != .open {
            throw .work(.stopped(id, code))
        }
        return try begin(job, of: order, by: technician, overriding: reason, at: now)
    }

    func decideResume(
        _ id: JobID, by technician: TechnicianID?, overriding reason: String?, at now: Instant
    ) throws(Refusal) -> [Event] {
        let (job, order) = try requireJob(id)
        // What it stood still for may have ended the stop by itself: a part that arrived.
        guard job.openStop != nil || job.hasBegun && job.state == .waiting
        else { throw .work(.notStopped(id)) }
        return try begin(job, of: order, by: technician, overriding: reason, at: now)
    }

    func decideFinish(_ id: JobID, at now: Instant) throws(Refusal) -> [Event] {
        let job = try requireJob(id).job
        guard job.running != nil else { throw .work(.notInWork(id)) }
        try refuseBeforeLast(job, now)
        return [.work(.finished(job: id.number))]
    }

    func decideStop(
        _ id: JobID, _ request: StopRequest, at now: Instant
    ) throws(Refusal) -> [Event] {
        let (job, order) = try requireJob(id)
        guard order.receivedAt != nil else { throw .visit(.notCheckedIn(order.id)) }
        guard job.state != .finished else { throw .work(.finished(id)) }
        if case .stopped(let code) = job.state { throw .work(.stopped(id, code)) }
        try refuseBeforeLast(job, now)
        let stoppage = try stoppage(request, of: order)
        return [.work(.stopped(job: id.number, stoppage: stoppage)), alert(of: stoppage)]
    }

    /// The advisor hears of it when there is a new reason.
    func decideChangeStop(_ id: JobID, _ request: StopRequest) throws(Refusal) -> [Event] {
        let (job, order) = try requireJob(id)
        guard let stop = job.openStop else { throw .work(.notStopped(id)) }
        let stoppage = try stoppage(request, of: order)
        guard stoppage != stop.stoppage else { return [] }
        let change = Event.work(.stoppageChanged(job: id.number, stoppage: stoppage))
        let news = alert(of: stoppage)
        return news == alert(of: stop.stoppage) ? [change] : [change, news]
    }

    /// Dispatch at the time asked for, else when the technician is free of what he has.
    private func assignment(
        of job: Job, to technician: TechnicianID, at: Instant?, now: Instant
    ) -> Event {
        let calendars = workingTimes()
        let calendar = calendars(technician)
        let left = job.remaining(at: now, calendars)
        let from = at ?? opening(for: job, left, technician, calendar, at: now)
        let start = calendar.firstWorking(from: from) ?? from
        let end = calendar.end(of: left, from: start) ?? start + left
        return .work(
            .assigned(
                job: job.id.number, technician: technician, plannedStart: start, plannedEnd: end))
    }

    /// The technician's first gap that holds the job, not before its car and its parts are here and
    /// what it comes after is expected to be done.
    private func opening(
        for job: Job, _ left: Minutes, _ technician: TechnicianID, _ calendar: WorkingTime,
        at now: Instant
    ) -> Instant {
        let order = order(job.id.order)
        let release = order?.supply(of: job, at: now) ?? now
        let awaited = Set(order?.awaited(by: job).map(\.id) ?? [])
        let timelines = awaited.isEmpty ? [timeline(of: technician, at: now)] : timelines(at: now)
        let done = timelines.flatMap(\.entries).filter { awaited.contains($0.job.id) }
            .compactMap(\.end)
        let others = timelines.first { $0.technician == technician }?.entries ?? []
        let from = done.reduce(release, max)
        let laid = calendar.opening(
            for: left, from: from, around: others.filter { $0.job.id != job.id }.compactMap(\.span))
        return laid?.first?.from ?? from
    }

    private func begin(
        _ job: Job, of order: Order, by technician: TechnicianID?, overriding reason: String?,
        at now: Instant
    ) throws(Refusal) -> [Event] {
        try refuseIfInWork(job)
        guard job.state != .finished else { throw .work(.finished(job.id)) }
        guard let id = technician ?? job.technician else { throw .work(.notAssigned(job.id)) }
        let person = try requireTechnician(id)
        if let running = runningJob(of: id) { throw .work(.technicianBusy(id, with: running.id)) }
        if let away = person.absences.first(where: { $0.span.contains(now) }) {
            throw .work(.technicianAway(id, until: away.span.until))
        }
        try refuseBeforeLast(job, now)
        if let reason { try TextLimit.check(reason, .reason, limit: TextLimit.remark) }
        let overridden = try passChecks(job, of: order, by: person, overriding: reason)
        let number = job.id.number
        let given = overridden ? reason : nil
        // A car in work is here: who overrides that check has checked it in.
        let arrival = order.receivedAt == nil ? [Event.visit(.carReceived(keyTag: nil))] : []
        let dispatch =
            job.plan?.technician == id ? [] : [assignment(of: job, to: id, at: now, now: now)]
        let work: Event =
            job.openStop == nil
            ? .work(.started(job: number, technician: id, overrideReason: given))
            : .work(.resumed(job: number, technician: id, overrideReason: given))
        return arrival + dispatch + [work]
    }

    private func stoppage(_ request: StopRequest, of order: Order) throws(Refusal) -> Stoppage {
        try TextLimit.check(request.reason, .reason, limit: TextLimit.remark)
        try TextLimit.check(request.parked ?? "", .place, mayBeEmpty: true)
        try TextLimit.check(request.owner ?? "", .owner, mayBeEmpty: true)
        let owner = request.owner ?? (request.code == .customer ? order.sheet.advisor : "")
        return Stoppage(
            code: request.code, reason: request.reason, owner: owner, expected: request.expected,
            parked: request.parked)
    }

    func alert(of stoppage: Stoppage) -> Event {
        .promise(.advisorAlerted(reason: "\(stoppage.code.rawValue): \(stoppage.reason)"))
    }

    private func refuseIfInWork(_ job: Job) throws(Refusal) {
        if let running = job.running { throw .work(.inWork(job.id, running.technician)) }
    }

    /// A clock that was set back must not make work end before it began.
    func refuseBeforeLast(_ job: Job, _ now: Instant) throws(Refusal) {
        let last = [
            job.work.last?.from, job.work.last?.until, job.stops.last?.since, job.stops.last?.until,
        ].compactMap { $0 }.max()
        if let last, now < last { throw .entry(.timeBefore(last: last)) }
    }
}
