/// Who can work and what there is to do: the question that a day plan answers.
///
/// Instants are integer minutes of one axis that all technicians share, from 0; it may leave out
/// nights. Jobs and technicians are known by their places in the arrays.
public struct DayProblem: Hashable, Sendable {
    /// One who works.
    public struct Technician: Hashable, Sendable {
        /// The highest skill that he has.
        public var level: Int
        /// The time he needs, in percent of the flat rate, 1…10,000.
        public var percent: Int
        /// When he pauses, in any order; work that has begun goes on afterwards.
        public var breaks: [Range<Int>]
        /// The first minute at which he can begin: the end of the job that runs, 0 if none does.
        public var freeFrom: Int

        /// One who works.
        public init(level: Int, percent: Int = 100, breaks: [Range<Int>] = [], freeFrom: Int = 0) {
            self.level = level
            self.percent = percent
            self.breaks = breaks
            self.freeFrom = freeFrom
        }
    }

    /// Something to do.
    public struct Job: Hashable, Sendable {
        /// The skill that it needs.
        public var skill: Int
        /// The first minute at which it can begin: arrival of the car or of the parts.
        public var release: Int
        /// The minute at which it has to be finished; may lie in the past.
        public var due: Int
        /// What a minute of lateness costs, 0…100,000.
        public var weight: Int
        /// The flat-rate time, at least one minute.
        public var minutes: Int
        /// The technician whom people expect to do it; another one costs `DayProblem.change`.
        public var expected: Int?

        /// Something to do.
        public init(
            skill: Int, release: Int, due: Int, weight: Int, minutes: Int, expected: Int? = nil
        ) {
            self.skill = skill
            self.release = release
            self.due = due
            self.weight = weight
            self.minutes = minutes
            self.expected = expected
        }
    }

    /// Those who work.
    public let technicians: [Technician]
    /// What there is to do.
    public let jobs: [Job]
    /// What each minute until a job is finished costs, beside its lateness; 0…100,000.
    public let finish: Int
    /// What it costs to give a job to another technician than expected; 0…1,000,000,000.
    public let change: Int

    /// A question that can be answered.
    /// - Throws: `DayProblemFlaw` when a number is out of its range, or all together too large.
    public init(
        technicians: [Technician], jobs: [Job], finish: Int = 0, change: Int = 0
    ) throws(DayProblemFlaw) {
        self.technicians = technicians
        self.jobs = jobs
        self.finish = finish
        self.change = change
        try check()
    }

    /// Working minutes that a technician needs for a job: full fives, as the shop books them.
    public func minutes(of job: Int, by technician: Int) -> Int {
        5 * ((jobs[job].minutes * technicians[technician].percent + 499) / 500)
    }

    /// Whether a technician has the skill that a job needs.
    public func mayDo(_ job: Int, _ technician: Int) -> Bool {
        jobs[job].skill <= technicians[technician].level
    }

    /// The jobs for which nobody has the skill; they are in no plan.
    public var beyondAll: [Int] {
        let highest = technicians.map(\.level).max()
        return jobs.indices.filter { job in highest.map { jobs[job].skill > $0 } ?? true }
    }
}

extension DayProblem {
    /// The most technicians, jobs, and technicians times jobs that a problem may have.
    static let limits = (technicians: 1000, jobs: 10_000, places: 10_000_000)
    /// The largest number of minutes that is read: nineteen years.
    static let longest = 10_000_000
    /// Where the day has to be over, so that a minute fits 32 bits and a cost fits 64.
    static let horizon = 1 << 30

    private func check() throws(DayProblemFlaw) {
        try Self.checkCounts(technicians.count, jobs.count)
        for technician in technicians { try technician.check() }
        for job in jobs { try job.check(technicians.count) }
        try DayProblemFlaw.check(.finish, finish, in: 0...100_000)
        try DayProblemFlaw.check(.change, change, in: 0...1_000_000_000)
        guard latestEnd <= Self.horizon else { throw DayProblemFlaw(.tooLong) }
    }

    /// Checks how many there are before there is anything to hold them.
    static func checkCounts(_ technicians: Int, _ jobs: Int) throws(DayProblemFlaw) {
        try DayProblemFlaw.check(.technicians, technicians, in: 0...limits.technicians)
        try DayProblemFlaw.check(.jobs, jobs, in: 0...limits.jobs)
        guard technicians * jobs <= limits.places else { throw DayProblemFlaw(.tooLarge) }
    }

    /// A minute at which the slowest of all has done everything alone.
    var latestEnd: Int {
        let slowest = technicians.map(\.percent).max() ?? 100
        let work = jobs.reduce(0) { $0 + 5 * (($1.minutes * slowest + 499) / 500) }
        let pause = technicians.map { $0.breaks.reduce(0) { $0 + $1.count } }.max() ?? 0
        let begin = max(jobs.map(\.release).max() ?? 0, technicians.map(\.freeFrom).max() ?? 0, 0)
        return begin + work + pause
    }
}

extension DayProblem.Technician {
    func check() throws(DayProblemFlaw) {
        try DayProblemFlaw.check(.level, level, in: 0...1_000_000)
        try DayProblemFlaw.check(.percent, percent, in: 1...10_000)
        try DayProblemFlaw.check(.freeFrom, freeFrom, in: 0...DayProblem.longest)
        try DayProblemFlaw.check(.breaks, breaks.count, in: 0...10_000)
        for pause in breaks {
            try DayProblemFlaw.check(.breakStart, pause.lowerBound, in: 0...DayProblem.longest)
            try DayProblemFlaw.check(.breakEnd, pause.upperBound, in: 0...2 * DayProblem.longest)
        }
    }
}

extension DayProblem.Job {
    func check(_ technicians: Int) throws(DayProblemFlaw) {
        try DayProblemFlaw.check(.skill, skill, in: 0...1_000_000)
        try DayProblemFlaw.check(.release, release, in: -DayProblem.longest...DayProblem.longest)
        try DayProblemFlaw.check(.due, due, in: -DayProblem.longest...DayProblem.longest)
        try DayProblemFlaw.check(.weight, weight, in: 0...100_000)
        try DayProblemFlaw.check(.minutes, minutes, in: 1...DayProblem.longest)
        guard let expected else { return }
        try DayProblemFlaw.check(.expected, expected, in: 0...max(0, technicians - 1))
    }
}
