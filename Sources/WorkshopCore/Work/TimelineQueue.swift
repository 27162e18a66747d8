/// What one technician has been given, while it is laid over working time job by job.
///
/// A job whose car or part is still to come stands where these are here, one that was said to come
/// after others behind them, in whosever queue they are; others of its own queue that fill the wait
/// go ahead of it.
struct TimelineQueue {
    /// A job that waits for its technician.
    private struct Turn {
        let job: Job
        /// What is left to do.
        let left: Minutes
        let planned: Instant
        /// Before when it cannot begin.
        var notBefore: Instant
        /// The jobs that it comes after and that have no place yet.
        var awaited: Set<JobID>

        func begin(from free: Instant) -> Instant {
            max(planned, notBefore, free)
        }
    }

    /// What has its place so far.
    private(set) var timeline: Timeline
    private let calendar: WorkingTime
    /// In the order of the queue.
    private var turns: [Turn]

    /// The queue of `technician`, of which only the job in work is laid yet.
    init(
        of technician: TechnicianID, _ dispatched: Dispatched, at now: Instant,
        _ calendars: (TechnicianID) -> WorkingTime, _ beyond: (Job) -> Minutes,
        _ notBefore: (Job) -> Instant?
    ) {
        timeline = Timeline(
            technician: technician, entries: [], freeFrom: now, idleSince: dispatched.lastEnd)
        calendar = calendars(technician)
        turns = dispatched.queued.sorted { Job.isAhead($0.job, $1.job) }.map { turn in
            let job = turn.job
            let left = job.remaining(at: now, calendars)
            return Turn(
                job: job, left: left > .zero ? left : beyond(job),
                planned: job.plan?.start ?? now,
                notBefore: notBefore(job).map { max($0, turn.release) } ?? turn.release,
                awaited: turn.awaited)
        }
        if let job = dispatched.running, let running = job.running {
            let due = job.dueEnd(calendars) ?? now
            let end = due > now ? due : calendar.end(of: beyond(job), from: now) ?? now
            timeline.run(job, since: running.from, due: due, until: end, calendar, at: now)
        }
    }

    /// The jobs that wait, and the one in work.
    var jobs: [JobID] { timeline.entries.map(\.job.id) + turns.map(\.job.id) }

    /// The jobs without a place that jobs of it come after.
    var awaited: Set<JobID> { turns.reduce(into: []) { $0.formUnion($1.awaited) } }

    /// Which job is next and when it can begin; nil where none can, or none is left.
    ///
    /// It is the first of the queue, or while that one has to wait, whoever can begin soonest of
    /// those that fill the wait: of which half is done by then, for nobody begins a long job
    /// shortly before another one.
    var next: (index: Int, begin: Instant)? {
        guard let first = turns.first else { return nil }
        let free = timeline.freeFrom
        guard first.awaited.isEmpty else { return soonest { _, _ in true } }
        let begin = first.begin(from: free)
        if first.notBefore <= max(first.planned, free) { return (0, begin) }
        // Most could begin as soon as he is free: their wait is measured once.
        var wait = (from: begin, minutes: Minutes.zero)
        let filler = soonest { turn, from in
            guard from < begin else { return false }
            if wait.from != from {
                wait = (from, calendar.minutes(in: Span(from: from, until: begin)))
            }
            return turn.left <= wait.minutes + wait.minutes
        }
        return filler ?? (0, begin)
    }

    /// Who of those that wait for no other job can begin soonest, if `suits` takes him.
    private func soonest(
        where suits: (Turn, Instant) -> Bool
    ) -> (index: Int, begin: Instant)? {
        var best: (index: Int, begin: Instant)?
        for (index, turn) in turns.enumerated() where turn.awaited.isEmpty {
            let begin = turn.begin(from: timeline.freeFrom)
            if let best, best.begin <= begin { continue }
            if suits(turn, begin) { best = (index, begin) }
        }
        return best
    }

    /// When the technician really begins his next job.
    var working: Instant? { next.map { calendar.firstWorking(from: $0.begin) ?? $0.begin } }

    /// Gives the job at `index` its place.
    mutating func lay(_ index: Int) {
        let turn = turns.remove(at: index)
        let earliest = turn.begin(from: timeline.freeFrom)
        timeline.queue(turn.job, turn.left, planned: turn.planned, from: earliest, calendar)
    }

    /// Jobs that have no place in any queue hold nobody up.
    mutating func awaitOnly(_ known: Set<JobID>) {
        for index in turns.indices where !turns[index].awaited.isEmpty {
            turns[index].awaited.formIntersection(known)
        }
    }

    /// A job has its place and is done at `end`: whoever comes after it cannot begin before.
    mutating func hear(of job: JobID, until end: Instant) {
        for index in turns.indices where turns[index].awaited.remove(job) != nil {
            turns[index].notBefore = max(turns[index].notBefore, end)
        }
    }

    /// Jobs that wait for each other wait no longer.
    mutating func awaitNobody() {
        for index in turns.indices { turns[index].awaited = [] }
    }
}

extension [TimelineQueue] {
    /// Lays all jobs of all queues.
    ///
    /// Cost: that of each queue, and where jobs come after others one look at all queues a job.
    mutating func layAll() {
        if contains(where: { !$0.awaited.isEmpty }) { layTogether() }
        for index in indices {
            while let next = self[index].next { self[index].lay(next.index) }
        }
    }

    /// Lays of all queues the job that begins first, until none comes after others any more: what
    /// is laid later ends later, so that nobody is sent ahead who would have had to wait.
    private mutating func layTogether() {
        let known = Set(flatMap(\.jobs))
        // Which queues wait for a job.
        var waiting: [JobID: [Int]] = [:]
        for index in indices {
            self[index].awaitOnly(known)
            for job in self[index].awaited { waiting[job, default: []].append(index) }
        }
        for entry in flatMap(\.timeline.entries) { tell(entry, &waiting) }
        var begins = map(\.working)
        while !waiting.isEmpty {
            let first = indices.min { (begins[$0] ?? .latest) < (begins[$1] ?? .latest) }
            guard let first, let next = self[first].next else {
                for index in indices { self[index].awaitNobody() }
                return
            }
            self[first].lay(next.index)
            let heard = self[first].timeline.entries.last.map { tell($0, &waiting) } ?? []
            for index in heard + [first] { begins[index] = self[index].working }
        }
    }

    /// Those that wait for a job hear when it is done.
    @discardableResult
    private mutating func tell(
        _ entry: Timeline.Entry, _ waiting: inout [JobID: [Int]]
    ) -> [Int] {
        let heard = waiting.removeValue(forKey: entry.job.id) ?? []
        for index in heard { self[index].hear(of: entry.job.id, until: entry.end ?? .latest) }
        return heard
    }
}

/// What a technician has been given.
struct Dispatched {
    /// A job that waits for him.
    struct Turn {
        let job: Job
        /// Before when it cannot begin, as far as somebody knows.
        let release: Instant
        /// The jobs that it was said to come after.
        let awaited: Set<JobID>
    }

    var running: Job?
    /// The jobs that wait.
    var queued: [Turn] = []
    var lastEnd: Instant?

    mutating func ended(at end: Instant?) {
        lastEnd = [lastEnd, end].compactMap { $0 }.max()
    }
}
