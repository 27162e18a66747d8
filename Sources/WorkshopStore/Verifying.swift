import GRDB
public import WorkshopCore

// Checking a store from end to end.
extension SQLiteEventStore {
    /// Checks everything that can be checked: SQLite's own structures, the chain over every column,
    /// gaps, the head, that all events can be read and folded, and what was made from them.
    ///
    /// Reads only; others can work on meanwhile. Cost: some microseconds for each event.
    /// - Parameters:
    ///   - path: where the store lies; it need not be fit to be opened.
    ///   - zone: finds a time zone by its name; nil for one that is not known.
    ///   - progress: is called now and then with the part that is done, 0...1.
    /// - Throws: `StoreProblem` when the file cannot be read at all.
    public static func verify(
        at path: String, zone: @escaping (String) -> Zone?, progress: (Double) -> Void = { _ in }
    ) throws(StoreProblem) -> VerifyReport {
        // Read first: what is appended meanwhile only puts the store ahead of it.
        var check = Check(path: path, zone: zone, noted: HeadFile(ofStoreAt: path).read())
        let connection = try Connection(path: path, readOnly: true)
        let total = try connection.run { database in
            try Schema.check(database, path: path)
            try check.begin(database)
            return try check.table.head(in: database).position
        }
        while check.position < total {
            let before = check.position
            try connection.reading { database in
                try check.events(limit: Replay.batch, database)
            }
            if check.position == before { break }
            progress(Double(min(check.position, total)) / Double(max(total, 1)))
        }
        try connection.reading { database in
            try check.events(limit: .max, database)
            try check.derived(database)
        }
        check.head()
        progress(1)
        return check.report
    }
}

/// A check that is going on.
private struct Check {
    let table: EventTable
    let path: String
    let noted: Head?
    var report = VerifyReport()
    var position: Int { end.position }
    private var end = Head(position: 0, hash: StoredEvent.noHash)
    private var versions: [String: Int] = [:]
    private let projections: [Projection]
    private var replay: Replay?
    private var snapshot = SnapshotCheck()
    private var hasNotedHash = true

    init(
        path: String, zone: @escaping (String) -> Zone?, noted: Head?,
        _ projections: [Projection] = Projection.all
    ) {
        table = EventTable(path: path)
        self.path = path
        self.noted = noted
        self.projections = projections
        replay = Replay(path: path, zone: zone, projections)
    }

    /// What can be seen before any event is read.
    mutating func begin(_ database: Database) throws {
        try structure(database)
        snapshot.position = try Snapshot.position(in: database)
    }

    /// What SQLite finds, and whether the events are still protected.
    private mutating func structure(_ database: Database) throws {
        do {
            let query = try Query(database, "PRAGMA integrity_check(20)")
            while try query.step() {
                let line = query.text(0)
                if line != "ok" { report.add(.structure(line)) }
            }
        } catch let error as DatabaseError {
            report.add(.structure(error.detail))
        }
        for name in Schema.triggerNames {
            let query = try Query(
                database,
                "SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND name = ?")
            query.bind(1, name)
            let isThere = try query.step()
            if !isThere { report.add(.unprotected(trigger: name)) }
        }
    }

    /// The next events, at most `limit`.
    mutating func events(limit: Int, _ database: Database) throws {
        do {
            try table.forEachStored(after: end.position, limit: limit, in: database) { row, hash in
                try event(row, hash, database)
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            report.add(.unreadable(position: end.position + 1, error.detail))
        }
    }

    private mutating func event(_ row: StoredEvent, _ hash: [UInt8], _ database: Database) throws {
        if row.position != end.position + 1 { report.add(.gap(after: end.position)) }
        if row.hash(after: end.hash) != hash { report.add(.chain(position: row.position)) }
        if let noted, noted.position == row.position { hasNotedHash = noted.hash == hash }
        if row.version != versions[row.stream, default: 0] + 1 {
            report.add(.version(position: row.position, stream: row.stream))
        }
        versions[row.stream] = row.version
        end = Head(position: row.position, hash: hash)
        report.events += 1
        do throws(StoreProblem) {
            let recorded = try row.typed(table.coding, path: path)
            try fold(recorded, database)
        } catch {
            report.add(.unreadable(position: row.position, error.detail))
        }
    }

    /// Folding ends with the first event that does not fit: after it nothing can be said.
    private mutating func fold(
        _ recorded: RecordedEvent, _ database: Database
    ) throws(StoreProblem) {
        do {
            try replay?.fold(recorded) { try table.stream($0, below: $1, in: database) }
        } catch {
            replay = nil
            throw Connection.problem(error, path: path)
        }
        if let replay, recorded.position == snapshot.position {
            snapshot.note(replay.board.workshop)
        }
    }

    /// What was made from the events, against what they lead to.
    mutating func derived(_ database: Database) throws {
        guard let replay else { return }
        for projection in projections {
            try replay.rows.compare(projection, at: position, in: database) { report.add($0) }
        }
        let snapshot = snapshot
        try snapshot.compare(database, table) { report.add($0) }
    }

    /// The end of the log, against what was noted beside the store.
    mutating func head() {
        guard let noted else { return report.add(.noHead) }
        if noted.position > position {
            report.add(.tail(expected: noted.position, found: position))
        } else if !hasNotedHash {
            report.add(.head(position: noted.position))
        }
    }
}
