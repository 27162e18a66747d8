public import WorkshopCore

/// Why an order is not ready yet: one thing that happens to it, or that it waits for.
public enum ForecastReason: Hashable, Sendable {
    // What keeps its work from beginning.
    /// The car is not here; it is, or was, expected at that time.
    case notHere(until: Instant)
    /// The customer has not agreed to the work.
    case authorisation
    /// Jobs of the order, by number, were said to wait for each other.
    case inCircle([Int])
    /// A part is missing; `eta` lies in the past for one that should be here.
    case part(String, eta: Instant?)
    /// The work has stopped; `until` lies in the past for a stop that should be over.
    case stopped(StoppageCode, reason: String, until: Instant?)
    /// The technician who has the job does not come to it before that time.
    case waitsForTechnician(TechnicianID, until: Instant)
    /// Nobody with the skill is free before that time.
    case waitsForAnybody(Skill, until: Instant)
    /// Nobody on the staff has the skill.
    case nobodyCan(Skill)
    /// All who have the skill are away for as long as calendars are read.
    case allAway(Skill)
    /// A break, the night or a closed day.
    case offHours(until: Instant)

    // Its work.
    /// The technician works on it, or will.
    case inWork(TechnicianID, until: Instant)
    /// The technician has been working on it for `by` longer than its flat-rate time.
    case overrun(TechnicianID, by: Minutes, until: Instant)
    /// Work that nobody has been given, in the place where it is expected.
    case unassignedWork(until: Instant)

    // What follows the work.
    /// Others are before it at the final inspection, for so many working minutes.
    case inspectionQueue(Minutes)
    /// The final inspection.
    case inspection
    /// Others are before it at the wash, for so many working minutes.
    case washQueue(Minutes)
    /// The wash.
    case wash
    /// The settlement of the bill.
    case settlement

    /// Whether the order waits for something, rather than that something is done to it.
    public var isWait: Bool {
        switch self {
        case .notHere, .authorisation, .inCircle, .part, .stopped, .waitsForTechnician,
            .waitsForAnybody,
            .nobodyCan, .allAway, .offHours, .inspectionQueue, .washQueue:
            true
        case .inWork, .overrun, .unassignedWork, .inspection, .wash, .settlement: false
        }
    }
}

/// A reason with the time that it takes and what that costs.
public struct ForecastLink: Hashable, Sendable {
    /// The reason.
    public var reason: ForecastReason
    /// From when until when it holds; empty where nobody knows its end.
    public var span: Span
    /// What it costs against a visit without waiting, in working minutes of the shop.
    public var cost: Minutes
    /// The job that it is about; nil for what is about the whole order.
    public var job: JobID?

    /// Makes a link of a chain of reasons.
    public init(reason: ForecastReason, span: Span, cost: Minutes = .zero, job: JobID? = nil) {
        self.reason = reason
        self.span = span
        self.cost = cost
        self.job = job
    }
}

extension [ForecastLink] {
    /// The link that costs most, the first of several; where none costs anything the last that is
    /// off hours, else the first of all.
    var costliest: ForecastLink? {
        if let dearest = reversed().max(by: { $0.cost < $1.cost }), dearest.cost > .zero {
            let cost = dearest.cost
            return first { $0.cost == cost }
        }
        let offHours = last { link in
            if case .offHours = link.reason { true } else { false }
        }
        return offHours ?? first
    }
}
