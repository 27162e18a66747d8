import GRDB
import WorkshopCore

/// Tables that are made from the events, and written in the transaction of the events that change
/// them: disposable, and known under a version.
///
/// This list serves whoever writes, fills, compares or checks them: nothing else names one.
struct Projection: Sendable {
    /// Its name; its tables are called so, or begin with it and `_`.
    var name: String
    /// Changes whenever the same events lead to other rows, or the tables have other columns.
    var version: Int
    /// The tables, made anew in this order.
    var tables: [DerivedTable]
    /// What an event changes, when it has just been folded into the workshop.
    var changes: @Sendable (RecordedEvent, Workshop) -> [RowChange]
    /// The one that it was always written together with in stores that do not know its version.
    var companion: String?

    /// All that a store has.
    static let all: [Projection] = [HistoryTables.projection, OutboxTable.projection]
}

// What a store has of it. Which version and up to which event stands in the table `projections`.
extension Projection {
    /// The position up to which the tables have been written; nil when they are of another version.
    func position(in database: Database) throws -> Int? {
        let query = try Query(
            database,
            """
            SELECT position FROM projections WHERE name = ?1 AND version = ?2
            UNION ALL
            SELECT position FROM projections WHERE name = ?3 AND ?2 = 1
                AND NOT EXISTS (SELECT 1 FROM projections WHERE name = ?1)
            """)
        query.bind(1, name)
        query.bind(2, version)
        query.bind(3, companion ?? "")
        return try query.step() ? query.integer(0) : nil
    }

    /// Notes that the tables are of this version and written up to `position`.
    func note(_ position: Int, in database: Database) throws {
        let query = try Query(
            database,
            "INSERT OR REPLACE INTO projections (name, version, position) VALUES (?, ?, ?)")
        query.bind(1, name)
        query.bind(2, version)
        query.bind(3, position)
        try query.run()
    }

    /// Makes the tables, empty, in the place of those of any version.
    func create(in database: Database) throws {
        let query = try Query(
            database,
            "SELECT name FROM sqlite_master WHERE type = 'table' AND (name = ?1 OR name GLOB ?2)")
        query.bind(1, name)
        query.bind(2, name + "_*")
        var present: [String] = []
        while try query.step() { present.append(query.text(0)) }
        for table in present { try database.execute(sql: "DROP TABLE \"\(table)\"") }
        for table in tables { try database.execute(sql: table.schema) }
        try note(0, in: database)
    }

    /// Writes those of `changes` that concern it; tables of another version are left alone.
    ///
    /// - Parameter span: the position before the events of the changes, and that of the last.
    ///   Tables that lag behind keep their position, and are brought on by whoever opens the store:
    ///   to write the same change twice is harmless.
    func write(_ changes: [RowChange], over span: Range<Int>, in database: Database) throws {
        guard let position = try position(in: database) else { return }
        for change in changes { try write(change, in: database) }
        if position == span.lowerBound { try note(span.upperBound, in: database) }
    }

    /// Writes all tables anew, as they are at `position`.
    func replace(with rows: DerivedRows, at position: Int, in database: Database) throws {
        try create(in: database)
        for table in tables {
            for row in rows.sorted(table) { try table.insert(row, in: database) }
        }
        try note(position, in: database)
    }

    /// Writes a change, if it is one of its tables that it concerns.
    func write(_ change: RowChange, in database: Database) throws {
        guard let table = tables.first(where: { $0.name == change.table }) else { return }
        try table.remove(change.owner, in: database)
        for row in change.rows { try table.insert(row, in: database) }
    }
}
