public import WorkshopCore

/// What finished work teaches: how long jobs really took, as ratios of actual to flat-rate time.
///
/// Asked about a job, it looks at comparable ones: those of the same kind that technicians of the
/// same skill did, else of the same kind, else at all of them: at the first of these groups that is
/// thick enough.
public struct Experience: Sendable {
    /// One finished job.
    public struct Sample: Hashable, Sendable {
        /// What kind of work it was.
        public let kind: JobKind
        /// The skill of the technician who did it.
        public let skill: Skill
        /// Actual over flat-rate time, above 0 and at most 100.
        public let ratio: Double

        /// The sample of a job; nil when it has no time on record.
        ///
        /// One that was started and finished in the same minute was done, but not measured. A
        /// ratio above 100 is a job that nobody ended.
        public init?(flatRate: Minutes, worked: Minutes, kind: JobKind, skill: Skill) {
            guard flatRate > .zero, worked > .zero else { return nil }
            self.kind = kind
            self.skill = skill
            ratio = min(100, Double(worked.count) / Double(flatRate.count))
        }
    }

    /// The finished jobs that a group must hold before it is asked.
    public static let enough = 8
    /// How many of them must have lasted longer than the job in question: the middle of one or two
    /// would be one job's luck.
    private static let enoughLonger = 3
    /// The least that a job over its time is given when nothing is known: the step in which
    /// delivery times are told.
    private static let leastLeft = 5

    private struct Group: Hashable {
        var kind: JobKind?
        var skill: Skill?
    }

    /// The ratios of each group, least first.
    private var ratios: [Group: [Double]] = [:]
    /// What each technician can do.
    private var skills: [TechnicianID: Skill] = [:]

    /// What `samples` teach.
    public init(_ samples: some Sequence<Sample>) {
        add(samples)
    }

    /// What the finished jobs on the board teach, and those before them; reworked ones are left
    /// out, whose times are those of two jobs.
    ///
    /// Cost: the working-time arithmetic of each finished job on the board, and one pass over the
    /// former ones.
    /// - Parameter past: what jobs taught that are no longer on the board.
    public init(of workshop: Workshop, after past: Experience = Experience([])) {
        self = past
        skills = Dictionary(
            workshop.technicians.map { ($0.id, $0.skill) }, uniquingKeysWith: { $1 })
        let calendars = workshop.workingTimes()
        let finished = workshop.orders.values.lazy.flatMap(\.jobs).filter {
            $0.state == .finished && $0.reworks == 0
        }
        var samples: [Sample] = []
        for job in finished {
            guard let end = job.finishedAt else { continue }
            let worked = job.worked(until: end, calendars)
            samples += [
                Sample(
                    flatRate: job.line.flatRate, worked: worked, kind: job.line.kind,
                    skill: skill(for: job))
            ].compactMap { $0 }
        }
        add(samples)
    }

    private mutating func add(_ samples: some Sequence<Sample>) {
        var groups: [Group: [Double]] = [:]
        for sample in samples {
            groups[Group(kind: sample.kind, skill: sample.skill), default: []].append(sample.ratio)
            groups[Group(kind: sample.kind), default: []].append(sample.ratio)
            groups[Group(), default: []].append(sample.ratio)
        }
        ratios.merge(groups) { $0 + $1 }
        for group in groups.keys { ratios[group]?.sort() }
    }

    /// The skill of who does a job; what it asks for while nobody has it, because dispatch gives
    /// it to whose skill is just enough.
    func skill(for job: Job) -> Skill {
        job.technician.flatMap { skills[$0] } ?? job.line.skill
    }

    /// The skill of a technician, if he is known.
    func skill(of technician: TechnicianID) -> Skill? { skills[technician] }

    /// Working minutes that a job still needs which has been worked on for `worked`; 0 or more.
    ///
    /// Half of the jobs that lasted longer than this one has by now were done after that time. A
    /// group answers when it holds `enough` jobs, of which at least three lasted longer. When none
    /// does, the flat-rate time holds, and a job beyond it is given a tenth of it, at least five
    /// minutes: to call it done at once would be wrong every minute until it is.
    public func expectedLeft(
        flatRate: Minutes, worked: Minutes, kind: JobKind, skill: Skill
    ) -> Minutes {
        let allowed = min(max(1, flatRate.count), JobLine.flatRates.upperBound.count)
        let worked = max(0, worked.count)
        let ratio = min(100, Double(worked) / Double(allowed))
        for group in Self.groups(kind, skill).compactMap({ ratios[$0] })
        where group.count >= Self.enough {
            let longer = group[group.firstIndexSorted { $0 > ratio }...]
            guard longer.count >= Self.enoughLonger else { continue }
            let middle = longer[longer.startIndex + longer.count / 2]
            return Minutes(max(0, Self.roundedUp(middle * Double(allowed)) - worked))
        }
        let left = allowed - worked
        return Minutes(left > 0 ? left : max(Self.leastLeft, allowed / 10))
    }

    /// The finished jobs that are comparable to one of this kind, done by a technician of this
    /// skill.
    public func cases(kind: JobKind, skill: Skill) -> ComparableCases {
        for (likeness, group) in zip(Likeness.allCases, Self.groups(kind, skill)) {
            guard let ratios = ratios[group], ratios.count >= Self.enough else { continue }
            return ComparableCases(likeness: likeness, ratios: ratios)
        }
        return .assumed
    }

    /// The least whole number not below `value`, which is 0 or more and small; what a ratio of
    /// whole minutes has lost in its last bits does not make one more.
    static func roundedUp(_ value: Double) -> Int {
        let whole = Int(value)
        return value - Double(whole) > 1e-6 ? whole + 1 : whole
    }

    /// The groups that are asked, the closest first.
    private static func groups(_ kind: JobKind, _ skill: Skill) -> [Group] {
        [Group(kind: kind, skill: skill), Group(kind: kind), Group()]
    }
}

extension Experience {
    /// Working minutes that `job`, whose allowed time is used up, still needs.
    func beyond(
        _ job: Job, at now: Instant, _ calendars: (TechnicianID) -> WorkingTime
    ) -> Minutes {
        // What was worked before a rework belongs to the job's first time.
        let worked = job.reworks == 0 ? job.worked(until: now, calendars) : job.allowed
        return expectedLeft(
            flatRate: job.allowed, worked: max(worked, job.allowed), kind: job.line.kind,
            skill: skill(for: job))
    }

    /// Working minutes that `job` still needs.
    func left(
        of job: Job, at now: Instant, _ calendars: (TechnicianID) -> WorkingTime
    ) -> Minutes {
        let left = job.remaining(at: now, calendars)
        return left > .zero || job.isSettled ? left : beyond(job, at: now, calendars)
    }
}
