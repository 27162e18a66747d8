import GRDB
import WorkshopCore

/// The tables of ended orders: a projection, written in the transaction that ends an order.
///
/// It carries the position up to which it has been written. Tables of another version than this
/// program's are left alone until they are rebuilt.
enum HistoryTables {
    /// Changes whenever the same events lead to other rows.
    static let version = 1

    /// What an event changes in the tables.
    enum Change: Hashable {
        case put(EndedOrder, [EndedJob])
        case remove(OrderID)
    }

    /// What `recorded` changes, when it has just been folded into `workshop`.
    static func change(by recorded: RecordedEvent, in workshop: Workshop) -> Change? {
        guard case .order(let id) = recorded.stream else { return nil }
        if let order = workshop.order(id), let ended = EndedOrder(order, in: workshop) {
            return .put(ended, order.jobs.flatMap { EndedJob.parts(of: $0, in: workshop) })
        }
        // Only taking back the end puts an order that had ended on the board again.
        if case .undone = recorded.event { return .remove(id) }
        return nil
    }

    /// Writes `changes` and moves the projection from position `former` to `position`.
    static func write(
        _ changes: [Change], from former: Int, to position: Int, in database: Database
    ) throws {
        guard try advance(from: former, to: position, in: database) else { return }
        for change in changes { try write(change, in: database) }
    }

    /// Writes all tables anew, as they are at `position`.
    static func replace(
        with changes: some Sequence<Change>, at position: Int, in database: Database
    ) throws {
        try database.execute(sql: "DELETE FROM history_orders; DELETE FROM history_jobs")
        for change in changes { try write(change, in: database) }
        let query = try Query(
            database, "INSERT OR REPLACE INTO projections VALUES ('history', ?, ?)")
        query.bind(1, version)
        query.bind(2, position)
        try query.run()
    }

    /// The position up to which the tables have been written; nil when they are of another version.
    static func position(in database: Database) throws -> Int? {
        let query = try Query(
            database, "SELECT position FROM projections WHERE name = 'history' AND version = ?")
        query.bind(1, version)
        return try query.step() ? query.integer(0) : nil
    }

    /// The number of rows of jobs.
    static func jobCount(in database: Database) throws -> Int {
        let query = try Query(database, "SELECT count(*) FROM history_jobs")
        return try query.step() ? query.integer(0) : 0
    }

    private static func advance(
        from former: Int, to position: Int, in database: Database
    ) throws -> Bool {
        let query = try Query(
            database,
            """
            UPDATE projections SET position = ?
            WHERE name = 'history' AND version = ? AND position = ?
            """)
        query.bind(1, position)
        query.bind(2, version)
        query.bind(3, former)
        try query.run()
        return database.changesCount == 1
    }

    private static func write(_ change: Change, in database: Database) throws {
        switch change {
        case .remove(let id): try remove(id, in: database)
        case .put(let order, let jobs):
            try remove(order.id, in: database)
            try insert(order, in: database)
            for job in jobs { try insert(job, of: order.id, in: database) }
        }
    }

    private static func remove(_ id: OrderID, in database: Database) throws {
        for table in ["history_orders", "history_jobs"] {
            let query = try Query(database, "DELETE FROM \(table) WHERE ro = ?")
            query.bind(1, id.text)
            try query.run()
        }
    }

    private static func insert(_ job: EndedJob, of order: OrderID, in database: Database) throws {
        let query = try Query(
            database, "INSERT INTO history_jobs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        query.bind(1, order.text)
        query.bind(2, job.job.id.number)
        query.bind(3, job.job.line.description)
        query.bind(4, job.job.line.kind.rawValue)
        query.bind(5, job.job.line.skill.level)
        query.bind(6, job.technician)
        query.bind(7, job.flatRate.count)
        query.bind(8, job.worked.count)
        query.bind(9, job.job.finishedAt?.milliseconds)
        query.bind(10, job.job.reworks)
        try query.run()
    }
}
