/// Who does what, in which order and when: an answer to a `DayProblem`.
public struct DayPlan: Hashable, Sendable {
    /// One job as it is planned.
    public struct Visit: Hashable, Sendable {
        /// The job's place in the problem.
        public let job: Int
        /// The technician's place in the problem.
        public let technician: Int
        /// The first minute of the work.
        public let start: Int
        /// The minute at which the work is finished.
        public let end: Int
        /// Minutes after the job was due, 0 if it is in time.
        public let late: Int
    }

    /// For each technician the jobs that he does, first to last.
    public let rows: [[Visit]]
    /// What the plan costs: lateness times weight, and what the problem asks for besides.
    public let cost: Int
    /// The jobs that are in no row, since nobody has the skill for them.
    public let unplanned: [Int]

    /// The plan in which each technician does his jobs in the given order, each as early as it
    /// can be.
    ///
    /// Each job is to stand in one sequence at most, with a technician who may do it.
    public init(_ problem: DayProblem, sequences: [[Int]]) {
        var cost = 0
        var isPlanned = [Bool](repeating: false, count: problem.jobs.count)
        rows = zip(problem.technicians.indices, sequences).map { technician, sequence in
            let worker = problem.technicians[technician]
            let axis = OpenAxis(breaks: worker.breaks)
            var worked = axis.worked(before: worker.freeFrom)
            return sequence.map { index in
                let job = problem.jobs[index]
                worked = max(worked, axis.worked(before: job.release))
                let start = axis.begin(after: worked)
                worked += problem.minutes(of: index, by: technician)
                let end = axis.end(of: worked)
                let late = max(0, end - job.due)
                isPlanned[index] = true
                cost += job.weight * late + problem.finish * end
                if let expected = job.expected, expected != technician { cost += problem.change }
                return Visit(job: index, technician: technician, start: start, end: end, late: late)
            }
        }
        self.cost = cost
        unplanned = isPlanned.indices.filter { !isPlanned[$0] }
    }

    /// A plan as somebody says that it is.
    init(rows: [[Visit]], cost: Int, unplanned: [Int]) {
        self.rows = rows
        self.cost = cost
        self.unplanned = unplanned
    }

    /// For each technician the jobs that he does, first to last, by their places.
    public var sequences: [[Int]] { rows.map { $0.map(\.job) } }
}
