import ScalarText

/// Something that happened in the workshop and stays true for ever.
///
/// The stream that holds it says to which order or technician it belongs; `RecordedEvent` says who
/// did it and when. Cases are only ever added; a value added to a case is optional.
public enum Event: Hashable, Sendable, Codable {
    // The shop.
    case shopOpened(settings: ShopSettings)
    case settingsChanged(settings: ShopSettings)

    // Technicians.
    case technicianHired(skill: Skill, shift: DaySpan, breaks: [DaySpan])
    case skillChanged(skill: Skill)
    case shiftChanged(shift: DaySpan, breaks: [DaySpan])
    case absenceSet(span: Span, reason: String)
    case absenceLifted(span: Span)
    case technicianLeft

    // An order before its work.
    case orderOpened(sheet: OrderSheet)
    case appointmentConfirmed
    /// With the delivery time that goes with it, and with whom it was agreed.
    case appointmentMoved(arrival: Instant, telling: Telling)
    case orderCancelled(reason: String)
    case customerDidNotShow(owner: String? = nil)
    case carReceived(keyTag: String?)
    case carTakenHome
    case carParked(place: String)
    case noteAdded(text: String)

    // Its jobs; `job` is the job's number on the order.
    case jobAdded(line: JobLine, needsAuthorisation: Bool)
    case jobAuthorised(job: Int)
    case jobDeclined(job: Int)
    /// With its place in the queue where that is not its planned start: before what was to begin
    /// earlier and has not.
    case jobAssigned(
        job: Int, technician: TechnicianID, plannedStart: Instant, plannedEnd: Instant,
        place: Instant? = nil)
    case jobUnassigned(job: Int)
    case jobSequenced(job: Int, after: Predecessors?)
    case jobStarted(job: Int, technician: TechnicianID, overrideReason: String?)
    case jobStopped(job: Int, stoppage: Stoppage)
    case stoppageChanged(job: Int, stoppage: Stoppage)
    case jobResumed(job: Int, technician: TechnicianID, overrideReason: String?)
    case jobFinished(job: Int)
    case firstChoicePassedOver(job: Int, technician: TechnicianID, passedOver: PassedOver)

    // Parts.
    case partAsked(number: String, quantity: Int, job: Int?)
    case partMoved(number: String, state: PartState, eta: Instant?)

    // After the work.
    case inspectionPassed(note: String)
    case inspectionFailed(job: Int, note: String)
    case washStarted
    case washFinished
    case billSettled
    case carReady
    case carDelivered
    case followedUp(note: String)
    case orderClosed

    // The promise and those who must hear of it.
    case customerTold(telling: Telling)
    case advisorAlerted(reason: String)
    case alertAcknowledged
    case contactPreferred(address: String, preference: ContactPreference)
    case messageSent(message: String, channel: String)
    case messageFailed(message: String, channel: String, reason: String)

    /// The events of this stream from version `from` up to and including `through` no longer count.
    case undone(from: Int, through: Int)
}

extension Event {
    /// The number of the job that the event is about and that must exist before it.
    public var jobNumber: Int? {
        switch self {
        case .jobAuthorised(let job), .jobDeclined(let job), .jobAssigned(let job, _, _, _, _),
            .jobUnassigned(let job), .jobStarted(let job, _, _), .jobStopped(let job, _),
            .stoppageChanged(let job, _), .jobResumed(let job, _, _), .jobFinished(let job),
            .inspectionFailed(let job, _), .firstChoicePassedOver(let job, _, _),
            .jobSequenced(let job, _):
            job
        case .shopOpened, .settingsChanged, .technicianHired, .skillChanged, .shiftChanged,
            .absenceSet, .absenceLifted, .technicianLeft, .orderOpened, .appointmentConfirmed,
            .orderCancelled, .customerDidNotShow, .carReceived, .carTakenHome, .carParked,
            .noteAdded, .jobAdded, .partAsked, .partMoved, .inspectionPassed, .washStarted,
            .washFinished, .billSettled, .carReady, .carDelivered, .followedUp, .orderClosed,
            .customerTold, .advisorAlerted, .alertAcknowledged, .contactPreferred, .messageSent,
            .messageFailed, .appointmentMoved, .undone:
            nil
        }
    }

