/// What is wrong with a plan.
public enum DayPlanViolation: Hashable, Sendable {
    /// The plan has rows for more or fewer technicians than there are.
    case rows(Int, wanted: Int)
    /// A visit stands in the row of another technician, or is of a job that there is not.
    case unknown(job: Int, technician: Int)
    /// A job is planned this often instead of once.
    case times(job: Int, Int)
    /// A technician has not the skill for a job.
    case skill(job: Int, technician: Int)
    /// A job begins before it can.
    case tooEarly(job: Int)
    /// A job begins before its technician has finished what stands before it.
    case overlap(job: Int, technician: Int)
    /// A job begins within a break.
    case inBreak(job: Int)
    /// A job does not take the minutes that it needs, breaks left out.
    case duration(job: Int, minutes: Int, wanted: Int)
    /// The lateness or the cost is not what the times lead to.
    case cost(Int, wanted: Int)
}

/// Holds a plan against the problem's rules.
///
/// It looks at the times alone and shares no arithmetic with those who make plans.
public enum DayPlanCheck {
    /// All that is wrong with a plan; empty for a good one.
    ///
    /// A job that somebody could do has to be planned. Takes time in proportion to jobs × breaks.
    public static func violations(_ plan: DayPlan, of problem: DayProblem) -> [DayPlanViolation] {
        guard plan.rows.count == problem.technicians.count else {
            return [.rows(plan.rows.count, wanted: problem.technicians.count)]
        }
        for (technician, row) in plan.rows.enumerated() {
            for visit in row {
                guard visit.technician == technician, problem.jobs.indices.contains(visit.job)
                else { return [.unknown(job: visit.job, technician: visit.technician)] }
            }
        }
        return times(plan, problem) + plan.rows.flatMap { row($0, problem) } + cost(plan, problem)
    }

    private static func times(_ plan: DayPlan, _ problem: DayProblem) -> [DayPlanViolation] {
        var counts = [Int](repeating: 0, count: problem.jobs.count)
        for visit in plan.rows.joined() { counts[visit.job] += 1 }
        return counts.indices.compactMap { job in
            let skill = problem.jobs[job].skill
            let isPossible = problem.technicians.contains { $0.level >= skill }
            let wanted = isPossible ? 1 : 0
            let isListed = plan.unplanned.contains(job)
            return counts[job] == wanted && isListed == (wanted == 0)
                ? nil : .times(job: job, counts[job])
        }
    }

    private static func row(_ row: [DayPlan.Visit], _ problem: DayProblem) -> [DayPlanViolation] {
        var found: [DayPlanViolation] = []
        var free: Int?
        for visit in row {
            let job = problem.jobs[visit.job]
            let worker = problem.technicians[visit.technician]
            if worker.level < job.skill {
                found.append(.skill(job: visit.job, technician: visit.technician))
            }
            if visit.start < job.release { found.append(.tooEarly(job: visit.job)) }
            if visit.start < free ?? worker.freeFrom {
                found.append(.overlap(job: visit.job, technician: visit.technician))
            }
            if worker.breaks.contains(where: { $0.contains(visit.start) }) {
                found.append(.inBreak(job: visit.job))
            }
            let minutes = worked(from: visit.start, until: visit.end, worker.breaks)
            let fives = (Double(job.minutes) * Double(worker.percent) / 500).rounded(.up)
            if minutes != Int(fives) * 5 {
                found.append(
                    .duration(job: visit.job, minutes: minutes, wanted: Int(fives) * 5))
            }
            free = visit.end
        }
        return found
    }

    /// The minutes of a span that lie in no break, each counted once though breaks may overlap.
    private static func worked(from start: Int, until end: Int, _ breaks: [Range<Int>]) -> Int {
        var worked = 0
        var minute = start
        while minute < end {
            if let pause = breaks.first(where: { $0.contains(minute) }) {
                minute = pause.upperBound
                // A plan may not end within a break: what it has there was not worked.
                if minute > end { return -1 }
            } else {
                let next = breaks.map(\.lowerBound).filter { $0 > minute }.min() ?? end
                worked += min(next, end) - minute
                minute = min(next, end)
            }
        }
        return worked
    }

    private static func cost(_ plan: DayPlan, _ problem: DayProblem) -> [DayPlanViolation] {
        var sum = 0
        for visit in plan.rows.joined() {
            let job = problem.jobs[visit.job]
            let late = visit.end > job.due ? visit.end - job.due : 0
            if visit.late != late { return [.cost(visit.late, wanted: late)] }
            let isMoved = job.expected != nil && job.expected != visit.technician
            sum += late * job.weight + visit.end * problem.finish + (isMoved ? problem.change : 0)
        }
        return plan.cost == sum ? [] : [.cost(plan.cost, wanted: sum)]
    }
}
