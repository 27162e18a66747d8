import ScalarText

/// Something that happened in the workshop and stays true for ever.
///
/// The stream that holds it says to which order or technician it belongs; `RecordedEvent` says who
/// did it and when. It is the sum of the subjects' events and only forwards: what is asked of an
/// event is answered by the sum that it comes from. Cases are only ever added; a value added to a
/// case is optional.
public enum Event: Hashable, Sendable {
    case shop(ShopEvent)
    case technician(TechnicianEvent)
    case visit(VisitEvent)
    case work(WorkEvent)
    case parts(PartsEvent)
    case promise(PromiseEvent)
    case afterWork(AfterWorkEvent)

    /// The events of this stream from version `from` up to and including `through` no longer count.
    case undone(from: Int, through: Int)

    /// What is asked of every event.
    public var traits: EventTraits {
        switch self {
        case .shop(let event): event.traits
        case .technician(let event): event.traits
        case .visit(let event): event.traits
        case .work(let event): event.traits
        case .parts(let event): event.traits
        case .promise(let event): event.traits
        case .afterWork(let event): event.traits
        case .undone: EventTraits(EventName.Undo.undone, .final)
        }
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
