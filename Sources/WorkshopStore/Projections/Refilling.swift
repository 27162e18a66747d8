import GRDB
import WorkshopCore

// Bringing the tables of projections to this program's versions and to the last event.
extension SQLiteEventStore {
    /// Makes tables of another version anew, and fills in what tables lack that lag behind.
    ///
    /// Under the lock, in steps of which each is committed with the position that it has come to:
    /// whoever opens the store after this was killed goes on from there. Cost: two small queries
    /// where there is nothing to do, else that of folding the events that are lacking.
    /// - Parameters:
    ///   - step: how many events are folded in one commit.
    ///   - goesOn: is called after each step with the part that is done, 0...1, and returns whether
    ///     to go on.
    /// - Throws: `StoreProblem`; the steps that were committed stay.
    func bringOn(
        step: Int = Replay.batch, goesOn: (Double) -> Bool
    ) throws(StoreProblem) {
        if try connection.reading({ try areProjectionsCurrent($0) }) { return }
        try headFile.locked { () throws(StoreProblem) in
            var refill = try connection.writing { database in
                try Refill(projections, table, LiveBoard(path: path, zone: zone), database)
            }
            while refill.position < refill.end {
                try connection.writing { database in try refill.fill(step, table, database) }
                care()
                guard goesOn(Double(refill.position) / Double(refill.end)) else { return }
            }
        }
    }

    private func areProjectionsCurrent(_ database: Database) throws -> Bool {
        let end = try table.head(in: database).position
        return try projections.allSatisfy { try $0.position(in: database) == end }
    }
}

/// A refill that is going on, up to the event at `end`.
private struct Refill {
    let end: Int
    private var board: LiveBoard
    /// What is filled, and from which position on.
    private var lacking: [(projection: Projection, from: Int)] = []

    /// The position that all of them have come to.
    var position: Int { board.workshop.position }

    /// Makes the tables of another version, empty, and the board at the position of that which
    /// lags the most.
    init(
        _ projections: [Projection], _ table: EventTable, _ empty: LiveBoard, _ database: Database
    ) throws {
        end = try table.head(in: database).position
        board = empty
        // All positions before any table is made: one may be known by that of another.
        let found = try projections.map { ($0, try $0.position(in: database)) }
        for (projection, position) in found {
            if let position {
                try projection.note(position, in: database)
            } else {
                try projection.create(in: database)
            }
            if position ?? 0 < end { lacking.append((projection, position ?? 0)) }
        }
        let start = lacking.map(\.from).min() ?? end
        // Orders come onto the board with the first of their events that follows.
        try table.forEachOfPeople(through: start, in: database) { recorded in
            try board.fold(recorded) { _, _ in [] }
        }
        board.advance(to: start)
    }

    /// Fills in what the next events lead to, at most `limit` of them.
    mutating func fill(_ limit: Int, _ table: EventTable, _ database: Database) throws {
        var last = Instant.earliest
        try table.forEach(after: position, limit: limit, in: database) { recorded in
            try board.fold(recorded) { try table.stream($0, below: $1, in: database) }
            for (projection, from) in lacking where recorded.position > from {
                for change in projection.changes(recorded, board.workshop) {
                    try projection.write(change, in: database)
                }
            }
            last = recorded.at
        }
        for (projection, from) in lacking where position > from {
            try projection.note(position, in: database)
        }
        board.retire(now: last)
    }
}
