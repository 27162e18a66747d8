import GRDB

/// All rows that the events lead to, and how those of a store differ from them.
struct DerivedRows {
    private var tables: [String: [[SQLValue]: [DerivedRow]]] = [:]

    /// Takes over what an event changes.
    mutating func apply(_ change: RowChange) {
        tables[change.table, default: [:]][change.owner] = change.rows.isEmpty ? nil : change.rows
    }

    /// The rows of a table in the order of their keys.
    func sorted(_ table: DerivedTable) -> [DerivedRow] {
        tables[table.name, default: [:]].values.joined()
            .map { (key: table.values(of: table.key, in: $0), row: $0) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map(\.row)
    }

    /// Names every difference between what stands in a store and these rows, which are those of
    /// the events up to and including `position`.
    func compare(
        _ projection: Projection, at position: Int, in database: Database,
        _ found: (VerifyReport.Problem) -> Void
    ) throws {
        do {
            guard try projection.position(in: database) == position else {
                return found(.stale(projection: projection.name, position: position))
            }
            for table in projection.tables {
                try compare(table, in: database) { title, difference in
                    found(.row(projection: projection.name, row: title, difference))
                }
            }
        } catch let error as DatabaseError {
            found(.tables(projection: projection.name, error.detail))
        }
    }

    private func compare(
        _ table: DerivedTable, in database: Database,
        _ found: (String, VerifyReport.Difference) -> Void
    ) throws {
        var expected: [[SQLValue]: DerivedRow] = [:]
        for row in tables[table.name, default: [:]].values.joined() {
            expected[table.values(of: table.key, in: row)] = row
        }
        try table.forEach(in: database) { row in
            let title = table.title(of: row)
            // Of two rows that are one, the second is as surplus as one of which no event speaks.
            guard let said = expected.removeValue(forKey: table.values(of: table.key, in: row))
            else { return found(title, .surplus) }
            if said == row { return }
            let changed = table.changed { table.values(of: [$0], in: row)[0] }
            for (index, column) in table.columns.enumerated()
            where row[index] != said[index] && !changed.contains(column) {
                found(title, .value(column, found: row[index].text, said: said[index].text))
            }
        }
        for (_, row) in expected.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            found(table.title(of: row), .missing)
        }
    }
}
