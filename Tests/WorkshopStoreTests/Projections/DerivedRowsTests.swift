import GRDB
import Testing

@testable import WorkshopStore

@Suite struct DerivedRowsTests {
    private let table = DerivedTable(
        name: "p_t", schema: "CREATE TABLE p_t (a INTEGER, b TEXT, c TEXT)",
        columns: ["a", "b", "c"], key: ["a", "b"], owner: ["a"],
        changed: { value in value("b") == .text("free") ? ["c"] : [] })

    private func row(_ number: Int64, _ text: String, _ more: String) -> DerivedRow {
        [.integer(number), .text(text), .text(more)]
    }

    private func rows(_ all: [DerivedRow]) -> DerivedRows {
        var rows = DerivedRows()
        for (owner, owned) in Dictionary(grouping: all, by: { [$0[0]] }) {
            rows.apply(RowChange(table: "p_t", owner: owner, rows: owned))
        }
        return rows
    }

    private func differences(
        _ said: [DerivedRow], _ stored: [DerivedRow], at position: Int = 5
    ) throws -> [VerifyReport.Problem] {
        let projection = Projection(
            name: "p", version: 3, tables: [table], changes: { _, _ in [] })
        var found: [VerifyReport.Problem] = []
        try DatabaseQueue().inDatabase { database in
            try database.execute(
                sql: """
                    CREATE TABLE projections (name TEXT PRIMARY KEY, version INT, position INT)
                    """)
            try projection.replace(with: rows(stored), at: 5, in: database)
            try rows(said).compare(projection, at: position, in: database) { found.append($0) }
        }
        return found
    }

    @Test func `what the last change of an owner said holds`() {
        var rows = rows([row(2, "x", ""), row(1, "y", ""), row(1, "x", "")])
        #expect(rows.sorted(table) == [row(1, "x", ""), row(1, "y", ""), row(2, "x", "")])
        rows.apply(RowChange(table: "p_t", owner: [.integer(1)], rows: []))
        #expect(rows.sorted(table) == [row(2, "x", "")])
    }

    @Test func `rows that are the same have no difference`() throws {
        let both = [row(1, "x", "c"), row(2, "y", "d")]
        #expect(try differences(both, both) == [])
    }

    @Test func `what is missing, surplus or another is named`() throws {
        let found = try differences(
            [row(1, "x", "c"), row(2, "y", "d")], [row(1, "x", "e"), row(3, "z", "")])
        #expect(
            found == [
                .row(
                    projection: "p", row: "p_t 1/x", .value("c", found: "e", said: "c")),
                .row(projection: "p", row: "p_t 3/z", .surplus),
                .row(projection: "p", row: "p_t 2/y", .missing),
            ])
    }

    @Test func `a row that is there twice is surplus once`() throws {
        let twice = [row(1, "x", "c"), row(1, "x", "c")]
        #expect(
            try differences([row(1, "x", "c")], twice)
                == [.row(projection: "p", row: "p_t 1/x", .surplus)])
    }

    @Test func `what others may change is not compared`() throws {
        #expect(try differences([row(1, "free", "c")], [row(1, "free", "d")]) == [])
    }

    @Test func `tables that are not written so far are not compared`() throws {
        #expect(
            try differences([row(1, "x", "c")], [], at: 6)
                == [.stale(projection: "p", position: 6)])
    }
}
