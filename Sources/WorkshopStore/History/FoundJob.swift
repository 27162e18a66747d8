import GRDB
public import WorkshopCore

/// A job that was found on a car that had come with an appointment, and was done.
public struct FoundJob: Hashable, Sendable {
    /// The job.
    public var id: JobID
    /// When it was found.
    public var at: Instant
    /// Its sold labour time.
    public var flatRate: Minutes
}

extension SQLiteEventStore {
    /// The jobs that were found and done on orders with an appointment that were delivered and
    /// ended inside `span`, those of the newest `orders` of them.
    ///
    /// None while the history tables are of another version than this program's. Cost: the events
    /// of the orders on which something was found.
    /// - Throws: `StoreProblem` when the store cannot be read.
    public func foundJobs(
        in span: Span, ofNewest orders: Int
    ) throws(StoreProblem) -> [FoundJob] {
        try inHistory([]) { database in
            let ids = try HistoryTables.ordersWithFoundWork(in: span, limit: orders, database)
            return try ids.flatMap { id, jobs in
                let events = try table.stream(
                    .order(id), ofTypes: ["jobAdded", "jobDeclined", "undone"], in: database)
                return FoundJob.jobs(of: id, events.counting, jobs)
            }
        }
    }
}

extension FoundJob {
    /// Found jobs stand behind those of the sheet, in the order in which they were found.
    fileprivate static func jobs(
        of order: OrderID, _ events: [RecordedEvent], _ count: Int
    ) -> [FoundJob] {
        var found: [FoundJob] = []
        var declined: Set<Int> = []
        for recorded in events {
            if case .work(.declined(let job)) = recorded.event { declined.insert(job) }
            guard case .work(.added(let line, _)) = recorded.event else { continue }
            found.append(
                FoundJob(id: JobID(order, 0), at: recorded.at, flatRate: line.flatRate))
        }
        let first = count - found.count + 1
        for index in found.indices { found[index].id = JobID(order, first + index) }
        return found.filter { !declined.contains($0.id.number) }
    }
}

extension HistoryTables {
    /// The orders on which something was found, newest first, with the number of their jobs.
    fileprivate static func ordersWithFoundWork(
        in span: Span, limit: Int, _ database: Database
    ) throws -> [(id: OrderID, jobs: Int)] {
        let query = try Query(
            database,
            """
            SELECT ro, (SELECT count(DISTINCT job) FROM history_jobs AS j WHERE j.ro = o.ro)
            FROM history_orders AS o
            WHERE ended_ms >= ? AND ended_ms < ? AND delivered_ms IS NOT NULL
                AND appointment_ms IS NOT NULL AND additional_jobs > 0
            ORDER BY ended_ms DESC, ro LIMIT ?
            """)
        query.bind(1, span.from.milliseconds)
        query.bind(2, span.until.milliseconds)
        query.bind(3, limit)
        var orders: [(id: OrderID, jobs: Int)] = []
        while try query.step() {
            orders.append((id: OrderID(query.text(0)), jobs: query.integer(1)))
        }
        return orders
    }
}
