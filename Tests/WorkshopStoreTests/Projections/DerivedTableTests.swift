import GRDB
import Testing

@testable import WorkshopStore

@Suite struct DerivedTableTests {
    private let table = DerivedTable(
        name: "t", schema: "CREATE TABLE t (last TEXT, a INTEGER, b TEXT)",
        columns: ["a", "b", "last"], key: ["a", "b"], owner: ["a"])

    private func rows(_ body: (Database) throws -> Void) throws -> [DerivedRow] {
        let queue = try DatabaseQueue()
        return try queue.inDatabase { database in
            try database.execute(sql: table.schema)
            try body(database)
            var rows: [DerivedRow] = []
            try table.forEach(in: database) { rows.append($0) }
            return rows
        }
    }

    @Test func `a row comes back by name, whatever order the table has its columns in`() throws {
        let row: DerivedRow = [.integer(1), .text("é'\u{0}x"), .null]
        #expect(try rows { try table.insert(row, in: $0) } == [row])
    }

    @Test func `what an owner has is removed, and nothing else`() throws {
        let kept: DerivedRow = [.integer(2), .text("x"), .null]
        let left = try rows { database in
            for text in ["x", "y"] {
                try table.insert([.integer(1), .text(text), .null], in: database)
            }
            try table.insert(kept, in: database)
            try table.remove([.integer(1)], in: database)
        }
        #expect(left == [kept])
    }

    @Test func `a row is named by its table and key`() {
        #expect(table.title(of: [.integer(7), .text("x"), .null]) == "t 7/x")
        let long = String(repeating: "x", count: 100)
        #expect(SQLValue.text(long).text.count == 60)
    }

    @Test func `texts are compared byte by byte`() {
        #expect(SQLValue.text("e\u{301}") != .text("\u{e9}"))
        #expect(SQLValue.null < .integer(0) && SQLValue.integer(9) < .text("1"))
        #expect(SQLValue.text("a") < .text("b") && SQLValue.integer(-1) < .integer(0))
    }
}
