/// A job is not where a command needs it, or must not be started.
public enum WorkRefusal: Hashable, Sendable {
    case unknownJob(JobID)
    case badFlatRate(Minutes)
    case inWork(JobID, TechnicianID)
    case notInWork(JobID)
    case notStopped(JobID)
    case stopped(JobID, StoppageCode)
    case finished(JobID)
    case declined(JobID)
    case notAssigned(JobID)
    case noAuthorisationOpen(JobID)
    case afterItself(JobID)
    case inCircle(OrderID, [Int])

    // The checks at a start.
    case technicianBusy(TechnicianID, with: JobID)
    case technicianAway(TechnicianID, until: Instant)
    case skillTooLow(JobID, needs: Skill, TechnicianID, has: Skill)
    case partMissing(JobID, part: String, eta: Instant?)
    case authorisationOpen(JobID)
    case comesAfter(JobID, [JobID])

    var traits: RefusalTraits {
        switch self {
        case .inWork(let job, _), .notInWork(let job), .notStopped(let job), .stopped(let job, _),
            .finished(let job), .declined(let job), .notAssigned(let job),
            .noAuthorisationOpen(let job), .technicianBusy(_, let job):
            RefusalTraits(misplaced: job)
        case .unknownJob, .badFlatRate, .afterItself, .inCircle, .technicianAway, .skillTooLow,
            .partMissing, .authorisationOpen, .comesAfter:
            RefusalTraits()
        }
    }
}
