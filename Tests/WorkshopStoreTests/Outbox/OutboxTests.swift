import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct OutboxTests {
    private let scratch = Scratch()
    private let order = OrderID("1041")

    private func store(_ kinds: [NoticeKind]? = NoticeKind.allCases) throws -> SQLiteEventStore {
        let store = try scratch.create()
        var settings = ShopSettings.northside
        settings.notices = kinds
        try store.given(Given.shop + [Given.request(.shop(.changeSettings(settings)), .at(6, 30))])
        try store.given(Given.order(order))
        return store
    }

    private func tell(_ store: SQLiteEventStore, _ reason: String) throws {
        try store.given([
            Given.request(.promise(.tellAdvisor(order, reason: reason)), .at(9), id: reason)
        ])
    }

    @Test func `an event's message is in the outbox with it`() throws {
        let store = try store()
        #expect(try store.pendingNotices() == [])
        try tell(store, "rust")
        let pending = try #require(try store.pendingNotices().first)
        #expect(pending.notice.id == "rust.0/alert")
        #expect(pending.notice.order == order)
        #expect(pending.notice.detail == "rust")
        #expect(pending.due == .at(9))
        #expect(pending.attempts == 0 && pending.lastError == nil)
    }

    @Test func `a shop that wants no messages has an empty outbox`() throws {
        let store = try store(nil)
        try tell(store, "rust")
        #expect(try store.pendingNotices() == [])
    }

    @Test func `a command that is given twice is one message`() throws {
        let store = try store()
        try tell(store, "rust")
        try tell(store, "rust")
        #expect(try store.pendingNotices().count == 1)
    }

    @Test func `what is declined leaves no message behind`() throws {
        let store = try store()
        let group = [
            Given.request(.promise(.tellAdvisor(order, reason: "rust")), .at(9)),
            Given.request(.afterWork(.deliver(order)), .at(9)),
        ]
        guard case .failure = try store.performAll([group])[0] else {
            Issue.record("a car in work was delivered")
            return
        }
        #expect(try store.pendingNotices() == [])
    }

    @Test func `recording what became of a message takes it out of the outbox`() throws {
        let store = try store()
        try tell(store, "rust")
        try tell(store, "tyres")
        let sent = MessageReport(message: "rust.0/alert", channel: "group")
        try store.given([Given.request(.promise(.recordMessage(order, sent)), .at(9, 5))])
        #expect(try store.pendingNotices().map(\.notice.id) == ["tyres.0/alert"])
        var failed = MessageReport(message: "tyres.0/alert", channel: "group")
        failed.failure = "no such group"
        try store.given([Given.request(.promise(.recordMessage(order, failed)), .at(9, 6))])
        #expect(try store.pendingNotices() == [])
        #expect(store.workshop.order(order)?.openAlerts.count == 3)
    }

    @Test func `a try that failed is noted with its reason and comes up again later`() throws {
        let store = try store()
        try tell(store, "rust")
        try tell(store, "tyres")
        try store.postpone("rust.0/alert", until: .at(9, 30), because: "no answer")
        let pending = try store.pendingNotices()
        #expect(pending.map(\.notice.detail) == ["tyres", "rust"])
        #expect(pending.last?.due == .at(9, 30))
        #expect(pending.last?.attempts == 1)
        #expect(pending.last?.lastError == "no answer")
        #expect(throws: StoreProblem.readOnly(path: scratch.path)) {
            try scratch.open(readOnly: true).postpone("x", until: .noon, because: "")
        }
    }

    @Test func `the outbox is rebuilt with what has not been sent`() throws {
        let store = try store()
        for reason in ["rust", "tyres", "brakes"] { try tell(store, reason) }
        let sent = MessageReport(message: "tyres.0/alert", channel: "group")
        try store.given([Given.request(.promise(.recordMessage(order, sent)), .at(9, 5))])
        let before = try store.pendingNotices()
        try store.connection.writing { try $0.execute(sql: "DELETE FROM outbox") }
        #expect(try store.pendingNotices() == [])
        try store.rebuild { _ in }
        #expect(try store.pendingNotices() == before)
        #expect(before.map(\.notice.detail) == ["rust", "brakes"])
    }

    @Test func `a message goes out once to the customer of a car that has left the board`() throws {
        let store = try store()
        try tell(store, "rust")
        try store.given([Given.request(.visit(.cancel(order, reason: "")), .at(9, 30))])
        _ = try store.refresh(now: .noon + Minutes(5 * 1440))
        #expect(store.workshop.order(order) == nil)
        let sent = MessageReport(message: "rust.0/alert", channel: "group")
        let report = Given.request(.promise(.recordMessage(order, sent)), .at(10), id: "r")
        try store.given([report, report])
        #expect(try store.pendingNotices() == [])
        #expect(try store.history(of: .order(order)).count { $0.event.traits.message != nil } == 1)
    }
}
