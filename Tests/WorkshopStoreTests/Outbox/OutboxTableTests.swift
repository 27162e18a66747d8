import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct OutboxTableTests {
    private let scratch = Scratch()
    private let notice = Notice(
        id: "c'1.0/ready", kind: .ready, order: OrderID("10\"41"), at: .at(9),
        detail: "line\nbreak \u{1F697}", proposed: .at(15))

    @Test func `a message comes back as it went in`() throws {
        let store = try scratch.create()
        try store.connection.writing {
            try OutboxTable.write([.add(notice, position: 7)], in: $0)
        }
        #expect(try store.pendingNotices().map(\.notice) == [notice])
        try store.connection.writing {
            try OutboxTable.write([.settle(message: notice.id)], in: $0)
        }
        #expect(try store.pendingNotices() == [])
    }

    @Test func `settling what is not there changes nothing`() throws {
        let store = try scratch.create()
        try store.connection.writing {
            try OutboxTable.write(
                [.add(notice, position: 7), .settle(message: "c'1.0/part")], in: $0)
        }
        #expect(try store.pendingNotices().count == 1)
    }
}
