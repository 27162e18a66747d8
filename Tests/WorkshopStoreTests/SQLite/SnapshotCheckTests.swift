import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct SnapshotCheckTests {
    private let scratch = Scratch()

    /// A store whose snapshot was changed behind its back.
    private func found(_ change: String) throws -> [VerifyReport.Problem] {
        let store = try scratch.createWithMessages()
        store.takeSnapshot()
        #expect(try scratch.verify().problems == [])
        try store.connection.writing { database in
            try database.execute(
                sql: "UPDATE snapshots SET data = CAST(\(change) AS BLOB)")
        }
        return try scratch.verify().problems
    }

    private func isFound(_ problems: [VerifyReport.Problem]) -> Bool {
        guard problems.count == 1, case .snapshot? = problems.first else { return false }
        return true
    }

    @Test func `an event that is another in the snapshot is found`() throws {
        #expect(isFound(try found("replace(CAST(data AS TEXT), 'rust', 'dust')")))
    }

    @Test func `an order that the snapshot leaves out is found`() throws {
        // All lines but those of the order, whose last one ends the text.
        let store = try scratch.createWithMessages()
        store.takeSnapshot()
        let text = try store.connection.run { database in
            try String.fetchOne(database, sql: "SELECT CAST(data AS TEXT) FROM snapshots") ?? ""
        }
        var lines = text.split(separator: "\n")
        lines.removeAll { $0.contains("\"order/1041\"") }
        var shorter = lines.dropLast().joined(separator: "\n")
        if shorter.hasSuffix(",") { shorter.removeLast() }
        try store.connection.writing { database in
            try database.execute(
                sql: "UPDATE snapshots SET data = CAST(? AS BLOB)", arguments: [shorter + "\n]"])
        }
        #expect(isFound(try scratch.verify().problems))
    }

    @Test func `a snapshot that makes no sense is found`() throws {
        #expect(isFound(try found("'['")))
    }
}
