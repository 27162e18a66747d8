import WorkshopCore

/// Sorts the open jobs into those that can be planned, those that stay where they are and those
/// that something keeps out of the plan.
struct WorkList {
    private(set) var works: [ShopDay.Work] = []
    private(set) var obstacles: [PlanObstacle] = []
    /// Jobs of somebody's queue that stay there.
    private(set) var fixed: Set<JobID> = []
    /// Stopped jobs of which it is known when they go on.
    private(set) var resumptions: [ShopHands.Resumption] = []

    /// For how long a car that is late is still awaited.
    private static let patience = Minutes(30)
    /// When a car is thought to come that should be here.
    private static let soon = Minutes(15)

    private let workshop: Workshop
    private let outlook: Outlook
    private let hands: ShopHands
    private let now: Instant
    private let entries: [JobID: Timeline.Entry]
    /// When stopped jobs are expected to be done.
    private let ends: [JobID: Instant]
    private let calendars: (TechnicianID) -> WorkingTime

    init(_ workshop: Workshop, _ outlook: Outlook, _ hands: ShopHands, _ now: Instant) {
        self.workshop = workshop
        self.outlook = outlook
        self.hands = hands
        self.now = now
        calendars = workshop.workingTimes()
        ends = Dictionary(
            outlook.laid.map { ($0.job.id, $0.span.until) }, uniquingKeysWith: { $1 })
        entries = Dictionary(
            outlook.timelines.flatMap(\.entries).map { ($0.job.id, $0) }, uniquingKeysWith: { $1 })
    }

    mutating func collect() {
        let zone = workshop.zone
        let today = zone.day(of: now)
        let day = (0..<14).map { today + $0 }.first { day in
            workshop.workingTime.spans(on: day).contains { $0.until > now }
        }
        let midnight = zone.instant(on: (day ?? today) + 1, at: TimeOfDay(0, 0))
        for order in workshop.orders.values.sorted(by: { $0.id < $1.id }) {
            guard order.state.isOpen, order.readyAt == nil else { continue }
            let isDue = order.receivedAt != nil || order.expectedArrival < midnight
            collect(order, isDue)
        }
    }

    /// The jobs of an order; of one that comes later only those that are dispatched.
    private mutating func collect(_ order: Order, _ isDue: Bool) {
        let sequence = order.sequence
        var chain = OrderChain(sequence, due: due(of: order))
        let count = works.count
        if isDue { obstacles += sequence.circles.map { .inCircle(order.id, $0) } }
        for turn in sequence.turns {
            guard let job = order.job(turn.job) else { continue }
            switch job.state {
            case .inWork: chain.follow(job, entries[job.id])
            case .stopped: collect(stopped: job, of: order, &chain)
            case .waiting where !isDue, .finished, .declined: break
            case .waiting, .queued: collect(job, of: order, &chain)
            }
        }
        if works.count > count { setDues(from: count, chain.due) }
    }

    private mutating func collect(stopped job: Job, of order: Order, _ chain: inout OrderChain) {
        let (from, obstacle) = begin(of: job, order)
        let left = outlook.experience.left(of: job, at: now, calendars)
        if let obstacle {
            obstacles.append(obstacle)
        } else if let technician = job.technician {
            resumptions.append(
                ShopHands.Resumption(job: job.id, technician: technician, from: from, left: left))
            if let end = ends[job.id] { chain.resume(job, until: end.nextMinute) }
        }
        // A car that is elsewhere cannot be worked on here.
        guard case .stopped(.sublet) = job.state else { return }
        chain.send(away: from, obstacle)
    }

