public import WorkshopCore

/// A job that a technician could take next, with what counts for and against it.
public struct Candidate: Hashable, Sendable {
    /// The job.
    public let job: Job
    /// What speaks against starting it now, were he free; nil when it can start.
    public let refusal: Refusal?
    /// What each criterion finds, in the order in which they count.
    public let facts: [RankFact]

    /// Whether it can be started when he is free.
    public var readiness: RankFact.Readiness {
        for case .readiness(let readiness) in facts { return readiness }
        return .refused
    }

    /// Minutes from now to the latest start of its order; negative when that has passed.
    public var slack: Minutes {
        for case .slack(let slack) in facts { return slack }
        return .zero
    }
}

extension Workshop {
    /// The jobs that `technician` could take next, best first: a total order (`RankFact`).
    ///
    /// They are his own queue, what nobody has of the cars that are here or will be when he is
    /// free, and what was interrupted under his hands. What he cannot start comes last.
    /// - Parameter free: when he will be free, if that is known better than from the time allowed.
    public func candidates(
        for technician: TechnicianID, at now: Instant, free: Instant? = nil
    ) -> [Candidate] {
        let look = NextJobLook(self, technician, now, free)
        return look.jobs.map(look.candidate).sorted { $0.reason(before: $1) != nil }
    }

    /// When `technician` can take another job: now, when the job in work is done, or when he is
    /// back.
    public func freeTime(of technician: TechnicianID, at now: Instant) -> Instant {
        let running = timeline(of: technician, at: now).running?.end ?? now
        let absences = self.technician(technician)?.absences ?? []
        let away = absences.first { $0.span.contains(max(now, running)) }?.span.until
        return max(now, running, away ?? now)
    }

    /// The jobs that wait and are dispatched to nobody, most urgent first.
    public func undispatched(at now: Instant) -> [Job] {
        let open = orders.values.filter { order in
            order.state.isOpen && order.jobs.contains { $0.state == .waiting }
        }
        return ranked(open, at: now).flatMap { $0.order.jobs.filter { $0.state == .waiting } }
    }
}

/// The board as it is looked at for one technician's next job.
private struct NextJobLook {
    private let workshop: Workshop
    private let technician: TechnicianID
    private let skill: Skill
    private let now: Instant
    private let free: Instant
    private let queue: [JobID: Int]
    private let calendars: (TechnicianID) -> WorkingTime

    init(_ workshop: Workshop, _ technician: TechnicianID, _ now: Instant, _ free: Instant?) {
        self.workshop = workshop
        self.technician = technician
        self.now = now
        self.free = max(now, free ?? workshop.freeTime(of: technician, at: now))
        skill = workshop.technician(technician)?.skill ?? .basic
        let mine = workshop.timeline(of: technician, at: now).queue.map(\.job.id)
        queue = Dictionary(
            mine.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        calendars = workshop.workingTimes()
    }

    var jobs: [Job] {
        workshop.orders.values.filter(\.state.isOpen).flatMap { order in
            order.jobs.filter { queue[$0.id] != nil || isOpenToHim($0, of: order) }
        }
    }

    private func isOpenToHim(_ job: Job, of order: Order) -> Bool {
        if job.state == .waiting { return arrival(of: order).map { $0 <= free } ?? false }
        guard case .stopped(.interrupted) = job.state, job.work.last?.technician == technician
        else { return false }
        return job.openStop?.stoppage.expected.map { $0 <= free } ?? true
    }

    func candidate(_ job: Job) -> Candidate {
        guard let order = workshop.order(job.id.order) else {
            preconditionFailure("\(job.id) stands on no order of the board")
        }
        let refusal = refusalToStart(job)
        let latest = workshop.latestStart(of: order, at: now, calendars) ?? order.promise
        return Candidate(
            job: job, refusal: refusal,
            facts: [
                .readiness(readiness(of: job, order, refusal)), .mark(OrderMark(order)),
                .rework(job.reworks > 0), .slack(workshop.slack(until: latest, at: now)),
                .begun(job.work.last?.technician == technician), .queue(place: queue[job.id]),
                .skill(above: skill.level - job.line.skill.level),
                .parts(inHand: hasPartsInHand(job, order)), .car(place(of: order, job)),
                .promise(order.promise),
            ])
    }

    /// Why he could not start the job now, were he free; nil when he could.
    private func refusalToStart(_ job: Job) -> Refusal? {
        let command: Command =
            job.openStop == nil
            ? .work(.start(job.id, technician, overrideReason: nil))
            : .work(.resume(job.id, technician, overrideReason: nil))
        switch workshop.decide(command, by: Actor(""), at: now) {
        case .success: return nil
        case .failure(.work(.technicianBusy)), .failure(.work(.technicianAway)):
            return workshop.failingCheck(starting: job.id, by: technician)
        case .failure(let refusal): return refusal
        }
    }

    private func readiness(
        of job: Job, _ order: Order, _ refusal: Refusal?
    ) -> RankFact.Readiness {
        guard refusal != nil else { return .now }
        guard skill >= job.line.skill, job.authorisation != .open else { return .refused }
        let awaited =
            [arrival(of: order)] + order.missingParts(for: job.id.number).map(\.eta)
            + order.awaited(by: job).map(end)
        let known = awaited.compactMap(\.self)
        guard known.count == awaited.count, let ready = known.max(), now < ready, ready <= free
        else { return .refused }
        return .expected(ready)
    }

    /// When the car is here; nil for one that should have come by now.
    private func arrival(of order: Order) -> Instant? {
        if order.receivedAt != nil { return now }
        return order.expectedArrival > now ? order.expectedArrival : nil
    }

    /// When a job that others come after is expected to be done; nil for one that is not in work.
    private func end(of job: Job) -> Instant? {
        job.running.flatMap { workshop.timeline(of: $0.technician, at: now).running?.end }
    }

    private func hasPartsInHand(_ job: Job, _ order: Order) -> Bool {
        order.parts.allSatisfy {
            $0.state == .issued || ($0.job != nil && $0.job != job.id.number)
        }
    }

    private func place(of order: Order, _ job: Job) -> RankFact.CarPlace {
        // Whom it can be done beside is in nobody's way.
        let isBeside = job.line.after != nil
        let others = order.jobs.lazy.filter { $0.id != job.id && !isBeside }
            .compactMap(\.running?.technician)
        if let other = others.first(where: { $0 != technician }) { return .inWork(other) }
        return order.parkedAt.map(RankFact.CarPlace.parked) ?? .free
    }
}
