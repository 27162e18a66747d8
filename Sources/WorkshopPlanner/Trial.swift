import WorkshopCore

/// Plays the way of one order through its technicians' queues many times, each time with other
/// lengths of the jobs.
struct Trial {
    /// How often it is played.
    static let runs = 500

    /// One job on the way, in the order in which they begin.
    private struct Step {
        var technician: Int
        var cases: ComparableCases
        var allowed: Minutes
        var worked: Minutes
        /// Before which count of the technician's clock it does not begin.
        var release: Int64
        var isOwn: Bool
        /// Whether it begins when the own job before it is done.
        var follows: Bool
    }

    private let now: Instant
    private var steps: [Step] = []
    private var clocks: [WorkedClock] = []
    private var shopClock: WorkedClock
    /// When the last of the own jobs is done, as the forecast has it.
    private var expectedEnd: Instant

    /// The comparable cases of each own job that is not done.
    var cases: [ComparableCases] { steps.filter(\.isOwn).map(\.cases) }

    init(_ order: Order, _ workshop: Workshop, _ outlook: Outlook) {
        now = outlook.now
        expectedEnd = outlook.now
        shopClock = WorkedClock(workshop.workingTime, from: outlook.now)
        let placed = Self.placed(outlook)
        let own = placed.filter { $0.job.id.order == order.id }
        let last = own.map(\.span.from).max() ?? outlook.now
        let technicians = Array(Set(own.map(\.technician))).sorted()
        clocks = technicians.map {
            WorkedClock(workshop.workingTime(of: $0), from: outlook.now)
        }
        var ends = technicians.map { _ in outlook.now }
        for work in placed {
            let isOwn = work.job.id.order == order.id
            guard isOwn || work.span.from <= last,
                let line = technicians.firstIndex(of: work.technician)
            else { continue }
            add(work, line, isOwn, order, after: ends[line], workshop, outlook)
            ends[line] = max(ends[line], work.span.until)
            if isOwn { expectedEnd = max(expectedEnd, work.span.until) }
        }
    }

    /// All work that is left, in the order in which it begins.
    private static func placed(_ outlook: Outlook) -> [LaidWork] {
        let dispatched = outlook.timelines.flatMap { line in
            line.entries.compactMap { entry in
                entry.span.map { LaidWork(job: entry.job, technician: line.technician, span: $0) }
            }
        }
        return (dispatched + outlook.laid).sorted {
            ($0.span.from, $0.span.until, $0.job.id) < ($1.span.from, $1.span.until, $1.job.id)
        }
    }

    private mutating func add(
        _ work: LaidWork, _ line: Int, _ isOwn: Bool, _ order: Order, after end: Instant,
        _ workshop: Workshop, _ outlook: Outlook
    ) {
        let (job, experience) = (work.job, outlook.experience)
        let skill = experience.skill(of: work.technician) ?? job.line.skill
        let left = job.remaining(at: now, workshop.workingTimes())
        // What it waits for besides its technician and the own job before it holds in every case.
        var release = work.span.from > max(end, isOwn ? expectedEnd : end) ? work.span.from : now
        if isOwn { release = max(release, Self.known(job, order, now)) }
        let worked =
            left > .zero || job.reworks > 0
            ? job.allowed - left : job.worked(until: now, workshop.workingTimes())
        steps.append(
            Step(
                technician: line, cases: experience.cases(kind: job.line.kind, skill: skill),
                allowed: job.allowed, worked: worked,
                release: clocks[line].count(at: release) ?? 0, isOwn: isOwn,
                follows: isOwn && job.plan == nil && job.running == nil))
    }

    /// Before when a job cannot begin, as far as somebody knows.
    private static func known(_ job: Job, _ order: Order, _ now: Instant) -> Instant {
        let arrival = order.receivedAt == nil ? order.expectedArrival : now
        let parts = order.missingParts(for: job.id.number).compactMap(\.eta)
        return (parts + [job.openStop?.stoppage.expected, arrival].compactMap { $0 })
            .reduce(now, max)
    }

    /// When the order is ready in each of the cases, the soonest first; `forecast` is when it is
    /// by flat-rate time.
    mutating func ends(forecast: Instant) -> [Instant] {
        guard !cases.isEmpty, let done = shopClock.count(at: expectedEnd),
            let ready = shopClock.count(at: forecast)
        else { return [] }
        let tail = max(0, ready - done)
        var chance = SplitMix64(seed: 20_261_123)
        let places = steps.map { _ in (0..<Self.runs).shuffled(using: &chance) }
        return (0..<Self.runs).compactMap { run -> Instant? in
            guard let end = play(places.map { $0[run] }) else { return nil }
            return shopClock.count(at: end).flatMap { shopClock.instant(at: $0 + tail) }
        }.sorted()
    }

    /// When the last own job is done, each job being as long as the case at its place.
    private mutating func play(_ places: [Int]) -> Instant? {
        var free = clocks.indices.map { clocks[$0].count(at: now) ?? 0 }
        var end = now
        for (step, place) in zip(steps, places) {
            let line = step.technician
            var start = max(free[line], step.release)
            if step.follows { start = max(start, clocks[line].count(at: end) ?? start) }
            let share = (Double(place) + 0.5) / Double(Self.runs)
            let left = step.cases.left(at: share, allowed: step.allowed, worked: step.worked)
            free[line] = start + left.milliseconds
            guard step.isOwn else { continue }
            guard let done = clocks[line].instant(at: free[line]) else { return nil }
            end = max(end, done)
        }
        return end
    }
}
