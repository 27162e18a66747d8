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
        /// The own jobs that it begins behind, by their places among the steps.
        var after: [Int] = []
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
        var ownSteps = OwnSteps(order)
        for work in placed {
            let isOwn = work.job.id.order == order.id
            guard isOwn || work.span.from <= last,
                let line = technicians.firstIndex(of: work.technician)
            else { continue }
            let before = isOwn ? ownSteps.before(work.job) : []
            let end = before.reduce(ends[line]) { max($0, $1.end) }
            add(work, line, isOwn ? order : nil, after: end, workshop, outlook)
            ends[line] = max(ends[line], work.span.until)
            guard isOwn else { continue }
            if ownSteps.follows(work.job) { steps[steps.count - 1].after = before.map(\.place) }
            ownSteps.add(work, at: steps.count - 1)
            expectedEnd = max(expectedEnd, work.span.until)
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
        _ work: LaidWork, _ line: Int, _ order: Order?, after end: Instant,
        _ workshop: Workshop, _ outlook: Outlook
    ) {
        let (job, experience) = (work.job, outlook.experience)
        let skill = experience.skill(of: work.technician) ?? job.line.skill
        let left = job.remaining(at: now, workshop.workingTimes())
        // What it waits for besides its technician and the own jobs before it holds in every case.
        var release = work.span.from > end ? work.span.from : now
        if let order {
            let stop = job.openStop?.stoppage.expected ?? now
            release = max(release, order.supply(of: job, at: now), stop)
        }
        let worked =
            left > .zero || job.reworks > 0
            ? job.allowed - left : job.worked(until: now, workshop.workingTimes())
        steps.append(
            Step(
                technician: line, cases: experience.cases(kind: job.line.kind, skill: skill),
                allowed: job.allowed, worked: worked,
                release: clocks[line].count(at: release) ?? 0, isOwn: order != nil))
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
        var ends: [Instant] = []
        for (step, place) in zip(steps, places) {
            let line = step.technician
            var start = max(free[line], step.release)
            if let latest = step.after.lazy.map({ ends[$0] }).max() {
                start = max(start, clocks[line].count(at: latest) ?? start)
            }
            let share = (Double(place) + 0.5) / Double(Self.runs)
            let left = step.cases.left(at: share, allowed: step.allowed, worked: step.worked)
            free[line] = start + left.milliseconds
            guard step.isOwn else {
                ends.append(now)
                continue
            }
            guard let done = clocks[line].instant(at: free[line]) else { return nil }
            ends.append(done)
            end = max(end, done)
        }
        return end
    }
}

/// The steps of the order's own jobs so far.
private struct OwnSteps {
    private let order: Order
    private let turns: [Int: JobSequence.Turn]
    private var steps: [Int: (place: Int, end: Instant)] = [:]

    init(_ order: Order) {
        self.order = order
        turns = Dictionary(
            order.sequence.turns.map { ($0.job, $0) }, uniquingKeysWith: { $1 })
    }

    mutating func add(_ work: LaidWork, at place: Int) {
        steps[work.job.id.number] = (place, work.span.until)
    }

    /// The steps of all jobs that come before a job, right before it or earlier.
    func before(_ job: Job) -> [(place: Int, end: Instant)] {
        var seen: Set<Int> = []
        var next = turns[job.id.number]?.before ?? []
        while let number = next.popLast() {
            if seen.insert(number).inserted { next += turns[number]?.before ?? [] }
        }
        return seen.sorted().compactMap { steps[$0] }
    }

    /// Whether a job begins behind those before it: one that is dispatched keeps to its plan, but
    /// for what was said.
    func follows(_ job: Job) -> Bool {
        guard job.running == nil else { return false }
        return job.plan == nil || turns[job.id.number]?.isGiven == true
    }
}
