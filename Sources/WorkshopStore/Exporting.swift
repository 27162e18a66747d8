import ScalarText
import GRDB
import WorkshopCore

// All events out as lines of JSON, and in again.
extension SQLiteEventStore {
    /// Hands every event to `line` as one line of JSON, oldest first, without the newline.
    ///
    /// A line holds every column, so that an import leads to the same board and the same hashes.
    /// - Parameter line: returns whether to go on.
    /// - Throws: `StoreProblem` when the store cannot be read.
    public func exportEvents(to line: (String) -> Bool) throws(StoreProblem) {
        var position = 0
        var goesOn = true
        while goesOn {
            let before = position
            try connection.reading { database in
                try table.forEachStored(
                    after: before, limit: Replay.batch, in: database
                ) { row, hash in
                    position = row.position
                    goesOn = goesOn && line(ExportLine(row: row, hash: hash).text)
                }
            }
            if position == before { return }
        }
    }

    /// Takes the lines of an export into this store, which must be empty: all or nothing.
    ///
    /// - Parameters:
    ///   - replacingOpening: a store that holds nothing but its shop's own events counts as empty;
    ///     they are replaced by those of the export, which opens the shop itself.
    ///   - progress: is called now and then with the number of events taken so far.
    /// - Returns: how many events were taken.
    /// - Throws: `StoreProblem.notEmpty`, or `.badExport` with the line that does not fit.
    @discardableResult
    public func importEvents(
        from lines: some Sequence<String>, replacingOpening: Bool = false,
        progress: (Int) -> Void = { _ in }
    ) throws(StoreProblem) -> Int {
        guard !isReadOnly else { throw .readOnly(path: path) }
        return try headFile.locked { () throws(StoreProblem) in
            let (end, replay) = try connection.writing { database in
                if try table.head(in: database).position > 0 {
                    guard try replacingOpening && table.holdsShopOnly(database) else {
                        throw StoreProblem.notEmpty(path: path)
                    }
                    try Schema.forgetEvents(in: database)
                }
                return try take(lines, database, progress)
            }
            (board, known) = (replay.board, end)
            board.retire(now: now())
            headFile.write(end)
            takeSnapshot()
            care()
            return end.position
        }
    }

    private func take(
        _ lines: some Sequence<String>, _ database: Database, _ progress: (Int) -> Void
    ) throws -> (Head, Replay) {
        var replay = Replay(path: path, zone: zone, projections)
        var end = Head(position: 0, hash: StoredEvent.noHash)
        for (index, line) in lines.enumerated() {
            if line.isBlank { continue }
            do {
                end = try take(ExportLine(line), after: end, &replay, database)
            } catch {
                throw badExport(error, line: index + 1)
            }
            if end.position.isMultiple(of: Replay.batch) { progress(end.position) }
        }
        for projection in projections {
            try projection.replace(with: replay.rows, at: end.position, in: database)
        }
        return (end, replay)
    }

    private func take(
        _ line: ExportLine, after end: Head, _ replay: inout Replay, _ database: Database
    ) throws -> Head {
        let row = line.row
        guard row.position == end.position + 1 else {
            throw LineProblem("event \(row.position) does not follow event \(end.position)")
        }
        guard row.hash(after: end.hash) == line.hash else {
            throw LineProblem("event \(row.position) is not as it was exported")
        }
        let recorded = try row.typed(table.coding, path: path)
        guard recorded.stream.storedName.isExactly(row.stream) else {
            throw LineProblem("the stream's name is not in its normal form")
        }
        try table.insert(row, hash: line.hash, in: database)
        try replay.fold(recorded) { try table.stream($0, below: $1, in: database) }
        return Head(position: row.position, hash: line.hash)
    }

    private func badExport(_ error: any Error, line: Int) -> StoreProblem {
        switch error {
        case let problem as LineProblem: return .badExport(line: line, detail: problem.detail)
        case let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT:
            return .badExport(line: line, detail: "the event does not follow those before it")
        default: break
        }
        switch Connection.problem(error, path: path) {
        case .damaged(_, let detail): return .badExport(line: line, detail: detail)
        case let problem: return problem
        }
    }
}

/// Why a line of an export cannot be taken.
struct LineProblem: Error {
    let detail: String

    init(_ detail: String) {
        self.detail = detail
    }
}

/// One event as a line of JSON: every column under its name, and the hash.
struct ExportLine {
    var row: StoredEvent
    var hash: [UInt8]

    init(row: StoredEvent, hash: [UInt8]) {
        self.row = row
        self.hash = hash
    }

    /// Reads a line that `text` wrote.
    /// - Throws: `LineProblem` when a column is missing or of another kind.
    init(_ line: String) throws(LineProblem) {
        let tape: JSONTape
        do throws(JSONProblem) {
            tape = try JSONTape(line.utf8)
        } catch {
            throw LineProblem("not JSON: \(error.description)")
        }
        func text(_ column: String) throws(LineProblem) -> String {
            guard let text = tape.member(column, of: 0).flatMap(tape.string) else {
                throw LineProblem("no text called \(column)")
            }
            return text
        }
        func number<Number: FixedWidthInteger>(_ column: String) throws(LineProblem) -> Number {
            guard let number: Number = tape.member(column, of: 0).flatMap(tape.integer) else {
                throw LineProblem("no whole number called \(column)")
            }
            return number
        }
        guard let data = tape.member("data", of: 0), tape.nodes[data].kind == .object else {
            throw LineProblem("no object called data")
        }
        guard let hash = [UInt8](hexadecimal: Array(try text("hash").utf8)) else {
            throw LineProblem("no hash")
        }
        self.hash = hash
        row = StoredEvent(
            position: try number("position"), stream: try text("stream"),
            version: try number("version"), eventID: try text("event_id"),
            encoded: EventCoding.Encoded(
                type: try text("type"), schema: try number("schema"),
                data: String(decoding: tape.text(of: data), as: UTF8.self)),
            actor: try text("actor"), happened: Instant(milliseconds: try number("happened_ms")),
            recorded: Instant(milliseconds: try number("recorded_ms")))
    }

    /// The line, without a newline; the data stand as they are stored, so that the hash fits.
    var text: String {
        var text = "{\"position\":\(row.position),\"stream\":"
        row.stream.writeAsJSON(to: &text)
        text += ",\"version\":\(row.version),\"event_id\":"
        row.eventID.writeAsJSON(to: &text)
        text += ",\"type\":"
        row.encoded.type.writeAsJSON(to: &text)
        text += ",\"schema\":\(row.encoded.schema),\"data\":\(row.encoded.data),\"actor\":"
        row.actor.writeAsJSON(to: &text)
        text += ",\"happened_ms\":\(row.happened.milliseconds)"
        text += ",\"recorded_ms\":\(row.recorded.milliseconds)"
        text += ",\"hash\":\"\(hash.hexadecimal)\"}"
        return text
    }
}
