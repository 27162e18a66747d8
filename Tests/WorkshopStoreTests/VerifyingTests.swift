import Foundation
import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct VerifyingTests {
    private let scratch = Scratch()

    /// A store that lies whole in its file, nothing in its log.
    private func filled() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.given(Given.past(5))
        try store.given(Given.order(OrderID("1041")))
        store.close()
    }

    /// Changes the store behind its back.
    private func tamper(_ sql: String) throws {
        let queue = try DatabaseQueue(path: scratch.path)
        try queue.inDatabase { database in
            try database.execute(
                sql: """
                    DROP TRIGGER events_update; DROP TRIGGER events_delete;
                    DROP TRIGGER events_append; \(sql)
                    """)
        }
        try queue.close()
    }

    private func problems() throws -> [VerifyReport.Problem] {
        try scratch.verify().problems.filter {
            if case .unprotected = $0 { false } else { true }
        }
    }

    @Test func `a store that is whole is found whole, with its progress told`() throws {
        try filled()
        var parts: [Double] = []
        let report = try SQLiteEventStore.verify(at: scratch.path, zone: Zone.known) {
            parts.append($0)
        }
        #expect(report.isWhole)
        #expect(report.events == 50)
        #expect(parts.last == 1 && parts == parts.sorted())
    }

    @Test func `an empty store is whole`() throws {
        try scratch.create().close()
        #expect(try scratch.verify().isWhole)
    }

    @Test func `a changed byte is found with its position`() throws {
        try filled()
        try tamper("UPDATE events SET data = replace(data, 'Haddad', 'Hassan') WHERE position = 13")
        #expect(try problems().first == .chain(position: 13))
    }

    @Test(arguments: ["actor = 'Lee'", "happened_ms = 5", "recorded_ms = 5", "event_id = 'z.0'"])
    func `a change of any column is found`(change: String) throws {
        try filled()
        try tamper("UPDATE events SET \(change) WHERE position = 20")
        #expect(try problems().first == .chain(position: 20))
    }

    @Test func `a byte that was flipped in the file is found`() throws {
        try filled()
        var bytes = try scratch.bytes()
        // Only in a row of events do the data follow the type at once.
        let row = Array("orderOpened{\"sheet\"".utf8)
        let place = bytes.indices.dropLast(row.count).first {
            bytes[$0] == row[0] && Array(bytes[$0..<($0 + row.count)]) == row
        }
        bytes[try #require(place) + row.count + 20] ^= 1
        try scratch.write(bytes)
        // The log holds the same page, which would be read in its place.
        try FileManager.default.removeItem(atPath: scratch.path + "-wal")
        let isFound = try problems().contains {
            if case .chain = $0 { true } else { false }
        }
        #expect(isFound)
    }

    @Test func `a missing event is found`() throws {
        try filled()
        try tamper("DELETE FROM events WHERE position = 20")
        let found = try problems()
        #expect(found.contains(.gap(after: 19)))
        #expect(found.contains(.chain(position: 21)))
    }

    @Test func `missing protection is found`() throws {
        try filled()
        try tamper("")
        #expect(
            try scratch.verify().problems == Schema.triggerNames.map { .unprotected(trigger: $0) })
    }

    @Test func `the last events are found missing`() throws {
        try filled()
        try tamper("DELETE FROM events WHERE position > 48")
        #expect(try problems().contains(.tail(expected: 50, found: 48)))
        #expect(throws: StoreProblem.tailLost(path: scratch.path, expected: 50, found: 48)) {
            try scratch.open()
        }
        #expect(try scratch.open(readOnly: true).workshop.position == 48)
    }

    @Test func `a damaged end of the log loses events and is found, and can be accepted`() throws {
        var store: SQLiteEventStore? = try scratch.create()
        try store?.given(Given.shop)
        let whole = try scratch.bytes("-wal")
        try store?.given(Given.order(OrderID("1041")))
        let head = try scratch.bytes("-head")
        // As after a crash of the machine: the log ends earlier than what was acknowledged.
        let other = Scratch()
        try other.write(try scratch.bytes())
        try other.write(whole, "-wal")
        try other.write(head, "-head")
        store = nil

        #expect(throws: StoreProblem.tailLost(path: other.path, expected: 5, found: 3)) {
            try other.open()
        }
        #expect(try other.verify().problems == [.tail(expected: 5, found: 3)])
        let accepted = try SQLiteEventStore.open(
            at: other.path, acceptingLoss: true, zone: Zone.known, now: { .noon })
        #expect(accepted.workshop.position == 3)
        try accepted.given(Given.order(OrderID("1042")))
        #expect(try other.verify().isWhole)
    }

    @Test func `another store under the same head is found`() throws {
        try filled()
        let other = Scratch()
        let store = try other.create(now: .at(13))
        try store.given(Given.shop)
        store.close()
        try scratch.write(try other.bytes("-head"), "-head")
        #expect(try problems() == [.head(position: 3)])
        #expect(throws: StoreProblem.self) { try scratch.open() }
    }

    @Test func `a missing head file is told and comes back with the next append`() throws {
        try filled()
        try FileManager.default.removeItem(atPath: scratch.path + "-head")
        #expect(try problems() == [.noHead])
        try scratch.open().given(Given.order(OrderID("1042")))
        #expect(try scratch.verify().isWhole)
    }

    @Test func `events that cannot follow each other are found`() throws {
        try filled()
        try tamper("UPDATE events SET stream = 'order/nobody' WHERE position = 20")
        let found = try problems()
        #expect(found.contains(.chain(position: 20)))
        #expect(found.contains(.version(position: 20, stream: "order/nobody")))
        let isUnreadable = found.contains {
            if case .unreadable(20, _) = $0 { true } else { false }
        }
        #expect(isUnreadable)
        #expect(throws: StoreProblem.self) { try scratch.open().rebuild { _ in } }
    }

    @Test func `a file that was cut off is damaged`() throws {
        try filled()
        let bytes = try scratch.bytes()
        try scratch.write(Array(bytes[..<(bytes.count / 2)]))
        for suffix in ["-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: scratch.path + suffix)
        }
        var problem: StoreProblem?
        do {
            problem = try scratch.verify().isWhole ? nil : .damaged(path: scratch.path, detail: "")
        } catch let thrown as StoreProblem {
            problem = thrown
        }
        guard case .damaged? = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
    }

    @Test func `history that was changed is found`() throws {
        try filled()
        try tamper("UPDATE history_orders SET worked_minutes = 1 WHERE ro = '3'")
        #expect(
            try problems() == [
                .row(
                    projection: "history", row: "history_orders 3",
                    .value("worked_minutes", found: "1", said: "60"))
            ])
    }
}
