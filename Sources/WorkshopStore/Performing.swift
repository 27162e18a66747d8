import GRDB
public import WorkshopCore

// Deciding and appending, under the lock.
extension SQLiteEventStore {
    /// Decides the commands against the newest state and stores the events in one commit.
    ///
    /// Where it is not known whether they were stored, they are given once more under the same
    /// identities: what is stored already is not stored twice.
    ///
    /// - Throws: `StoreProblem`; nothing is stored then, unless it is `outcomeUnknown`.
    public func performAll(
        _ groups: [[CommandRequest]]
    ) throws(StoreProblem) -> [Result<[RecordedEvent], Refusal>] {
        guard !isReadOnly else { throw .readOnly(path: path) }
        headFile.beginAct()
        do throws(StoreProblem) {
            return try performOnce(groups)
        } catch {
            guard case .outcomeUnknown = error else { throw error }
            // Whatever hinders this, the first outcome stays unknown.
            guard let results = try? performOnce(groups) else { throw error }
            return results
        }
    }

    /// What a command of this identity has led to; empty when the store holds none of it.
    ///
    /// - Throws: `StoreProblem` when the store cannot be read.
    public func events(of command: String) throws(StoreProblem) -> [RecordedEvent] {
        try connection.reading { database in try table.events(of: command, in: database) }
    }

    private func performOnce(
        _ groups: [[CommandRequest]]
    ) throws(StoreProblem) -> [Result<[RecordedEvent], Refusal>] {
        try connection.requireInPlace()
        // Those whose commands were committed with these are told when the lock is free again.
        defer { waitingRequests.release() }
        return try lockedOrServed(groups) { () throws(StoreProblem) in
            try connection.requireInPlace()
            log.grow()
            let attempt = try connection.writing(
                commands: { groups.joined().map(\.id) },
                { database in
                    var attempt = try begin(database)
                    for group in groups {
                        let result = try perform(group, unseen: attempt.unseen, &attempt, database)
                        attempt.results.append(result)
                    }
                    try performOfOthers(&attempt, except: groups, database)
                    try finish(attempt, database)
                    return attempt
                })
            adopt(attempt)
            return attempt.results
        }
    }

    /// Takes what was committed for the state of the board, and cares for the files.
    func adopt(_ attempt: Attempt) {
        board = attempt.board
        board.settle(now: now())
        unseen += attempt.foreign
        known = attempt.head
        guard attempt.head != attempt.former else { return }
        headFile.write(attempt.head)
        if isSnapshotDue {
            // Somebody else may have taken one since.
            let newest = try? connection.run { try Snapshot.position(in: $0) }
            snapshotPosition = max(snapshotPosition, (newest ?? nil) ?? 0)
            if isSnapshotDue { takeSnapshot() }
        }
        care()
    }

    private var isSnapshotDue: Bool {
        let interval = max(Snapshot.interval, snapshotCount / 4)
        return board.workshop.position - snapshotPosition >= interval
    }

    /// Copies a long log into the store; the caller holds the lock.
    ///
    /// What the log still holds then stays there: the next append tries again.
    func care() {
        _ = try? connection.run { database in
            if log.checkpointIfLong(database) { headFile.synchronise() }
        }
    }

    /// A transaction's beginning: the newest state, others' events folded in.
    func begin(_ database: Database) throws -> Attempt {
        let head = try table.head(in: database)
        if let noted = headFile.read(), noted.position > head.position {
            throw StoreProblem.tailLost(
                path: path, expected: noted.position, found: head.position)
        }
        // An import may have put another log in the place of an opening.
        if try table.lacks(known, in: database) { take(try loadBoard(database)) }
        var attempt = Attempt(board: board, former: head, head: head)
        if head.position > board.workshop.position {
            attempt.foreign = try catchUp(&attempt.board, database)
        }
        return attempt
    }

    /// A transaction's end: what was projected.
    func finish(_ attempt: Attempt, _ database: Database) throws {
        guard attempt.head != attempt.former else { return }
        for projection in projections {
            try projection.write(
                attempt.changes, over: attempt.former.position..<attempt.head.position,
                in: database)
        }
    }

    /// Takes a snapshot in a transaction of its own; the caller holds the lock.
    ///
    /// A failure only makes the next opening slower.
    func takeSnapshot() {
        guard workshop.position > 0 else { return }
        let taken = try? connection.writing { database in
            try Snapshot.take(of: workshop, in: database, table: table)
        }
        guard let taken else { return }
        (snapshotPosition, snapshotCount) = (workshop.position, taken)
    }

