import GRDB
import WorkshopCore

/// The tables of ended orders, written in the transaction that ends an order.
enum HistoryTables {
    static let projection = Projection(
        name: "history", version: 1, tables: [orders, jobs], changes: changes)

    /// What `recorded` changes, when it has just been folded into `workshop`.
    static func changes(by recorded: RecordedEvent, in workshop: Workshop) -> [RowChange] {
        guard case .order(let id) = recorded.stream else { return [] }
        if let order = workshop.order(id), let ended = EndedOrder(order, in: workshop) {
            return changes(
                of: id, orders: [ended], order.jobs.flatMap { EndedJob.parts(of: $0, in: workshop) }
            )
        }
        // Only taking back the end puts an order that had ended on the board again.
        if case .undone = recorded.event { return changes(of: id, orders: [], []) }
        return []
    }

    private static func changes(
        of id: OrderID, orders: [EndedOrder], _ parts: [EndedJob]
    ) -> [RowChange] {
        let owner: [SQLValue] = [.text(id.text)]
        return [
            RowChange(
                table: Self.orders.name, owner: owner,
                rows: orders.map { order in orderColumns.map { $0.value(order) } }),
            RowChange(
                table: jobs.name, owner: owner,
                rows: parts.map { part in jobColumns.map { $0.value(part) } }),
        ]
    }

    /// The number of rows of jobs.
    static func jobCount(in database: Database) throws -> Int {
        let query = try Query(database, "SELECT count(*) FROM history_jobs")
        return try query.step() ? query.integer(0) : 0
    }

    static let jobColumns: [DerivedColumn<EndedJob>] = [
        DerivedColumn("ro") { .text($0.job.id.order.text) },
        DerivedColumn("job") { .number($0.job.id.number) },
        DerivedColumn("description") { .text($0.job.line.description) },
        DerivedColumn("kind") { .text($0.job.line.kind.rawValue) },
        DerivedColumn("skill") { .number($0.job.line.skill.level) },
        DerivedColumn("technician") { .text($0.technician) },
        DerivedColumn("flat_rate_minutes") { .number($0.flatRate.count) },
        DerivedColumn("worked_minutes") { .number($0.worked.count) },
        DerivedColumn("finished_ms") { .number($0.job.finishedAt?.milliseconds) },
        DerivedColumn("reworks") { .number($0.job.reworks) },
    ]

    static let orders = DerivedTable(
        name: "history_orders",
        schema: """
            CREATE TABLE history_orders (
                ro TEXT PRIMARY KEY,
                state TEXT NOT NULL,
                plate TEXT NOT NULL,
                vin TEXT NOT NULL,
                customer TEXT NOT NULL,
                model TEXT NOT NULL,
                advisor TEXT NOT NULL,
                is_waiter INTEGER NOT NULL,
                comeback_of TEXT,
                appointment_ms INTEGER,
                received_ms INTEGER,
                delivered_ms INTEGER,
                ended_ms INTEGER NOT NULL,
                original_promise_ms INTEGER NOT NULL,
                promise_ms INTEGER NOT NULL,
                on_time INTEGER,
                told_in_time INTEGER,
                tellings INTEGER NOT NULL,
                flat_rate_minutes INTEGER NOT NULL,
                worked_minutes INTEGER NOT NULL,
                additional_jobs INTEGER NOT NULL,
                reworks INTEGER NOT NULL,
                stopped_a_minutes INTEGER NOT NULL,
                stopped_b_minutes INTEGER NOT NULL,
                stopped_c_minutes INTEGER NOT NULL,
                stopped_d_minutes INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX history_orders_ended ON history_orders (ended_ms);

            """,
        columns: orderColumns.map(\.name), key: ["ro"], owner: ["ro"])

    static let jobs = DerivedTable(
        name: "history_jobs",
        schema: """
            CREATE TABLE history_jobs (
                ro TEXT NOT NULL,
                job INTEGER NOT NULL,
                description TEXT NOT NULL,
                kind TEXT NOT NULL,
                skill INTEGER NOT NULL,
                technician TEXT NOT NULL,
                flat_rate_minutes INTEGER NOT NULL,
                worked_minutes INTEGER NOT NULL,
                finished_ms INTEGER,
                reworks INTEGER NOT NULL,
                PRIMARY KEY (ro, job, technician)
            ) STRICT, WITHOUT ROWID;

            """,
        columns: jobColumns.map(\.name), key: ["ro", "job", "technician"], owner: ["ro"])
}

extension SQLiteEventStore {
    /// Reads in the tables of ended orders; `none` while they are of another version than this
    /// program's.
    func inHistory<Found>(
        _ none: Found, _ body: (Database) throws -> Found
    ) throws(StoreProblem) -> Found {
        try connection.reading { database in
            guard try HistoryTables.projection.position(in: database) != nil else { return none }
            return try body(database)
        }
    }
}
