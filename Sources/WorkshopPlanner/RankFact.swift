public import WorkshopCore

/// What one criterion of the foreman's rule finds in a candidate for the next job.
///
/// The criteria are asked in the order of the cases, and the first in which two candidates differ
/// decides. DESIGN §2 comes first: comebacks, then waiters, then least slack. What follows only
/// breaks ties: the technician's own queue leads where that rule leaves the choice open.
public enum RankFact: Hashable, Sendable {
    /// Whether it can be started when he is free.
    case readiness(Readiness)
    /// What the order's mark gives it.
    case mark(OrderMark)
    /// Whether it has come back from the inspection: the shop's own comeback, before the others.
    case rework(Bool)
    /// Minutes from now to the latest start of its order; negative when that has passed.
    case slack(Minutes)
    /// Whether he has begun it: he knows the car, and it takes up a stall or a place.
    case begun(Bool)
    /// Its place in his queue, from 0; nil when it is not in it.
    case queue(place: Int?)
    /// By how many levels his skill is above what it asks for, 0 or more where it can start: the
    /// masters are kept for the hard jobs.
    case skill(above: Int)
    /// Whether nothing has to be fetched from the parts counter.
    case parts(inHand: Bool)
    /// Where its car is.
    case car(CarPlace)
    /// What was promised.
    case promise(Instant)

    /// Whether a candidate can be started.
    public enum Readiness: Hashable, Sendable {
        /// At once.
        case now
        /// At this moment, which comes before he is free: its car or its part is expected.
        case expected(Instant)
        /// Not as things are.
        case refused
    }

    /// Where the car of a candidate is.
    public enum CarPlace: Hashable, Sendable {
        /// Nothing is in the way.
        case free
        /// Parked away from the stalls.
        case parked(String)
        /// Somebody else works on it.
        case inWork(TechnicianID)
    }

    /// What delivery times are told in, and about the step of flat-rate times: orders whose slack
    /// is less than this apart are equally urgent.
    static let slackStep = 5

    /// Less comes first; facts of the same criterion are comparable.
    var weight: Int64 {
        switch self {
        case .readiness(.now): 0
        case .readiness(.expected): 1
        case .readiness(.refused): 2
        case .mark(let mark): Int64(mark.rawValue)
        case .rework(let isRework): isRework ? 0 : 1
        case .slack(let minutes): Int64(minutes.count).floored(by: Int64(Self.slackStep))
        case .begun(let isBegun): isBegun ? 0 : 1
        case .queue(let place): place.map(Int64.init) ?? .max
        case .skill(let levels): Int64(levels)
        case .parts(let inHand): inHand ? 0 : 1
        case .car(.free): 0
        case .car(.parked): 1
        case .car(.inWork): 2
        case .promise(let promise): promise.milliseconds
        }
    }
}

/// Why one candidate comes before another: the first criterion in which they differ.
public struct RankReason: Hashable, Sendable {
    /// The job that comes first.
    public let first: JobID
    /// The job that comes after it.
    public let second: JobID
    /// What speaks for the first.
    public let ahead: RankFact
    /// What the same criterion finds in the second; the same where only the numbers differ.
    public let behind: RankFact

    /// Whether only the orders' numbers decide.
    public var isByNumber: Bool { ahead.weight == behind.weight }
}

extension Candidate {
    /// Why this candidate comes before `other`; nil when it does not.
    public func reason(before other: Candidate) -> RankReason? {
        let pairs = zip(facts, other.facts)
        guard let (ours, theirs) = pairs.first(where: { $0.weight != $1.weight }) else {
            guard job.id < other.job.id, let (ours, theirs) = pairs.reversed().first
            else { return nil }
            return RankReason(
                first: job.id, second: other.job.id, ahead: ours, behind: theirs)
        }
        guard ours.weight < theirs.weight else { return nil }
        return RankReason(first: job.id, second: other.job.id, ahead: ours, behind: theirs)
    }
}

extension [Candidate] {
    /// Why the candidate at `index` stands where it does: the first because of the second, each
    /// other because of the one before it; nil for one without a rival.
    public func reason(at index: Int) -> RankReason? {
        guard count > 1 else { return nil }
        let place = Swift.max(1, index)
        return self[place - 1].reason(before: self[place])
    }
}
