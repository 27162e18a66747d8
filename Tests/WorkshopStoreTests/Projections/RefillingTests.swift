import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct RefillingTests {
    private let scratch = Scratch()

    /// The projections of a later program: the history has a column more and another name for one,
    /// the outbox another kind of key.
    private static let later: [Projection] = Projection.all.map { projection in
        var later = projection
        later.version = 2
        if later.name == "history" {
            later.tables[1].schema = later.tables[1].schema
                .replacing("reworks INTEGER NOT NULL", with: "again INTEGER NOT NULL, plus TEXT")
            later.tables[1].columns =
                later.tables[1].columns.map { $0 == "reworks" ? "again" : $0 } + ["plus"]
            later.changes = { recorded, workshop in
                projection.changes(recorded, workshop).map { change in
                    var change = change
                    if change.table == "history_jobs" {
                        change.rows = change.rows.map { $0 + [.text("+")] }
                    }
                    return change
                }
            }
        } else {
            later.companion = nil
            later.tables[0].schema = later.tables[0].schema
                .replacing("id INTEGER PRIMARY KEY,", with: "")
        }
        return later
    }

    private func open(
        _ projections: [Projection], _ progress: (Double) -> Void = { _ in }
    ) throws -> SQLiteEventStore {
        try SQLiteEventStore(
            opening: scratch.path, readOnly: false, acceptingLoss: false,
            projections: projections, progress: progress, zone: Zone.known, now: { .noon })
    }

    /// Makes a store as programs made it that did not know the outbox's version.
    /// - Returns: how many messages it holds that are due.
    @discardableResult private func makeStoreOfOld() throws -> Int {
        let store = try scratch.createWithMessages()
        try store.given(Given.past(30, first: 100))
        _ = try store.when(.undo(.order(OrderID("107")), command: nil)).get()
        let due = try store.pendingNotices().count
        try store.connection.writing { database in
            try database.execute(sql: "DELETE FROM projections WHERE name = 'outbox'")
        }
        store.close()
        return due
    }

    /// All differences between the tables and what the events lead to.
    private func differences(
        _ projections: [Projection], _ store: SQLiteEventStore
    ) throws -> [VerifyReport.Problem] {
        var replay = Replay(path: scratch.path, zone: Zone.known, projections)
        for recorded in try store.events(after: 0, limit: .max) {
            try replay.fold(recorded) { stream, below in
                try store.history(of: stream).filter { $0.position < below }
            }
        }
        var found: [VerifyReport.Problem] = []
        try store.connection.run { database in
            for projection in projections {
                try replay.rows.compare(projection, at: store.workshop.position, in: database) {
                    found.append($0)
                }
            }
        }
        return found
    }

    @Test func `a store of an older program is left as it is, but for the outbox's version`() throws
    {
        let due = try makeStoreOfOld()
        #expect(try scratch.verify().problems == [])
        var parts: [Double] = []
        let store = try open(Projection.all) { parts.append($0) }
        #expect(parts == [])
        #expect(try store.pendingNotices().count == due && due > 2)
        #expect(try scratch.verify().problems == [])
    }

    @Test func `tables of another version are made anew by whoever opens the store, with progress`()
        throws
    {
        try makeStoreOfOld()
        var parts: [Double] = []
        let store = try open(Self.later) { parts.append($0) }
        #expect(parts.last == 1 && parts == parts.sorted())
        #expect(try differences(Self.later, store) == [])
        // What follows is written into the new tables.
        try store.given(Given.past(1, first: 200))
        #expect(try differences(Self.later, store) == [])
        store.close()
        parts = []
        _ = try open(Self.later) { parts.append($0) }
        #expect(parts == [], "there is nothing to do twice")
        // And the way back, for who installs the older program again.
        let older = try open(Projection.all)
        #expect(try differences(Projection.all, older) == [])
        #expect(try scratch.verify().problems == [])
    }

    @Test(arguments: [1, 3, 7])
    func `a refill that was cut off goes on where it ended`(stepsBeforeEnd: Int) throws {
        try makeStoreOfOld()
        let killed = try scratch.untouched(Self.later)
        var first: [Double] = []
        try killed.bringOn(step: 20) { part in
            first.append(part)
            return first.count < stepsBeforeEnd
        }
        #expect(first.count == stepsBeforeEnd)
        killed.close()
        let next = try scratch.untouched(Self.later)
        var second: [Double] = []
        try next.bringOn(step: 20) { part in
            second.append(part)
            return true
        }
        #expect(try #require(second.first) > #require(first.last))
        #expect(try differences(Self.later, next) == [])
    }

    @Test func `what lags behind is filled in`() throws {
        let store = try scratch.createWithMessages()
        let former = store.workshop.position - 7
        try store.connection.writing { database in
            try database.execute(
                sql: """
                    UPDATE projections SET position = \(former);
                    DELETE FROM outbox WHERE position = (SELECT min(position) FROM outbox)
                    """)
        }
        store.close()
        #expect(try scratch.open().pendingNotices().map(\.notice.detail) == ["rust", "tyres"])
        #expect(try scratch.verify().problems == [])
    }

    @Test func `whose version is another is not read and not written by a program of this one`()
        throws
    {
        try makeStoreOfOld()
        _ = try open(Self.later)
        let reader = try scratch.open(readOnly: true)
        let always = Span(from: .earliest, until: .latest)
        #expect(try reader.endedOrders(in: always).isEmpty)
        #expect(try reader.endedOrders(matching: "1", limit: 9).isEmpty)
        #expect(try reader.doneJobs(ofNewest: 9).isEmpty)
        #expect(try reader.outbox() == Outbox())
        #expect(try reader.pastLoad(in: always).orders == 0)
        #expect(try scratch.verify().problems.count == 2)
    }
}

extension Scratch {
    /// An open store whose tables are left as they are.
    fileprivate func untouched(_ projections: [Projection]) throws -> SQLiteEventStore {
        let store = try SQLiteEventStore(
            opening: path, readOnly: false, acceptingLoss: false, projections: [],
            zone: Zone.known, now: { .noon })
        store.projections = projections
        return store
    }
}
