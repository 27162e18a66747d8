import WorkshopCore

/// The jobs of one order while they are sorted: where each stands that others come after.
struct OrderChain {
    /// What a job has to wait for.
    struct Wait: Hashable {
        /// Those that are planned, by their places among all jobs to plan.
        var works: [Int] = []
        /// When what is not planned is done.
        var until = Instant.earliest
        /// A job that it was said to come after and that is not planned.
        var lacking: Int?
    }

    /// Where a job stands; one that is kept out of the plan stands nowhere.
    private enum Place {
        /// To be planned; `plan` is what the foreman has laid down so far.
        case planned(Int, plan: Job.Plan?)
        /// Stays where it is.
        case fixed(until: Instant, TechnicianID?)
        /// Has stopped and goes on: only those wait that were said to.
        case stopped(until: Instant)
    }

    /// When the last job has to be done.
    let due: Instant
    /// Until when the car is elsewhere.
    private(set) var awayUntil = Instant.earliest
    /// Why nobody knows until when.
    private(set) var isAway: PlanObstacle?
    private let turns: [Int: JobSequence.Turn]
    private let inCircle: Set<Int>
    private var places: [Int: Place] = [:]
    /// For each place all that come before it.
    private var above: [Int: Set<Int>] = [:]

    /// The jobs of an order that come in `sequence`.
    init(_ sequence: JobSequence, due: Instant) {
        self.due = due
        turns = Dictionary(sequence.turns.map { ($0.job, $0) }, uniquingKeysWith: { $1 })
        inCircle = Set(sequence.circles.joined())
    }

    /// Whether the job was said to wait for others that wait for it.
    func isInCircle(_ job: Job) -> Bool { inCircle.contains(job.id.number) }

    /// The job stays where its technician's day has it.
    mutating func follow(_ job: Job, _ entry: Timeline.Entry?) {
        let end = entry?.end?.nextMinute ?? .earliest
        places[job.id.number] = .fixed(until: end, entry?.job.technician)
    }

    /// The job goes on by itself and is done at `end`.
    mutating func resume(_ job: Job, until end: Instant) {
        places[job.id.number] = .stopped(until: end)
    }

    /// The job is planned at `place`, behind what it waits for.
    mutating func add(_ job: Job, at place: Int, behind wait: Wait) {
        above[place] = wait.works.reduce(into: Set(wait.works)) {
            $0.formUnion(above[$1, default: []])
        }
        places[job.id.number] = .planned(place, plan: job.plan)
    }

    /// The car is elsewhere, with `obstacle` where nobody knows until when.
    mutating func send(away until: Instant, _ obstacle: PlanObstacle?) {
        awayUntil = max(awayUntil, until)
        isAway = isAway ?? obstacle
    }

    /// What a job waits for.
    ///
    /// What was said holds. Else it waits for those before it that are in the plan or stay where
    /// they are, but for those beside which the foreman has laid it, with somebody else.
    func wait(of job: Job) -> Wait {
        guard let turn = turns[job.id.number] else { return Wait() }
        var wait = Wait()
        var seen = Set(turn.before)
        var next = turn.before.map { ($0, isGiven: turn.isGiven) }
        while let (number, isGiven) = next.popLast() {
            switch places[number] {
            case .planned(let place, let plan):
                if isGiven || !job.isBeside(plan) { wait.works.append(place) }
            case .fixed(let end, let technician):
                if isGiven || !job.isBeside(technician, until: end) {
                    wait.until = max(wait.until, end)
                }
            case .stopped(let end): if isGiven { wait.until = max(wait.until, end) }
            case nil: if isGiven { wait.lacking = number }
            }
            guard !isGiven, let before = turns[number]?.before else { continue }
            next += before.filter { seen.insert($0).inserted }.map { ($0, isGiven: false) }
        }
        // Who waits for a job waits for all before it.
        let covered = wait.works.reduce(into: Set<Int>()) {
            $0.formUnion(above[$1, default: []])
        }
        wait.works = wait.works.filter { !covered.contains($0) }.sorted()
        return wait
    }
}

extension Job {
    /// Whether the foreman has laid the job beside one that is to be done as `other` says.
    fileprivate func isBeside(_ other: Plan?) -> Bool {
        guard let plan, let other else { return false }
        return other.technician != plan.technician && plan.start < other.end
            && other.start < plan.end
    }

    /// Whether the foreman has laid the job beside one that somebody does until then.
    fileprivate func isBeside(_ technician: TechnicianID?, until end: Instant) -> Bool {
        guard let plan, let technician else { return false }
        return technician != plan.technician && plan.start < end
    }
}
