import WorkshopCore

/// What a workshop has to plan from one moment on: the jobs that can be planned, who can do them,
/// and what cannot be planned.
///
/// Planned are the jobs that wait and those in somebody's queue, of the cars that are here or
/// expected by the end of the next day that is worked. What runs, what comes back from inspection
/// and what has stopped stays where it is, and the plan goes around it. The jobs of one order come
/// as it was given (`JobSequence`), else one after the other, but for those that the foreman has
/// laid side by side himself.
struct ShopDay {
    /// One who works.
    struct Worker {
        let id: TechnicianID
        let skill: Skill
        /// The place of his clock among `clocks`.
        let clock: Int
        /// When he has done what is not planned anew, in full minutes.
        var free: Instant
        /// What stays in its place after that.
        var reserved: [Span] = []
    }

    /// One job to plan.
    struct Work {
        let job: Job
        /// Working minutes that it still needs, 1 or more.
        let left: Minutes
        /// When it can begin, were it alone.
        let release: Instant
        /// When it has to be done, so that what follows it can be done by the promise.
        let due: Instant
        /// The promise of its order.
        let promise: Instant
        /// Working minutes of the shop that inspection, wash and settlement take after it.
        let tail: Minutes
        /// What a minute of lateness costs.
        let weight: Int
        /// The jobs of its order that have to be done before it, each of which stands before it.
        let before: [Int]
        /// Who people think will do it.
        let expected: Int?

        /// The moment for which it is dispatched now; nil while it waits.
        var planned: Instant? { job.plan?.start }
    }

    /// The weights of a minute of lateness: a comeback, a customer who waits, any other.
    static let weights = (comeback: 8, waiter: 4, other: 1)
    /// How far ahead technicians' hours are laid down, in days.
    static let days = 28

    let now: Instant
    let workers: [Worker]
    let works: [Work]
    let obstacles: [PlanObstacle]
    let clocks: [WorkedClock]
    /// The shop's own.
    let shopClock: WorkedClock
    /// For each worker what he is to do now, first to last.
    let queues: [[Int]]

    /// What `workshop` has to plan, of which `outlook` is the outlook.
    init(_ workshop: Workshop, _ outlook: Outlook) {
        now = outlook.now.nextMinute
        var hands = ShopHands(workshop, outlook, now)
        var list = WorkList(workshop, outlook, hands, now)
        list.collect()
        hands.reserve(list.fixed, list.resumptions, except: Set(list.works.map(\.job.id)))
        workers = hands.workers
        clocks = hands.clocks
        shopClock = WorkedClock(workshop.workingTime, from: now)
        let works = list.works
        self.works = works
        obstacles = list.obstacles.sorted { $0.order < $1.order }
        let places = Dictionary(
            works.indices.map { (works[$0].job.id, $0) }, uniquingKeysWith: { $1 })
        queues = workers.map { worker in
            let queue = outlook.timeline(of: worker.id)?.queue ?? []
            return queue.compactMap { places[$0.job.id] }
        }
    }

    /// For each job whether another one has to wait for it.
    var hasFollower: [Bool] {
        var result = works.map { _ in false }
        for before in works.lazy.flatMap(\.before) { result[before] = true }
        return result
    }

    /// Minutes from now until `instant`, rounded up; those in the past are below 0.
    func minute(of instant: Instant) -> Int {
        let span = instant.milliseconds - now.milliseconds
        return Int((span + 59_999).floored(by: 60_000))
    }
}

extension Instant {
    /// The same moment in a full minute, or the next one.
    var nextMinute: Instant {
        Instant(milliseconds: (milliseconds + 59_999).floored(by: 60_000) * 60_000)
    }
}

// The same as a problem for the search.
extension ShopDay {
    /// What the search pays for a minute of lateness of weight 1, and for giving a job to another
    /// technician, against one for each minute until a job is done.
    static let prices = (lateness: 20, change: 300)

    /// The problem, with other releases and dues than the jobs' own.
    /// - Throws: `DayProblemFlaw` for a workshop beyond all bounds.
    func problem(
        releases: [Instant], dues: [Instant]
    ) throws(DayProblemFlaw) -> DayProblem {
        let limit = DayProblem.longest
        func bounded(_ minute: Int) -> Int { max(-limit, min(limit, minute)) }
        return try DayProblem(
            technicians: workers.map { worker in
                DayProblem.Technician(
                    level: worker.skill.level, breaks: breaks(of: worker),
                    freeFrom: max(0, bounded(minute(of: worker.free))))
            },
            jobs: works.indices.map { index in
                let work = works[index]
                return DayProblem.Job(
                    skill: work.job.line.skill.level,
                    release: bounded(minute(of: releases[index])),
                    due: bounded(minute(of: dues[index])),
                    weight: work.weight * Self.prices.lateness,
                    minutes: max(1, work.left.count), expected: work.expected)
            },
            finish: 1, change: Self.prices.change)
    }

    /// The releases at the soonest, were there technicians enough: each behind those before it.
    var releases: [Instant] {
        var result = works.map(\.release)
        for (index, work) in works.enumerated() {
            for before in work.before {
                result[index] = max(result[index], result[before] + works[before].left)
            }
        }
        return result
    }

    /// When a worker does not work, from now on; what is reserved is a break in what is planned.
    ///
    /// A night lies earlier by what an order needs after its work: what is done right before the
    /// shop closes is ready the next morning, and the search has to see it as late as it is.
    private func breaks(of worker: Worker) -> [Range<Int>] {
        let calendar = clocks[worker.clock].calendar
        let today = calendar.zone.day(of: now)
        var result: [Range<Int>] = []
        var end = 0
        var shift = 0
        for day in 0..<Self.days {
            for span in calendar.spans(on: today + day) where span.until > now {
                let from = max(0, minute(of: span.from))
                if from > end { result.append(max(0, end - shift)..<from - shift) }
                end = max(end, minute(of: span.until))
                shift = 0
            }
            let closing = shopClock.calendar.spans(on: today + day).last
            shift = closing.map { max(0, end - minute(of: $0.until) + meanTail) } ?? 0
        }
        for span in worker.reserved where span.until > now {
            let from = max(0, minute(of: span.from))
            result.append(from..<max(from, minute(of: span.until)))
        }
        return result
    }

    /// What an order needs after its work in the mean, in minutes.
    var meanTail: Int {
        works.reduce(0) { $0 + $1.tail.count } / max(1, works.count)
    }
}