    private mutating func collect(_ job: Job, of order: Order, _ chain: inout OrderChain) {
        let isQueued = job.plan != nil
        if isQueued { fixed.insert(job.id) }
        if isQueued, job.reworks > 0 || chain.isInCircle(job) {
            return chain.follow(job, entries[job.id])
        }
        guard !chain.isInCircle(job) else { return }
        var (release, obstacle) = begin(of: job, order)
        let wait = chain.wait(of: job)
        obstacle =
            obstacle ?? lack(of: job)
            ?? chain.isAway.map { _ in
                .stopped(job.id, .sublet, expected: nil)
            } ?? wait.lacking.map { .comesAfter(job.id, JobID(order.id, $0)) }
        if let obstacle {
            obstacles.append(obstacle)
            return
        }
        let holder = hands.place(of: job.technician)
        if isQueued, let holder, hands.workers[holder].skill < job.line.skill {
            // Whom the foreman trusts with more than his skill is left with it.
            return chain.follow(job, entries[job.id])
        }
        let left = max(Minutes(1), outlook.experience.left(of: job, at: now, calendars))
        release = max(release, wait.until, chain.awayUntil)
        let able = holder.flatMap { hands.workers[$0].skill >= job.line.skill ? $0 : nil }
        if isLong(left, job.line.skill) { obstacles.append(.longerThanShift(job.id, left)) }
        works.append(
            ShopDay.Work(
                job: job, left: left, release: release, due: chain.due,
                promise: order.promise, tail: workshop.tail(of: order), weight: order.planWeight,
                before: wait.works, expected: able))
        chain.add(job, at: works.count - 1, behind: wait)
    }

    /// When a job can begin, or what keeps it from beginning without that anybody knows the end.
    private func begin(of job: Job, _ order: Order) -> (Instant, PlanObstacle?) {
        var from = now
        if order.receivedAt == nil {
            let expected = order.expectedArrival
            if expected + Self.patience < now {
                return (now, .notHere(job.id, expected: expected))
            }
            from = expected > now ? expected : now + Self.soon
        }
        if let stop = job.openStop?.stoppage {
            guard let expected = stop.expected, expected > now else {
                let obstacle =
                    part(job, order) ?? .stopped(job.id, stop.code, expected: stop.expected)
                return (now, obstacle)
            }
            from = max(from, expected)
        }
        if job.authorisation == .open { return (from, .authorisation(job.id)) }
        if let missing = part(job, order) { return (from, missing) }
        let etas = order.missingParts(for: job.id.number).compactMap(\.eta)
        return (etas.reduce(from, max), nil)
    }

    /// The part of which nobody knows when it comes.
    private func part(_ job: Job, _ order: Order) -> PlanObstacle? {
        let unknown = order.missingParts(for: job.id.number).first {
            $0.eta.map { $0 <= now } ?? true
        }
        return unknown.map { .part(job.id, number: $0.number, eta: $0.eta) }
    }

    private func lack(of job: Job) -> PlanObstacle? {
        let skill = job.line.skill
        if hands.canDo(skill) { return nil }
        return hands.highest < skill.level ? .nobodyCan(job.id, skill) : .allAway(job.id, skill)
    }

    private func isLong(_ left: Minutes, _ skill: Skill) -> Bool {
        let shifts = hands.workers.lazy.filter { $0.skill >= skill }.map { worker in
            let calendar = hands.clocks[worker.clock].calendar
            let breaks = calendar.breaks.reduce(0) { $0 + $1.until.minute - $1.from.minute }
            return calendar.shift.until.minute - calendar.shift.from.minute - breaks
        }
        return left.count > shifts.max() ?? 0
    }

    /// When the last job has to be done, so that inspection, wash and settlement can follow.
    private func due(of order: Order) -> Instant {
        workshop.workingTime.latestStart(of: workshop.tail(of: order), endingBy: order.promise)
            ?? order.promise
    }

    /// A job that others wait for is due when there is still time for these.
    private mutating func setDues(from first: Int, _ due: Instant) {
        for index in (first..<works.count).reversed() {
            let work = works[index]
            guard !work.before.isEmpty else { continue }
            let start = workshop.workingTime.latestStart(of: work.left, endingBy: work.due)
            for before in work.before {
                works[before] = works[before].due(by: min(start ?? work.due, works[before].due))
            }
        }
    }
}

extension ShopDay.Work {
    fileprivate func due(by due: Instant) -> ShopDay.Work {
        ShopDay.Work(
            job: job, left: left, release: release, due: due, promise: promise, tail: tail,
            weight: weight, before: before, expected: expected)
    }
}

extension Order {
    /// What a minute of its lateness weighs in a plan.
    var planWeight: Int {
        if sheet.comebackOf != nil { return ShopDay.weights.comeback }
        return sheet.isWaiter ? ShopDay.weights.waiter : ShopDay.weights.other
    }
}
