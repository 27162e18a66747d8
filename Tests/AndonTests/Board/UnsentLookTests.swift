import BoardScreens
import Testing
import WorkshopCore
import WorkshopStore

@testable import andon

struct UnsentLookTests {
    private func opened(_ shop: ShopOnDisk) throws -> SQLiteEventStore {
        try SQLiteEventStore.open(
            at: shop.store, zone: { _ in .utc }, now: { Instant(milliseconds: 1_795_428_000_000) })
    }

    private func waiting() throws -> ShopOnDisk {
        let shop = try ShopOnDisk.working()
        try shop.done("shop", "--notices", "alert")
        try shop.done("do", "tell-advisor", "1041", "--reason", "rust on the sill")
        return shop
    }

    @Test func `what waits for five minutes while nobody sends is shown`() throws {
        let shop = try waiting()
        let store = try opened(shop)
        let look = UnsentLook(store: store, sendsHere: false)
        let sent = try #require(store.pendingNotices().first).notice.at
        #expect(look.messages(at: sent + Minutes(4)).isEmpty)
        let shown = look.messages(at: sent + Minutes(5))
        #expect(shown.map(\.notice.order.text) == ["1041"] && shown.first?.failure == nil)
    }

    @Test func `what a worker holds back is its own affair until a try has failed`() throws {
        let shop = try waiting()
        let store = try opened(shop)
        let notice = try #require(store.pendingNotices().first).notice
        let later = notice.at + Minutes(60)
        let claim = SendingClaim.take(forStoreAt: shop.store)
        #expect(UnsentLook(store: store, sendsHere: false).messages(at: later).isEmpty)
        #expect(UnsentLook(store: store, sendsHere: true).messages(at: later).isEmpty)
        try store.postpone(notice.id, until: later, because: "HTTP 503")
        let shown = UnsentLook(store: store, sendsHere: false).messages(at: later)
        #expect(claim != nil && shown == [UnsentMessage(notice, failure: "HTTP 503")])
    }

    @Test func `a shop that sends nothing is not asked`() throws {
        let shop = try waiting()
        try shop.done("shop", "--notices", "none")
        let store = try opened(shop)
        let notice = try #require(store.pendingNotices().first).notice
        let look = UnsentLook(store: store, sendsHere: false)
        #expect(look.messages(at: notice.at + Minutes(600)).isEmpty)
    }
}
