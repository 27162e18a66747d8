/// A rule by which jobs are handed out one after the other, as a foreman does without a plan.
public enum DispatchRule: Hashable, Sendable {
    /// The one that is due first.
    case earliestDue
    /// The one that can wait least: due, less now and the flat-rate time.
    case leastSlack
    /// Weight over time, the less the longer it can wait (apparent tardiness cost). How far it
    /// looks ahead is told in mean job lengths, above 0.
    case apparentTardiness(Double)

    /// Hands out all jobs: whoever is free first takes the first by this rule of those that he
    /// could begin at once, or of those that come next.
    ///
    /// Takes time in proportion to the square of the jobs.
    public func plan(_ problem: DayProblem) -> DayPlan {
        var handout = Handout(problem)
        return DayPlan(problem, sequences: handout.sequences(by: self))
    }

    /// Several looks ahead, the likeliest first, of which the best may be taken.
    static let looks = [2.0, 0.8, 3, 1.2, 0.5].map(DispatchRule.apparentTardiness)
}

/// Jobs being handed out by a rule.
private struct Handout {
    /// A job that is still to hand out.
    private struct Open {
        let index: Int
        let skill: Int
        let release: Int
        let due: Int
        let minutes: Int
        /// Weight over flat-rate minutes.
        let rate: Double
    }

    private let problem: DayProblem
    private let levels: [Int]
    private let axes: [OpenAxis]
    private let meanMinutes: Double
    /// In any order.
    private var open: [Open]
    /// For each technician, what he has worked, and at which minute he begins the next job.
    private var worked: [Int]
    private var free: [Int]

    init(_ problem: DayProblem) {
        self.problem = problem
        levels = problem.technicians.map(\.level)
        axes = OpenAxis.axes(of: problem.technicians.map(\.breaks))
        let highest = levels.max() ?? -1
        open = problem.jobs.enumerated().filter { $1.skill <= highest }.map { index, job in
            Open(
                index: index, skill: job.skill, release: job.release, due: job.due,
                minutes: job.minutes, rate: Double(job.weight) / Double(job.minutes))
        }
        let sum = problem.jobs.reduce(0) { $0 + $1.minutes }
        meanMinutes = Double(sum) / Double(max(1, problem.jobs.count))
        worked = zip(axes, problem.technicians).map { $0.worked(before: $1.freeFrom) }
        free = zip(axes, worked).map { $0.begin(after: $1) }
    }

    mutating func sequences(by rule: DispatchRule) -> [[Int]] {
        var sequences = [[Int]](repeating: [], count: levels.count)
        var waiting = Array(levels.indices)
        while !open.isEmpty, let technician = first(of: waiting) {
            guard let place = choice(for: technician, by: rule) else {
                waiting.removeAll { $0 == technician }
                continue
            }
            let job = open[place]
            open[place] = open[open.count - 1]
            open.removeLast()
            sequences[technician].append(job.index)
            let begin = max(worked[technician], axes[technician].worked(before: job.release))
            worked[technician] = begin + problem.minutes(of: job.index, by: technician)
            free[technician] = axes[technician].begin(after: worked[technician])
        }
        return sequences
    }

    /// Who is free first; of several the one with the least skill, so that the others stay free.
    private func first(of waiting: [Int]) -> Int? {
        waiting.min { (free[$0], levels[$0]) < (free[$1], levels[$1]) }
    }

    /// The place in `open` of the job that a technician takes; nil if he may do none.
    private func choice(for technician: Int, by rule: DispatchRule) -> Int? {
        let level = levels[technician]
        var now = Int.max
        for job in open where job.skill <= level { now = min(now, job.release) }
        guard now < Int.max else { return nil }
        now = max(now, free[technician])
        let pace = Double(problem.technicians[technician].percent) / 100
        let decay = decay(of: rule)
        var best: (place: Int, worth: Double)?
        for place in open.indices where open[place].skill <= level && open[place].release <= now {
            guard let worth = worth(of: open[place], at: now, pace, decay, rule, above: best?.worth)
            else { continue }
            if let known = best, worth == known.worth, open[place].index > open[known.place].index {
                continue
            }
            best = (place, worth)
        }
        return best?.place
    }

    /// By how much a minute of slack lessens the logarithm of what a job is worth.
    private func decay(of rule: DispatchRule) -> Double {
        guard case .apparentTardiness(let look) = rule else { return 0 }
        return -1 / (look * meanMinutes)
    }

    /// What a job is worth to a technician of a pace; nil if that is less than `least`.
    private func worth(
        of job: Open, at now: Int, _ pace: Double, _ decay: Double, _ rule: DispatchRule,
        above least: Double?
    ) -> Double? {
        var worth: Double
        switch rule {
        case .earliestDue: worth = -Double(job.due)
        case .leastSlack: worth = -Double(job.due - now - job.minutes)
        case .apparentTardiness:
            worth = job.rate
            let slack = Double(job.due - now) - Double(job.minutes) * pace
            // No time to wait makes it worth more than this, so that most need no more sums.
            if slack > 0, worth >= least ?? 0 {
                worth *= Exponential.power(slack * decay)
            }
        }
        return worth >= least ?? worth ? worth : nil
    }
}
