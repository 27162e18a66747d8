/// What somebody asks the workshop to do; `decide` answers with events or with a refusal.
public enum Command: Hashable, Sendable, Codable {
    // The shop and its people.
    case openShop(ShopSettings)
    case changeSettings(ShopSettings)
    case hire(TechnicianID, skill: Skill, shift: DaySpan?, breaks: [DaySpan]?)
    case changeSkill(TechnicianID, Skill)
    case changeShift(TechnicianID, shift: DaySpan, breaks: [DaySpan])
    case setAbsence(TechnicianID, Span, reason: String)
    case liftAbsence(TechnicianID, Span)
    case leave(TechnicianID)

    // An order before its work.
    case book(OrderID, OrderSheet)
    case confirm(OrderID)
    /// With the delivery time that goes with it, and with whom it was agreed; who answers has.
    case moveAppointment(OrderID, to: Instant, Telling)
    case cancel(OrderID, reason: String)
    /// With who calls the customer; nil for the order's advisor.
    case noShow(OrderID, owner: String? = nil)
    case receive(OrderID, keyTag: String?)
    case takeHome(OrderID)
    case park(OrderID, place: String)
    case note(OrderID, text: String)

    // Jobs.
    case assign(JobID, TechnicianID, at: Instant?)
    /// Puts the job before all that waits for the technician, who is expected to be free then.
    case assignNext(JobID, TechnicianID, free: Instant)
    case unassign(JobID)
    /// What the job comes after; nil for after the one before it.
    case sequence(JobID, after: Predecessors?)
    /// Dispatches all of them or none; one undo takes them back together.
    case acceptPlan([Assignment])
    case start(JobID, TechnicianID?, overrideReason: String?)
    case stop(JobID, StopRequest)
    case changeStop(JobID, StopRequest)
    case resume(JobID, TechnicianID?, overrideReason: String?)
    case finish(JobID)
    case addWork(OrderID, JobLine, needsAuthorisation: Bool)
    case authorise(JobID)
    case decline(JobID)
    /// What somebody gives or starts instead of the job that the foreman's rule puts first.
    indirect case passingOver(PassedOver, taking: Command)

    // Parts.
    case askPart(OrderID, number: String, quantity: Int, job: Int?)
    case movePart(OrderID, number: String, to: PartState, eta: Instant?)

    // After the work.
    case passInspection(OrderID, note: String)
    case failInspection(JobID, note: String)
    case startWash(OrderID)
    case finishWash(OrderID)
    case settle(OrderID)
    case ready(OrderID)
    case deliver(OrderID)
    case followUp(OrderID, note: String)
    case close(OrderID)

    // The promise and those who must hear of it.
    case tellCustomer(OrderID, Telling)
    case tellAdvisor(OrderID, reason: String)
    case acknowledge(OrderID)
    case preferContact(address: String, ContactPreference)
    case recordMessage(OrderID, MessageReport)

    /// Takes back the last command of `stream` that counts; with `command` only if it is that, and
    /// in all the streams that it has changed.
    case undo(StreamID, command: String?)

    /// The stream that the command changes; of a plan the first one.
    public var stream: StreamID {
        switch self {
        case .openShop, .changeSettings, .preferContact: .shop
        case .hire(let technician, _, _, _), .changeSkill(let technician, _),
            .changeShift(let technician, _, _), .setAbsence(let technician, _, _),
            .liftAbsence(let technician, _), .leave(let technician):
            .technician(technician)
        case .book(let order, _), .confirm(let order), .cancel(let order, _), .noShow(let order, _),
            .receive(let order, _), .park(let order, _), .note(let order, _),
            .addWork(let order, _, _), .askPart(let order, _, _, _),
            .movePart(let order, _, _, _), .passInspection(let order, _), .startWash(let order),
            .finishWash(let order), .settle(let order), .ready(let order), .deliver(let order),
            .followUp(let order, _), .close(let order), .tellCustomer(let order, _),
            .tellAdvisor(let order, _), .acknowledge(let order), .takeHome(let order),
            .recordMessage(let order, _), .moveAppointment(let order, _, _):
            .order(order)
        case .assign(let job, _, _), .assignNext(let job, _, _), .unassign(let job),
            .start(let job, _, _), .stop(let job, _), .changeStop(let job, _),
            .resume(let job, _, _), .finish(let job),
            .authorise(let job), .decline(let job), .failInspection(let job, _),
            .sequence(let job, _):
            .order(job.order)
        case .acceptPlan(let assignments): assignments.first.map { .order($0.job.order) } ?? .shop
        case .passingOver(_, let command): command.stream
        case .undo(let stream, _): stream
        }
    }
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

/// What became of a message that was to be sent.
public struct MessageReport: Hashable, Sendable, Codable {
    /// The name of its notice.
    public var message: String
    /// The channel that took it or was to take it; may be empty when there is none.
    public var channel: String
    /// Why nobody took it; nil when it was sent.
    public var failure: String?

    /// Makes a report.
    public init(message: String, channel: String, failure: String? = nil) {
        self.message = message
        self.channel = channel
        self.failure = failure
    }
}
