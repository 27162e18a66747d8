import GRDB
import WorkshopCore

// Making anew what can be made from the events.
extension SQLiteEventStore {
    /// Makes the snapshot, the history tables and the outbox anew from the events, and loads the
    /// board anew.
    ///
    /// Reads without the lock, so that others can work on, and writes under it at the end.
    /// - Parameter progress: is called now and then with the part that is done, 0...1.
    /// - Throws: `StoreProblem`, `.damaged` when the events do not fit together; what was there
    ///   stays then.
    public func rebuild(progress: (Double) -> Void) throws(StoreProblem) {
        guard !isReadOnly else { throw .readOnly(path: path) }
        var replay = Replay(path: path, zone: zone)
        let total = try connection.run { database in try table.head(in: database).position }
        while replay.board.workshop.position < total {
            try connection.reading { database in
                try advance(&replay, limit: Replay.batch, database)
            }
            progress(Double(min(replay.board.workshop.position, total)) / Double(max(total, 1)))
        }
        try headFile.locked { () throws(StoreProblem) in
            known = try connection.writing { database in
                try advance(&replay, limit: .max, database)
                let position = replay.board.workshop.position
                try HistoryTables.replace(with: replay.changes, at: position, in: database)
                try OutboxTable.replace(with: replay.outbox, in: database)
                return try table.head(in: database)
            }
            board = replay.board
            board.retire(now: now())
            takeSnapshot()
            care()
        }
        progress(1)
    }

    /// Folds in at most `limit` of the events that follow.
    private func advance(_ replay: inout Replay, limit: Int, _ database: Database) throws {
        let position = replay.board.workshop.position
        try table.forEach(after: position, limit: limit, in: database) { recorded in
            try replay.fold(recorded) { try table.stream($0, below: $1, in: database) }
        }
    }
}
