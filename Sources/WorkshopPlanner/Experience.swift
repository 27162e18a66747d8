public import WorkshopCore

/// What finished work teaches about work that takes longer than its flat-rate time: how long jobs
/// really took, as ratios of actual to flat-rate time.
///
/// Asked about a job, it looks at those of the same kind and skill, else of the same kind, else at
/// all of them: at the first of these groups that is thick enough.
public struct Experience: Sendable {
    /// One finished job.
    public struct Sample: Hashable, Sendable {
        /// What kind of work it was.
        public let kind: JobKind
        /// The skill that it asked for.
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
    private let ratios: [Group: [Double]]

    /// What `samples` teach.
    public init(_ samples: some Sequence<Sample>) {
        var groups: [Group: [Double]] = [:]
        for sample in samples {
            groups[Group(kind: sample.kind, skill: sample.skill), default: []].append(sample.ratio)
            groups[Group(kind: sample.kind), default: []].append(sample.ratio)
            groups[Group(), default: []].append(sample.ratio)
        }
        ratios = groups.mapValues { $0.sorted() }
    }

    /// What the finished jobs on the board teach; reworked ones are left out, whose times are
    /// those of two jobs.
    ///
    /// Cost: the working-time arithmetic of each finished job.
    public init(of workshop: Workshop) {
        let calendars = workshop.workingTimes()
        let finished = workshop.orders.values.lazy.flatMap(\.jobs).filter {
            $0.state == .finished && $0.reworks == 0
        }
        self.init(
            finished.compactMap { job in
                job.finishedAt.flatMap { end in
                    Sample(
                        flatRate: job.line.flatRate, worked: job.worked(until: end, calendars),
                        kind: job.line.kind, skill: job.line.skill)
                }
            })
    }

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
        for group in groups(kind, skill) {
            let longer = group[group.firstIndexSorted { $0 > ratio }...]
            guard longer.count >= Self.enoughLonger else { continue }
            let middle = longer[longer.startIndex + longer.count / 2]
            return Minutes(max(0, Self.roundedUp(middle * Double(allowed)) - worked))
        }
        let left = allowed - worked
        return Minutes(left > 0 ? left : max(Self.leastLeft, allowed / 10))
    }

    /// The ratio below which the share `q` of jobs like these stayed, with how many jobs say so.
    ///
    /// Nil while no group holds `enough` of them.
    /// - Parameter q: the share, moved into 0...1.
    public func quantile(
        _ q: Double, kind: JobKind, skill: Skill
    ) -> (ratio: Double, samples: Int)? {
        guard let group = groups(kind, skill).first else { return nil }
        let share = q > 0 ? min(q, 1) : 0
        let rank = Self.roundedUp(share * Double(group.count))
        return (group[max(rank, 1) - 1], group.count)
    }

    /// The least whole number not below `value`, which is 0 or more and small; what a ratio of
    /// whole minutes has lost in its last bits does not make one more.
    private static func roundedUp(_ value: Double) -> Int {
        let whole = Int(value)
        return value - Double(whole) > 1e-6 ? whole + 1 : whole
    }

    /// The groups that are thick enough, the closest first.
    private func groups(_ kind: JobKind, _ skill: Skill) -> [[Double]] {
        [Group(kind: kind, skill: skill), Group(kind: kind), Group()]
            .compactMap { ratios[$0] }.filter { $0.count >= Self.enough }
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
            skill: job.line.skill)
    }

    /// Working minutes that `job` still needs.
    func left(
        of job: Job, at now: Instant, _ calendars: (TechnicianID) -> WorkingTime
    ) -> Minutes {
        let left = job.remaining(at: now, calendars)
        return left > .zero || job.isSettled ? left : beyond(job, at: now, calendars)
    }
}
