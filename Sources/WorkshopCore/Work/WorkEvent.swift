/// What happens to a job; `job` is its number on the order.
public enum WorkEvent: Hashable, Sendable, Codable {
    case added(line: JobLine, needsAuthorisation: Bool)
    case authorised(job: Int)
    case declined(job: Int)
    /// With its place in the queue where that is not its planned start: before what was to begin
    /// earlier and has not.
    case assigned(
        job: Int, technician: TechnicianID, plannedStart: Instant, plannedEnd: Instant,
        place: Instant? = nil)
    case unassigned(job: Int)
    case sequenced(job: Int, after: Predecessors?)
    case started(job: Int, technician: TechnicianID, overrideReason: String?)
    case stopped(job: Int, stoppage: Stoppage)
    case stoppageChanged(job: Int, stoppage: Stoppage)
    case resumed(job: Int, technician: TechnicianID, overrideReason: String?)
    case finished(job: Int)
    case firstChoicePassedOver(job: Int, technician: TechnicianID, passedOver: PassedOver)

    /// The names under which they are stored.
    public enum CodingKeys: String, CodingKey, CaseIterable, Sendable {
        case stoppageChanged, firstChoicePassedOver
        case added = "jobAdded"
        case authorised = "jobAuthorised"
        case declined = "jobDeclined"
        case assigned = "jobAssigned"
        case unassigned = "jobUnassigned"
        case sequenced = "jobSequenced"
        case started = "jobStarted"
        case stopped = "jobStopped"
        case resumed = "jobResumed"
        case finished = "jobFinished"
    }

    var traits: EventTraits {
        switch self {
        case .added(let line, let isAsked):
            EventTraits(
                CodingKeys.added, deed: .workAdded,
                occasion: isAsked ? .work(line.description) : nil)
        case .authorised(let job): EventTraits(CodingKeys.authorised, job: job)
        case .declined(let job): EventTraits(CodingKeys.declined, job: job)
        case .assigned(let job, let worker, _, _, _):
            EventTraits(CodingKeys.assigned, job: job, worker: worker).shared(.follows)
        case .unassigned(let job): EventTraits(CodingKeys.unassigned, job: job)
        case .sequenced(let job, _):
            EventTraits(CodingKeys.sequenced, job: job, deed: .sequenced(job: job))
        case .started(let job, let worker, _):
            EventTraits(CodingKeys.started, job: job, worker: worker)
        case .stopped(let job, _): EventTraits(CodingKeys.stopped, job: job)
        case .stoppageChanged(let job, _):
            EventTraits(CodingKeys.stoppageChanged, job: job, deed: .stopChanged(job: job))
        case .resumed(let job, let worker, _):
            EventTraits(CodingKeys.resumed, job: job, worker: worker)
        case .finished(let job): EventTraits(CodingKeys.finished, job: job)
        case .firstChoicePassedOver(let job, _, _):
            EventTraits(CodingKeys.firstChoicePassedOver, job: job).shared(.adds)
        }
    }
}
