/// What somebody asks about who does a job and when, and about work that was found.
public enum WorkCommand: Hashable, Sendable, Codable {
    case assign(JobID, TechnicianID, at: Instant?)
    /// Puts the job before all that waits for the technician, who is expected to be free then.
    case assignNext(JobID, TechnicianID, free: Instant)
    case unassign(JobID)
    /// What the job comes after; nil for after the one before it.
    case sequence(JobID, after: Predecessors?)
    case start(JobID, TechnicianID?, overrideReason: String?)
    case stop(JobID, StopRequest)
    case changeStop(JobID, StopRequest)
    case resume(JobID, TechnicianID?, overrideReason: String?)
    case finish(JobID)
    case add(OrderID, JobLine, needsAuthorisation: Bool)
    case authorise(JobID)
    case decline(JobID)
    /// What somebody gives or starts instead of the job that the foreman's rule puts first.
    indirect case passingOver(PassedOver, taking: WorkCommand)

    var traits: CommandTraits {
        switch self {
        case .assign(let job, _, let start): CommandTraits(dispatching: job, ahead: [start])
        case .assignNext(let job, _, _), .unassign(let job): CommandTraits(dispatching: job)
        case .sequence(let job, _):
            CommandTraits(job.order, .sequence, deed: .sequenced(job: job.number))
        case .start(let job, let worker, let reason), .resume(let job, let worker, let reason):
            CommandTraits(workOn: job, by: worker, overriding: reason)
        case .stop(let job, let request): CommandTraits(workOn: job, ahead: [request.expected])
        case .changeStop(let job, let request):
            CommandTraits(
                workOn: job, ahead: [request.expected], deed: .stopChanged(job: job.number))
        case .finish(let job): CommandTraits(workOn: job)
        case .add(let order, _, _): CommandTraits(order, .additionalWork, deed: .workAdded)
        case .authorise(let job), .decline(let job): CommandTraits(job.order, .authorisation)
        case .passingOver(_, let command): command.traits
        }
    }
}

extension Deed {
    static let workAdded = Deed("work added")

    static func stopChanged(job: Int) -> Deed { Deed("stop changed", String(job)) }

    static func sequenced(job: Int) -> Deed { Deed("sequenced", String(job)) }
}

/// One job of a plan: who does it, and when it is to begin.
public struct Assignment: Hashable, Sendable, Codable {
    /// The job.
    public var job: JobID
    /// Who does it.
    public var technician: TechnicianID
    /// When it is to begin, at the first working moment from then on.
    public var start: Instant

    /// Makes one job of a plan.
    public init(_ job: JobID, _ technician: TechnicianID, at start: Instant) {
        self.job = job
        self.technician = technician
        self.start = start
    }
}

/// What the foreman says when work on a job stops.
public struct StopRequest: Hashable, Sendable, Codable {
    /// Why.
    public var code: StoppageCode
    /// The reason in words; must not be empty.
    public var reason: String
    /// Who must act; nil for the usual owner of the code.
    public var owner: String?
    /// When the work is expected to go on.
    public var expected: Instant?
    /// Where the car is parked.
    public var parked: String?

    /// Makes a request.
    public init(
        code: StoppageCode, reason: String, owner: String? = nil, expected: Instant? = nil,
        parked: String? = nil
    ) {
        self.code = code
        self.reason = reason
        self.owner = owner
        self.expected = expected
        self.parked = parked
    }
}
