public import WorkshopCore

/// Where the events of a workshop are kept, and the live board that they have led to.
///
/// A store is used from one thread. Every store passes the same contract suite.
public protocol EventStore: AnyObject {
    /// The live board at its `position`: people, open orders and those that ended today or on the
    /// working day before.
    var workshop: Workshop { get }

    /// Folds in what others have appended and returns it, oldest first; at midnight it also takes
    /// yesterday's ended orders off the board. Cost: some microseconds when there is nothing new.
    func refresh(now: Instant) throws(StoreProblem) -> [RecordedEvent]

    /// Decides the commands against the newest state and stores the events, all in one commit.
    ///
    /// Each group is all or nothing: of a group with a refusal nothing is stored, the others stay.
    /// A command whose identity was stored before yields its stored events again. One that others
    /// have forestalled since this store was last refreshed is declined, with their name.
    /// - Throws: `StoreProblem`; nothing is stored then, unless it is `outcomeUnknown`.
    func performAll(
        _ groups: [[CommandRequest]]
    ) throws(StoreProblem) -> [Result<[RecordedEvent], Refusal>]

    /// The events of a stream, oldest first, also of one that is not on the board.
    func history(of stream: StreamID) throws(StoreProblem) -> [RecordedEvent]

    /// At most `limit` events that follow `position`, oldest first.
    func events(after position: Int, limit: Int) throws(StoreProblem) -> [RecordedEvent]
}

/// A command together with who gives it, when, and its identity.
public struct CommandRequest: Hashable, Sendable, Codable {
    /// What is to be done.
    public var command: Command
    /// The command's identity, unique in the world: giving it twice is harmless.
    public var id: String
    /// Who gives it.
    public var actor: Actor
    /// When it happens in the workshop; may lie in the past.
    public var at: Instant
    /// In which role; nil where nobody has named one, and nothing is declined because of it.
    public var role: Role?
    /// How it is known who gives it.
    public var identity: Identity

    /// Makes a request.
    public init(
        _ command: Command, id: String, by actor: Actor, as role: Role? = nil,
        identity: Identity = .claimed, at: Instant
    ) {
        self.command = command
        self.id = id
        self.actor = actor
        self.at = at
        self.role = role
        self.identity = identity
    }
}

extension EventStore {
    /// Decides a command against the newest state and stores its events.
    ///
    /// - Parameters:
    ///   - id: the command's identity, unique in the world; giving it twice is harmless.
    ///   - role: in which role; nil where nobody has named one.
    ///   - identity: how it is known who gives it.
    ///   - at: when it happens in the workshop.
    /// - Throws: `StoreProblem`; nothing is stored then, unless it is `outcomeUnknown`.
    public func perform(
        _ command: Command, id: String, by actor: Actor, as role: Role? = nil,
        identity: Identity = .claimed, at: Instant
    ) throws(StoreProblem) -> Result<[RecordedEvent], Refusal> {
        let request = CommandRequest(
            command, id: id, by: actor, as: role, identity: identity, at: at)
        return try performAll([[request]])[0]
    }

    /// The order of this number, also one that has left the board; nil when there never was one.
    /// - Throws: `StoreProblem` when its events cannot be read.
    public func order(_ id: OrderID) throws(StoreProblem) -> Order? {
        if let order = workshop.order(id) { return order }
        var scratch = Workshop(zone: workshop.zone)
        for recorded in try history(of: .order(id)) {
            do throws(HistoryProblem) {
                try scratch.apply(recorded)
            } catch {
                throw .damaged(path: "", detail: error.description)
            }
        }
        return scratch.order(id)
    }
}