    /// Decides a group and writes its events.
    ///
    /// - Parameter unseen: the positions of what its giver has not seen of others.
    func perform(
        _ group: [CommandRequest], unseen: Range<Int>, _ attempt: inout Attempt,
        _ database: Database
    ) throws -> Result<[RecordedEvent], Refusal> {
        var made = GroupOutcome(head: attempt.head)
        for request in group {
            let known = try stored(request.id, in: made, database)
            if !known.isEmpty {
                made.events += known
                continue
            }
            try wake(request.command.stream, &attempt.board, database)
            switch decide(request, unseen, attempt.board.workshop) {
            case .success(let events): try add(events, of: request, to: &made, &attempt, database)
            case .failure(let refusal):
                if !made.rows.isEmpty { try takeBack(&attempt, database) }
                return .failure(refusal)
            }
        }
        for (row, hash) in made.rows { try table.insert(row, hash: hash, in: database) }
        attempt.head = made.head
        attempt.changes += made.changes
        attempt.keepSmall(made.rows.count, now: now())
        return .success(made.events)
    }

    /// The events of a command, or why it is declined: also because of what its giver has not seen.
    private func decide(
        _ request: CommandRequest, _ unseen: Range<Int>, _ workshop: Workshop
    ) -> Result<[NewEvent], Refusal> {
        if let refusal = workshop.refusal(of: request.command, since: unseen) {
            return .failure(refusal)
        }
        return workshop.decide(
            request.command, by: request.actor, as: request.role, identity: request.identity,
            at: request.at)
    }

    /// Takes back what a group that was declined after all has folded in: its rows are in no table.
    ///
    /// To keep a copy of the board for each group instead would copy all of it for each group.
    private func takeBack(_ attempt: inout Attempt, _ database: Database) throws {
        attempt.board = board
        _ = try catchUp(&attempt.board, database)
    }

    private func stored(
        _ command: String, in made: GroupOutcome, _ database: Database
    ) throws -> [RecordedEvent] {
        let known = made.events.filter { $0.id.command == command }
        return known.isEmpty ? try table.events(of: command, in: database) : known
    }

    private func add(
        _ events: [NewEvent], of request: CommandRequest, to made: inout GroupOutcome,
        _ attempt: inout Attempt, _ database: Database
    ) throws {
        for (index, new) in events.enumerated() {
            try wake(new.stream, &attempt.board, database)
            let recorded = RecordedEvent(
                position: made.head.position + 1, stream: new.stream.asStored,
                version: attempt.board.workshop.version(of: new.stream) + 1,
                id: EventID(command: request.id, index: index), at: request.at,
                actor: request.actor, event: new.event)
            let row = StoredEvent(recorded, coding: table.coding, recorded: now())
            try attempt.board.fold(recorded) { _, _ in [] }
            made.head = Head(position: row.position, hash: row.hash(after: made.head.hash))
            made.rows.append((row, made.head.hash))
            made.events.append(recorded)
            made.changes += projections.flatMap { $0.changes(recorded, attempt.board.workshop) }
        }
    }

    private func wake(_ stream: StreamID, _ board: inout LiveBoard, _ database: Database) throws {
        guard board.isAsleep(stream) else { return }
        try board.wake(stream, below: .max) { try table.stream($0, below: $1, in: database) }
    }
}

/// What a transaction has come to so far; taken for the truth once it is committed.
struct Attempt {
    /// The board with everything folded in.
    var board: LiveBoard
    /// The end of the log before this transaction.
    let former: Head
    /// The end of the log with this transaction.
    var head: Head
    /// What others had appended since.
    var foreign: [RecordedEvent] = []
    /// The positions of what he who gives the commands has not seen of others.
    let unseen: Range<Int>
    var changes: [RowChange] = []
    var results: [Result<[RecordedEvent], Refusal>] = []
    private var sinceRetired = 0

    init(board: LiveBoard, former: Head, head: Head) {
        self.board = board
        self.former = former
        unseen = min(board.workshop.position, former.position) + 1..<former.position + 1
        self.head = head
    }

    /// Takes ended orders off the board now and then, so that thousands of them cost no memory.
    mutating func keepSmall(_ count: Int, now: Instant) {
        sinceRetired += count
        guard sinceRetired >= 512 else { return }
        sinceRetired = 0
        board.retire(now: now)
    }
}

/// What one group of commands leads to, before it is written.
private struct GroupOutcome {
    var head: Head
    var rows: [(row: StoredEvent, hash: [UInt8])] = []
    var events: [RecordedEvent] = []
    var changes: [RowChange] = []
}
