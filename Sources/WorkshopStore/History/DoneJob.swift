import GRDB
public import WorkshopCore

/// One job of an order that has ended, as it was done.
public struct DoneJob: Hashable, Sendable {
    /// The job.
    public var id: JobID
    /// What kind of work it was.
    public var kind: JobKind
    /// The skill that it asked for.
    public var skill: Skill
    /// Who finished it.
    public var technician: TechnicianID
    /// Its sold labour time.
    public var flatRate: Minutes
    /// Working time spent on it, by all who worked on it.
    public var worked: Minutes
}

/// What a stretch of the past held, as sums over the orders that were delivered in it.
public struct PastLoad: Hashable, Sendable {
    /// The first and the last moment at which one ended; nil when none did.
    public var span: Span?
    /// The orders.
    public var orders: Int
    /// Those that came without an appointment.
    public var walkIns: Int
    /// Sold labour time of all of them.
    public var flatRate: Minutes
    /// Sold labour time of those that came without an appointment.
    public var walkInFlatRate: Minutes

    /// Nothing was delivered.
    static let none = PastLoad(
        span: nil, orders: 0, walkIns: 0, flatRate: .zero, walkInFlatRate: .zero)
}

extension HistoryTables {
    /// The finished jobs of the newest ended orders; those that were reworked are left out, whose
    /// times are those of two jobs.
    ///
    /// Cost: bounded by `orders`, whatever the age of the store: the index on the end is read
    /// backwards, and the jobs of each order lie beside each other.
    static func doneJobs(ofNewest orders: Int, in database: Database) throws -> [DoneJob] {
        let query = try Query(
            database,
            """
            SELECT j.ro, j.job, j.kind, j.skill,
                max(CASE WHEN j.flat_rate_minutes > 0 THEN j.technician END),
                sum(j.flat_rate_minutes), sum(j.worked_minutes)
            FROM (SELECT ro FROM history_orders ORDER BY ended_ms DESC, ro LIMIT ?) AS o
            JOIN history_jobs AS j ON j.ro = o.ro
            WHERE j.finished_ms IS NOT NULL AND j.reworks = 0
            GROUP BY j.ro, j.job
            """)
        query.bind(1, orders)
        var jobs: [DoneJob] = []
        while try query.step() {
            jobs.append(
                DoneJob(
                    id: JobID(OrderID(query.text(0)), query.integer(1)),
                    kind: JobKind(rawValue: query.text(2)) ?? .other,
                    skill: Skill(clamping: query.integer(3)),
                    technician: TechnicianID(query.isNull(4) ? "" : query.text(4)),
                    flatRate: Minutes(query.integer(5)), worked: Minutes(query.integer(6))))
        }
        return jobs
    }

    /// What the orders amount to that were delivered and ended inside `span`.
    static func load(in span: Span, _ database: Database) throws -> PastLoad {
        let query = try Query(
            database,
            """
            SELECT count(*), sum(appointment_ms IS NULL), sum(flat_rate_minutes),
                sum(CASE WHEN appointment_ms IS NULL THEN flat_rate_minutes ELSE 0 END),
                min(ended_ms), max(ended_ms)
            FROM history_orders
            WHERE ended_ms >= ? AND ended_ms < ? AND delivered_ms IS NOT NULL
            """)
        query.bind(1, span.from.milliseconds)
        query.bind(2, span.until.milliseconds)
        guard try query.step(), let first = query.optionalInteger(4),
            let last = query.optionalInteger(5)
        else {
            return .none
        }
        return PastLoad(
            span: Span(
                from: Instant(milliseconds: first), until: Instant(milliseconds: last)),
            orders: query.integer(0), walkIns: query.integer(1),
            flatRate: Minutes(query.integer(2)), walkInFlatRate: Minutes(query.integer(3)))
    }
}

extension SQLiteEventStore {
    /// The finished jobs of the newest `orders` that have ended, but for those still on the board.
    ///
    /// None while the history tables are of another version than this program's.
    /// - Throws: `StoreProblem` when the store cannot be read.
    public func doneJobs(ofNewest orders: Int) throws(StoreProblem) -> [DoneJob] {
        let jobs = try inHistory([]) { database in
            try HistoryTables.doneJobs(ofNewest: orders, in: database)
        }
        let onBoard = workshop.orders
        return jobs.filter { onBoard[$0.id.order] == nil }
    }

    /// What the orders amount to that were delivered and ended inside `span`.
    /// - Throws: `StoreProblem` when the store cannot be read.
    public func pastLoad(in span: Span) throws(StoreProblem) -> PastLoad {
        try inHistory(.none) { database in try HistoryTables.load(in: span, database) }
    }
}
