import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct OutboxTableTests {
    private let scratch = Scratch()

    @Test func `a message's name tells its event and its kind`() throws {
        let (id, kind) = try #require(OutboxTable.parts(of: "a/b'c.3/ready"))
        #expect(id == EventID(command: "a/b'c", index: 3))
        #expect(kind == .ready)
        for name in ["", "/", "a.0", "a.0/", "a/ready", "a.0/sold", "ready"] {
            #expect(OutboxTable.parts(of: name) == nil)
        }
    }

    @Test func `a row is known by its event and kind, and gone when its message is settled`() throws
    {
        let store = try scratch.createWithMessages()
        let order = OrderID("1041")
        let sent = MessageReport(message: "rust.0/alert", channel: "group")
        let told = Given.request(
            .promise(.tellAdvisor(order, reason: "line\nbreak \u{1F697}")), .at(9, 10))
        let settled = Given.request(.promise(.recordMessage(order, sent)), .at(9, 20))
        let events = try store.given([told, settled])
        let change = OutboxTable.changes(by: events[1], in: store.workshop)
        #expect(change.map(\.rows) == [[]])
        #expect(
            try store.pendingNotices().map(\.notice.detail) == ["tyres", "line\nbreak \u{1F697}"])
    }

    @Test func `settling what is not there changes nothing`() throws {
        let store = try scratch.createWithMessages()
        let order = OrderID("1041")
        for name in ["rust.0/part", "nobody.0/alert", "x"] {
            let report = MessageReport(message: name, channel: "group")
            try store.given([Given.request(.promise(.recordMessage(order, report)), .at(9, 20))])
        }
        #expect(try store.pendingNotices().count == 2)
        #expect(try scratch.verify().isWhole)
    }
}
