public import WorkshopCore

/// Why a job is not in a day plan, or why a plan cannot be as it should be.
public enum PlanObstacle: Hashable, Sendable {
    // What keeps a job out of the plan.
    /// Nobody on the staff has the skill.
    case nobodyCan(JobID, Skill)
    /// All who have the skill are away as far ahead as the plan looks.
    case allAway(JobID, Skill)
    /// A part is missing of which nobody knows when it comes; `eta` has passed where there is one.
    case part(JobID, number: String, eta: Instant?)
    /// The customer has not agreed to the work.
    case authorisation(JobID)
    /// The work has stopped and nobody knows until when; `expected` has passed where there is one.
    case stopped(JobID, StoppageCode, expected: Instant?)
    /// The car was expected at that time and is not here.
    case notHere(JobID, expected: Instant)
    /// Jobs of the order, by number, were said to wait for each other.
    case inCircle(OrderID, [Int])
    /// It was said to come after a job that is not planned.
    case comesAfter(JobID, JobID)

    // What a plan cannot mend.
    /// The order will be ready after its promise; `ready` is nil where nobody can tell when.
    case late(OrderID, promise: Instant, ready: Instant?)
    /// The job takes longer than any shift, so that it goes on the next day.
    case longerThanShift(JobID, Minutes)

    /// Whether the job is planned all the same.
    public var isPlanned: Bool {
        switch self {
        case .late, .longerThanShift: true
        case .nobodyCan, .allAway, .part, .authorisation, .stopped, .notHere, .inCircle,
            .comesAfter:
            false
        }
    }

    /// The order that it is about.
    public var order: OrderID {
        switch self {
        case .nobodyCan(let job, _), .allAway(let job, _), .part(let job, _, _),
            .authorisation(let job), .stopped(let job, _, _), .notHere(let job, _),
            .longerThanShift(let job, _), .comesAfter(let job, _):
            job.order
        case .late(let order, _, _), .inCircle(let order, _): order
        }
    }
}
