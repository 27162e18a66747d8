import GRDB
import WorkshopCore

// Making anew what can be made from the events.
extension SQLiteEventStore {
    /// Makes the snapshot and the tables of all projections anew from the events, and loads the
    /// board anew.
    ///
    /// Reads without the lock, so that others can work on, and writes under it at the end.
    /// - Parameter progress: is called now and then with the part that is done, 0...1.
    /// - Returns: how many things were not as the events say, and are now.
    /// - Throws: `StoreProblem`, `.damaged` when the events do not fit together; what was there
    ///   stays then.
    @discardableResult
    public func rebuild(
        progress: (Double) -> Void
    ) throws(StoreProblem) -> Int {
        guard !isReadOnly else { throw .readOnly(path: path) }
        var replay = Replay(path: path, zone: zone, projections)
        let total = try connection.run { database in try table.head(in: database).position }
        while replay.board.workshop.position < total {
            try connection.reading { database in
                try advance(&replay, limit: Replay.batch, database)
            }
            progress(Double(min(replay.board.workshop.position, total)) / Double(max(total, 1)))
        }
        var report = VerifyReport()
        try headFile.locked { () throws(StoreProblem) in
            known = try connection.writing { database in
                try advance(&replay, limit: .max, database)
                let position = replay.board.workshop.position
                for projection in projections {
                    try replay.rows.compare(projection, at: position, in: database) {
                        report.add($0)
                    }
                    try projection.replace(with: replay.rows, at: position, in: database)
                }
                return try table.head(in: database)
            }
            board = replay.board
            board.retire(now: now())
            takeSnapshot()
            care()
        }
        progress(1)
        return report.problemCount
    }

    /// Folds in at most `limit` of the events that follow.
    private func advance(_ replay: inout Replay, limit: Int, _ database: Database) throws {
        let position = replay.board.workshop.position
        try table.forEach(after: position, limit: limit, in: database) { recorded in
            try replay.fold(recorded) { try table.stream($0, below: $1, in: database) }
        }
    }
}
