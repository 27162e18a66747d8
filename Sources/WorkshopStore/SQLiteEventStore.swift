import GRDB
public import WorkshopCore

/// The store of a workshop: an SQLite file that only grows (DESIGN §4).
///
/// Several processes may have it open; each append happens under one lock and is on the disk when
/// it returns. To be used from one thread.
public final class SQLiteEventStore: EventStore {
    /// Where the store lies.
    public let path: String
    /// Whether it was opened for reading only.
    public let isReadOnly: Bool
    let connection: Connection
    let headFile: HeadFile
    let log: WriteAheadLog
    let waitingRequests: WaitingRequests
    let table: EventTable
    /// What is made from the events and kept beside them.
    var projections: [Projection]
    let now: () -> Instant
    let zone: (String) -> Zone?
    var board: LiveBoard
    /// The end of the log up to which the board is folded.
    var known = Head(position: 0, hash: StoredEvent.noHash)
    /// What others appended and a command of this process folded in, for the next `refresh`.
    var unseen: [RecordedEvent] = []
    /// The position of the newest snapshot that this process knows of.
    var snapshotPosition = 0
    /// How many events that snapshot holds.
    var snapshotCount = 0
    private var seenDataVersion = -1
    private var isOpen = true

    /// Opens the file, checks that it is a store and loads the board.
    init(
        opening path: String, readOnly: Bool, acceptingLoss: Bool,
        patienceMilliseconds: Int32 = 10_000, projections: [Projection] = Projection.all,
        progress: (Double) -> Void = { _ in },
        zone: @escaping (String) -> Zone?, now: @escaping () -> Instant
    ) throws(StoreProblem) {
        self.path = path
        self.projections = projections
        isReadOnly = readOnly
        self.zone = zone
        self.now = now
        headFile = HeadFile(
            ofStoreAt: path, patienceMilliseconds: patienceMilliseconds)
        log = WriteAheadLog(ofStoreAt: path)
        waitingRequests = WaitingRequests(ofStoreAt: path)
        table = EventTable(path: path)
        board = LiveBoard(path: path, zone: zone)
        try headFile.requireLocks()
        let headBefore = headFile.read()
        connection = try Connection(path: path, readOnly: readOnly)
        try connection.run { database in
            try Schema.check(database, path: path)
            log.watch(database)
        }
        if !acceptingLoss, let headBefore { try checkTail(against: headBefore) }
        try load()
        guard !readOnly else { return }
        if acceptingLoss { try acceptLoss() }
        // A board opens without its history sooner than not at all; a check says what is lacking.
        try? bringOn { part in
            progress(part)
            return true
        }
    }

    deinit {
        close()
    }

    /// The live board.
    public var workshop: Workshop { board.workshop }

    /// A descriptor that tells of other processes' appends; nil where the system has none.
    public func changeNotice() -> ChangeNotice? { ChangeNotice(ofStoreAt: path) }

    /// Folds in what others have appended and returns it.
    ///
    /// - Throws: `StoreProblem` when the store cannot be read; the board is as before.
    public func refresh(now: Instant) throws(StoreProblem) -> [RecordedEvent] {
        try connection.requireInPlace()
        let version = try dataVersion()
        if version != seenDataVersion {
            try connection.reading { database in try follow(database) }
            seenDataVersion = version
        }
        board.settle(now: now)
        defer { unseen = [] }
        return unseen
    }

    /// The events of a stream, oldest first.
    ///
    /// - Throws: `StoreProblem` when they cannot be read.
    public func history(of stream: StreamID) throws(StoreProblem) -> [RecordedEvent] {
        try connection.run { database in try table.stream(stream, in: database) }
    }

    /// At most `limit` events that follow `position`, oldest first.
    ///
    /// - Throws: `StoreProblem` when they cannot be read.
    public func events(after position: Int, limit: Int) throws(StoreProblem) -> [RecordedEvent] {
        try connection.run { database in
            var events: [RecordedEvent] = []
            try table.forEach(after: position, limit: limit, in: database) { events.append($0) }
            return events
        }
    }

    /// When somebody took another job than the first choice, since `since`, oldest first.
    ///
    /// Cost: one pass over the rows since then; their events are not read.
    /// - Throws: `StoreProblem` when they cannot be read.
    public func choicesPassedOver(since: Instant) throws(StoreProblem) -> [RecordedEvent] {
        try connection.run { database in
            try table.events(ofType: "firstChoicePassedOver", since: since, in: database)
        }
    }

    /// Ended orders that have `text` in their number, plate, VIN, customer or model, newest first.
    ///
    /// - Parameter limit: the most that are returned.
    /// - Throws: `StoreProblem` when the store cannot be read.
    public func endedOrders(
        matching text: String, limit: Int
    ) throws(StoreProblem) -> [EndedOrder] {
        try inHistory([]) { database in
            try HistoryTables.orders(matching: text, limit: limit, in: database)
        }
    }

    /// The orders that ended inside `span`, oldest first.
    /// - Throws: `StoreProblem` when the store cannot be read.
    public func endedOrders(in span: Span) throws(StoreProblem) -> [EndedOrder] {
        try inHistory([]) { database in try HistoryTables.orders(in: span, in: database) }
    }

    /// Closes the store, which is not to be used afterwards; also done when it is let go of.
    ///
    /// A writer leaves a snapshot behind, so that the next opening is quick.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        if isReadOnly {
            try? connection.close()
        } else {
            leave()
        }
    }

    /// Folds in what follows; a log that is another than the one known is loaded from its start.
    ///
    /// - Parameter own: a command of this process, of whose events `refresh` need not tell.
    func follow(_ database: Database, except own: String? = nil) throws {
        if try table.lacks(known, in: database) { return take(try loadBoard(database)) }
        let head = try table.head(in: database)
        var events: [RecordedEvent] = []
        try table.forEach(after: board.workshop.position, in: database) { events.append($0) }
        try foldInPlace(events, database)
        known = head
        unseen += events.lazy.filter { $0.id.command != own }
    }

    /// Folds in what has been read, not into a copy.
    ///
    /// One would copy the history of each order that an event concerns. Should the events not fit,
    /// the board of before is loaded again.
    private func foldInPlace(_ events: [RecordedEvent], _ database: Database) throws {
        do {
            for (index, recorded) in events.enumerated() {
                try board.fold(recorded) { try table.stream($0, below: $1, in: database) }
                if (index + 1).isMultiple(of: 1024) { board.settle(now: recorded.at) }
            }
        } catch {
            board = try loadBoard(database, through: known.position).board
            board.retire(now: now())
            throw error
        }
    }

    /// A number that changes when others have committed.
    private func dataVersion() throws(StoreProblem) -> Int {
        try connection.run { database in
            let query = try Query(database, "PRAGMA data_version")
            return try query.step() ? query.integer(0) : 0
        }
    }

    /// Folds in what follows the board's position, up to and including `last`, and returns it.
    func catchUp(
        _ board: inout LiveBoard, through last: Int = .max, _ database: Database
    ) throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        let position = board.workshop.position
        let limit = max(0, last - position)
        try table.forEach(after: position, limit: limit, in: database) { recorded in
            try board.fold(recorded) { try table.stream($0, below: $1, in: database) }
            events.append(recorded)
            if events.count.isMultiple(of: 1024) { board.settle(now: recorded.at) }
        }
        return events
    }
}
