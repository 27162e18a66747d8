import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct FoundJobTests {
    private let scratch = Scratch()
    private let weeks = Span(from: .at(0, days: -30), until: .at(0))

    private static let line = JobLine(
        description: "Wipers", flatRate: Minutes(12), skill: .basic)

    /// A delivered order on which three jobs were found: one is done, one declined, one undone.
    private func deliver(
        _ id: OrderID, appointment: Bool = true, in store: SQLiteEventStore
    ) throws {
        var sheet = OrderSheet.service(days: -7)
        sheet.appointment = appointment ? sheet.arrival : nil
        let found = JobID(id, 3)
        try store.given([
            Given.request(.visit(.book(id, sheet)), .at(7, days: -7)),
            Given.request(.visit(.receive(id, keyTag: nil)), .at(7, 5, days: -7)),
            Given.request(
                .work(.start(JobID(id, 1), .smith, overrideReason: nil)), .at(8, days: -7)),
            Given.request(.work(.finish(JobID(id, 1))), .at(9, days: -7)),
            Given.request(
                .work(.add(id, Self.line, needsAuthorisation: true)), .at(9, 1, days: -7)),
            Given.request(.work(.decline(JobID(id, 2))), .at(9, 2, days: -7)),
            Given.request(
                .work(.add(id, Self.line, needsAuthorisation: false)), .at(9, 3, days: -7)),
            Given.request(
                .work(.add(id, Self.line, needsAuthorisation: false)), .at(9, 4, days: -7)),
            Given.request(.undo(.order(id), command: nil), .at(9, 5, days: -7)),
            Given.request(.work(.start(found, .smith, overrideReason: nil)), .at(9, 6, days: -7)),
            Given.request(.work(.finish(found)), .at(9, 20, days: -7)),
            Given.request(.afterWork(.passInspection(id, note: "")), .at(9, 30, days: -7)),
            Given.request(.afterWork(.settle(id)), .at(9, 40, days: -7)),
            Given.request(.afterWork(.ready(id)), .at(9, 50, days: -7)),
            Given.request(.afterWork(.deliver(id)), .at(11, days: -7)),
        ])
    }

    @Test func `what was found and done is told with its time, on cars with an appointment`()
        throws
    {
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.given(Given.past(3))
        try deliver(OrderID("901"), in: store)
        try deliver(OrderID("902"), appointment: false, in: store)
        _ = try store.refresh(now: .noon)
        let found = try store.foundJobs(in: weeks, ofNewest: 100)
        #expect(
            found == [
                FoundJob(
                    id: JobID(OrderID("901"), 3), at: .at(9, 3, days: -7), flatRate: Minutes(12))
            ])
        let before = Span(from: .at(0, days: -90), until: .at(0, days: -60))
        #expect(try store.foundJobs(in: before, ofNewest: 100).isEmpty)
        #expect(try store.foundJobs(in: weeks, ofNewest: 0).isEmpty)
    }

    @Test func `tables of another version teach nothing until they are rebuilt`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        try deliver(OrderID("901"), in: store)
        try store.connection.run { database in
            try database.execute(sql: "UPDATE projections SET version = 0 WHERE name = 'history'")
        }
        #expect(try store.foundJobs(in: weeks, ofNewest: 100).isEmpty)
        try store.rebuild { _ in }
        #expect(try store.foundJobs(in: weeks, ofNewest: 100).count == 1)
    }
}
