import Foundation
import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct ProjectionTests {
    private let scratch = Scratch()

    private func execute(_ sql: String, _ store: SQLiteEventStore) throws {
        try store.connection.writing { try $0.execute(sql: sql) }
    }

    /// What a check finds, of the projections alone.
    private func found() throws -> [VerifyReport.Problem] { try scratch.verify().problems }

    private static let alterations: [(table: String, column: String, sql: String)] =
        Projection.all.flatMap(\.tables).flatMap { table in
            // A number of tries is nothing that events know.
            table.columns.filter { $0 != "attempts" }.map { column in
                let change = """
                    UPDATE \(table.name) SET \(column) = CASE
                        WHEN \(column) IS NULL AND '\(column)' IN ('last_error', 'comeback_of')
                            THEN 'x'
                        WHEN typeof(\(column)) = 'text' THEN \(column) || 'x'
                        ELSE ifnull(\(column), 0) + 1 END
                    WHERE rowid_or_key = (SELECT min(rowid_or_key) FROM \(table.name))
                    """
                let row = table.name == "outbox" ? "position" : "ro"
                return (
                    table.name, column, change.replacingOccurrences(of: "rowid_or_key", with: row)
                )
            }
        }

    @Test func `an altered value of any column of any table is found by name and mended`() throws {
        let store = try scratch.createWithMessages()
        #expect(try found() == [])
        for (table, column, sql) in Self.alterations {
            try execute(sql, store)
            let problems = try found()
            let isNamed = problems.contains { problem in
                guard case .row(_, let row, let difference) = problem, row.hasPrefix(table + " ")
                else { return false }
                if case .value(column, _, _) = difference { return true }
                return difference == .missing
            }
            #expect(isNamed, "\(table).\(column): \(problems)")
            #expect(try store.rebuild { _ in } == problems.count)
            #expect(try found() == [])
        }
    }

    @Test(arguments: Projection.all.flatMap(\.tables).map(\.name))
    func `a row that was deleted is found, and one that was added`(table: String) throws {
        let store = try scratch.createWithMessages()
        let key = table == "outbox" ? "position" : "ro"
        try execute("DELETE FROM \(table) WHERE \(key) = (SELECT min(\(key)) FROM \(table))", store)
        #expect(try found().map(\.difference) == [.missing])
        try store.rebuild { _ in }
        let columns = Projection.all.flatMap(\.tables).first { $0.name == table }?.columns ?? []
        let others = columns.filter { $0 != key }.joined(separator: ", ")
        try execute(
            """
            INSERT INTO \(table) (\(key), \(others))
            SELECT max(\(key)) || '7', \(others) FROM \(table)
            """, store)
        #expect(try found().map(\.difference) == [.surplus])
        try store.rebuild { _ in }
        #expect(try found() == [])
    }

    @Test func `tables that are gone or lack a column are found and made anew`() throws {
        let store = try scratch.createWithMessages()
        try execute(
            "DROP TABLE history_jobs; ALTER TABLE outbox DROP COLUMN last_error", store)
        let problems = try found()
        #expect(problems.map(\.projection) == ["history", "outbox"])
        try store.rebuild { _ in }
        #expect(try found() == [])
    }

    @Test func `the columns of a table are those that it is made with`() throws {
        let store = try scratch.create()
        for table in Projection.all.flatMap(\.tables) {
            let made = try store.connection.run { database in
                try String.fetchAll(
                    database, sql: "SELECT name FROM pragma_table_info('\(table.name)')")
            }
            #expect(made.filter { $0 != "id" } == table.columns)
            #expect(Set(table.columns).isSuperset(of: table.key))
        }
    }

    @Test func `tables that lag behind are written, but keep their position`() throws {
        let store = try scratch.createWithMessages()
        let outbox = OutboxTable.projection
        try store.connection.writing { try outbox.note(3, in: $0) }
        try store.given([
            Given.request(.promise(.tellAdvisor(OrderID("1041"), reason: "brakes")), .at(9, 30))
        ])
        #expect(try store.pendingNotices().map(\.notice.detail) == ["rust", "tyres", "brakes"])
        #expect(try store.connection.run { try outbox.position(in: $0) } == 3)
    }

    @Test func `stores that do not know the outbox's version have that of their history`() throws {
        let store = try scratch.createWithMessages()
        try execute("DELETE FROM projections WHERE name = 'outbox'", store)
        let position = try store.connection.run { try OutboxTable.projection.position(in: $0) }
        #expect(position == store.workshop.position)
        try store.given([
            Given.request(.promise(.tellAdvisor(OrderID("1041"), reason: "brakes")), .at(9, 30))
        ])
        #expect(try store.pendingNotices().count == 3)
        #expect(try found() == [])
    }
}

extension VerifyReport.Problem {
    fileprivate var difference: VerifyReport.Difference? {
        if case .row(_, _, let difference) = self { difference } else { nil }
    }

    fileprivate var projection: String? {
        switch self {
        case .stale(let name, _), .row(let name, _, _), .tables(let name, _): name
        case .structure, .unprotected, .chain, .gap, .version, .unreadable, .tail, .head, .noHead,
            .snapshot:
            nil
        }
    }
}

extension Scratch {
    /// A store with five orders that have ended and one with two messages that wait.
    func createWithMessages() throws -> SQLiteEventStore {
        let store = try create()
        var settings = ShopSettings.northside
        settings.notices = NoticeKind.allCases
        try store.given(
            Given.shop + [Given.request(.shop(.changeSettings(settings)), .at(6, 30, days: -9))])
        try store.given(Given.past(5))
        let order = OrderID("1041")
        try store.given(Given.order(order))
        for reason in ["rust", "tyres"] {
            try store.given([
                Given.request(.promise(.tellAdvisor(order, reason: reason)), .at(9), id: reason)
            ])
        }
        // The messages of the orders that have ended were sent.
        for pending in try store.pendingNotices() where pending.notice.order != order {
            let sent = MessageReport(message: pending.notice.id, channel: "group")
            try store.given([
                Given.request(.promise(.recordMessage(pending.notice.order, sent)), .at(9, 5))
            ])
        }
        return store
    }
}
