public import WorkshopCore

/// A store that keeps its events in memory: for tests, previews and dry runs.
public final class InMemoryEventStore: EventStore {
    private var log: [RecordedEvent] = []
    private var streams: [StreamID: [Int]] = [:]
    private var commands: [String: Range<Int>] = [:]
    private var board: LiveBoard
    private let now: () -> Instant

    /// An empty store; `zone` finds time zones by name, `now` is the clock.
    public init(zone: @escaping (String) -> Zone?, now: @escaping () -> Instant) {
        board = LiveBoard(path: "memory", zone: zone)
        self.now = now
    }

    /// A store that begins with what another holds, so that a dry run changes nothing.
    /// - Throws: `StoreProblem` when the other store cannot be read.
    public convenience init(
        copying other: any EventStore, zone: @escaping (String) -> Zone?,
        now: @escaping () -> Instant
    ) throws(StoreProblem) {
        self.init(zone: zone, now: now)
        while true {
            let batch = try other.events(after: log.count, limit: 4096)
            if batch.isEmpty { return }
            for recorded in batch { try keep(recorded) }
            board.retire(now: now())
        }
    }

    /// The live board.
    public var workshop: Workshop { board.workshop }

    /// Takes yesterday's ended orders off the board; there are no others who append.
    public func refresh(now: Instant) throws(StoreProblem) -> [RecordedEvent] {
        board.settle(now: now)
        return []
    }

    /// Decides the commands in turn and keeps their events.
    ///
    /// - Throws: `StoreProblem.unknownZone` for a shop whose zone is not known.
    public func performAll(
        _ groups: [[CommandRequest]]
    ) throws(StoreProblem) -> [Result<[RecordedEvent], Refusal>] {
        let (before, count) = (board, log.count)
        var results: [Result<[RecordedEvent], Refusal>] = []
        do throws(StoreProblem) {
            for group in groups {
                results.append(try perform(group, from: before, at: count))
            }
        } catch {
            forget(after: count)
            board = before
            throw error
        }
        board.settle(now: now())
        return results
    }

    /// The events of a stream, oldest first.
    public func history(of stream: StreamID) -> [RecordedEvent] {
        streams[stream, default: []].map { log[$0] }
    }

    /// At most `limit` events that follow `position`, oldest first.
    public func events(after position: Int, limit: Int) -> [RecordedEvent] {
        Array(log.dropFirst(position).prefix(limit))
    }

    /// - Parameters:
    ///   - former: the board to begin with when the group is declined after all.
    ///   - start: the length of the log at that board.
    private func perform(
        _ group: [CommandRequest], from former: LiveBoard, at start: Int
    ) throws(StoreProblem) -> Result<[RecordedEvent], Refusal> {
        let count = log.count
        var events: [RecordedEvent] = []
        for request in group {
            if let known = commands[request.id] {
                events += log[known]
                continue
            }
            switch try decide(request) {
            case .success(let made): events += made
            case .failure(let refusal):
                if log.count > count {
                    forget(after: count)
                    board = former
                    for recorded in log[start...] {
                        try problems { try board.fold(recorded, load: load) }
                    }
                }
                return .failure(refusal)
            }
        }
        return .success(events)
    }

    private func decide(
        _ request: CommandRequest
    ) throws(StoreProblem) -> Result<[RecordedEvent], Refusal> {
        if board.isAsleep(request.command.stream) {
            try problems { try board.wake(request.command.stream, below: .max, load: load) }
        }
        let decided = workshop.decide(
            request.command, by: request.actor, as: request.role, identity: request.identity,
            at: request.at)
        guard case .success(let made) = decided else { return decided.map { _ in [] } }
        let first = log.count
        for (index, new) in made.enumerated() {
            try keep(
                RecordedEvent(
                    position: log.count + 1, stream: new.stream,
                    version: streams[new.stream, default: []].count + 1,
                    id: EventID(command: request.id, index: index), at: request.at,
                    actor: request.actor, event: new.event))
        }
        return .success(Array(log[first...]))
    }

    private func keep(_ recorded: RecordedEvent) throws(StoreProblem) {
        try problems { try board.fold(recorded, load: load) }
        streams[recorded.stream, default: []].append(log.count)
        commands[recorded.id.command, default: log.count..<log.count] =
            (commands[recorded.id.command]?.lowerBound ?? log.count)..<(log.count + 1)
        log.append(recorded)
    }

    private func forget(after count: Int) {
        for recorded in log[count...] {
            streams[recorded.stream]?.removeLast()
            commands[recorded.id.command] = nil
        }
        log.removeSubrange(count...)
    }

    private func load(_ stream: StreamID, below position: Int) -> [RecordedEvent] {
        history(of: stream).filter { $0.position < position }
    }

    private func problems(_ body: () throws -> Void) throws(StoreProblem) {
        do {
            try body()
        } catch {
            throw Connection.problem(error, path: "memory")
        }
    }
}
