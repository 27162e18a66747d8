import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct DoneJobTests {
    private let scratch = Scratch()

    /// Orders that were delivered three days before noon, and one that was delivered today.
    private func store() throws -> SQLiteEventStore {
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.given(Given.past(9))
        try store.given(Given.delivered(OrderID("1041")))
        _ = try store.refresh(now: .noon)
        return store
    }

    @Test func `the jobs of ended orders tell how long they took and who did them`() throws {
        let jobs = try store().doneJobs(ofNewest: 100)
        #expect(jobs.count == 9)
        let job = try #require(jobs.first { $0.id == JobID(OrderID("3"), 1) })
        #expect(job.technician == .smith)
        #expect(job.flatRate == Minutes(60) && job.worked == Minutes(60))
        #expect(job.kind == .maintenance && job.skill == .basic)
    }

    @Test func `those on the board are left out, and more than asked for are not read`() throws {
        let store = try store()
        #expect(store.workshop.order(OrderID("1041")) != nil)
        let jobs = try store.doneJobs(ofNewest: 100)
        #expect(!jobs.contains { $0.id.order == OrderID("1041") })
        // The newest is the one on the board.
        #expect(try store.doneJobs(ofNewest: 4).count == 3)
    }

    @Test func `two who share a job make one, and a job that came back makes none`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        let (shared, back) = (OrderID("1"), OrderID("2"))
        for (order, isBack) in [(shared, false), (back, true)] {
            let job = JobID(order, 1)
            let stop = StopRequest(code: .interrupted, reason: "lift")
            try store.given(Given.order(order, days: -7))
            try store.given([
                Given.request(.work(.start(job, .smith, overrideReason: nil)), .at(8, days: -7)),
                Given.request(.work(.stop(job, stop)), .at(8, 30, days: -7)),
                Given.request(.work(.resume(job, .morris, overrideReason: nil)), .at(9, days: -7)),
                Given.request(.work(.finish(job)), .at(9, 45, days: -7)),
            ])
            if isBack {
                try store.given([
                    Given.request(
                        .afterWork(.failInspection(job, note: "noise")), .at(10, days: -7)),
                    Given.request(
                        .work(.start(job, .morris, overrideReason: nil)), .at(10, days: -7)),
                    Given.request(.work(.finish(job)), .at(10, 20, days: -7)),
                ])
            }
            try store.given([
                Given.request(.afterWork(.passInspection(order, note: "")), .at(10, 30, days: -7)),
                Given.request(.afterWork(.settle(order)), .at(10, 40, days: -7)),
                Given.request(.afterWork(.ready(order)), .at(10, 50, days: -7)),
                Given.request(.afterWork(.deliver(order)), .at(11, days: -7)),
            ])
        }
        _ = try store.refresh(now: .noon)
        let jobs = try store.doneJobs(ofNewest: 10)
        #expect(jobs.map(\.id.order) == [shared])
        #expect(jobs.map(\.worked) == [Minutes(75)])
        #expect(jobs.map(\.technician) == [.morris])
    }

    @Test func `a stretch of the past is summed up, walk-ins apart`() throws {
        let store = try store()
        let load = try store.pastLoad(
            in: Span(from: .at(0, days: -30), until: .at(0)))
        #expect(load.orders == 9 && load.walkIns == 9)
        #expect(load.flatRate == Minutes(540) && load.walkInFlatRate == Minutes(540))
        #expect(load.span == Span(from: .at(11, days: -4), until: .at(11, days: -3)))
        let none = try store.pastLoad(in: Span(from: .at(0, days: -90), until: .at(0, days: -60)))
        #expect(none.orders == 0 && none.span == nil)
    }

    @Test func `tables of another version teach nothing until they are rebuilt`() throws {
        let store = try store()
        try store.connection.run { database in
            try database.execute(sql: "UPDATE projections SET version = 0 WHERE name = 'history'")
        }
        #expect(try store.doneJobs(ofNewest: 100).isEmpty)
        try store.rebuild { _ in }
        #expect(try store.doneJobs(ofNewest: 100).count == 9)
    }
}