    /// The settings that hold from the event on, if it is about the shop.
    var settings: ShopSettings? {
        if case .shopOpened(let settings) = self { return settings }
        if case .settingsChanged(let settings) = self { return settings }
        return nil
    }

    /// Whether the event tells what was said or sent: it stays, whatever else is taken back.
    var isSaid: Bool {
        switch self {
        case .customerTold, .messageSent, .messageFailed: true
        case .settingsChanged, .skillChanged, .shiftChanged, .absenceSet, .absenceLifted,
            .technicianLeft, .appointmentConfirmed, .orderCancelled, .customerDidNotShow,
            .carReceived, .carTakenHome, .carParked, .noteAdded, .jobAdded, .jobAuthorised,
            .jobDeclined, .jobAssigned, .jobUnassigned, .jobStarted, .jobStopped,
            .stoppageChanged, .jobResumed, .jobFinished, .partAsked, .partMoved,
            .inspectionPassed, .inspectionFailed, .washStarted, .washFinished, .billSettled,
            .carReady, .carDelivered, .followedUp, .orderClosed, .advisorAlerted,
            .alertAcknowledged, .contactPreferred, .shopOpened, .technicianHired, .orderOpened,
            .firstChoicePassedOver, .appointmentMoved, .jobSequenced, .undone:
            false
        }
    }

    /// Whether a command that led to this event may be taken back.
    ///
    /// What was opened is closed or cancelled instead, and what was said stays said.
    var canBeUndone: Bool {
        if case .undone = self { return false }
        return !isOpening && !isSaid
    }

    /// Whether a stream begins with the event, or begins anew.
    var isOpening: Bool {
        if case .shopOpened = self { return true }
        if case .technicianHired = self { return true }
        if case .orderOpened = self { return true }
        return false
    }
}

/// An event's identity, made by the client so that repeating an append is harmless.
public struct EventID: Hashable, Sendable, CustomStringConvertible {
    /// The command that the event came from; unique in the world.
    public let command: String
    /// The event's place among those of its command, from 0.
    public let index: Int

    /// Makes the identity of the `index`th event of `command`.
    public init(command: String, index: Int) {
        self.command = command
        self.index = index
    }

    /// Reads what `description` wrote; nil for any other text.
    public init?(_ text: String) {
        guard let (command, number) = text.cutAtLast("."), !command.isEmpty,
            let index = Int(number), index >= 0
        else { return nil }
        self.init(command: String(command), index: index)
        guard description.isExactly(text) else { return nil }
    }

    /// `command.index`.
    public var description: String { "\(command).\(index)" }
}

/// An event together with the stream that it belongs to, before it is stored.
public struct NewEvent: Hashable, Sendable {
    /// Where it belongs.
    public var stream: StreamID
    /// What happened.
    public var event: Event

    /// Makes a new event of `stream`.
    public init(_ stream: StreamID, _ event: Event) {
        self.stream = stream
        self.event = event
    }
}

/// An event as it stands in the store.
public struct RecordedEvent: Hashable, Sendable {
    /// Its place among all events, from 1, without gaps.
    public var position: Int
    /// The stream that it belongs to.
    public var stream: StreamID
    /// Its place in that stream, from 1, without gaps.
    public var version: Int
    /// Its identity.
    public var id: EventID
    /// When it happened in the workshop.
    public var at: Instant
    /// Who did it.
    public var actor: Actor
    /// What happened.
    public var event: Event

    /// Makes a recorded event.
    public init(
        position: Int, stream: StreamID, version: Int, id: EventID, at: Instant, actor: Actor,
        event: Event
    ) {
        self.position = position
        self.stream = stream
        self.version = version
        self.id = id
        self.at = at
        self.actor = actor
        self.event = event
    }
}
