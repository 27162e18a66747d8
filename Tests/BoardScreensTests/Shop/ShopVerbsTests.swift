import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct ShopVerbsTests {
    @Test func `a customer without an address is asked nothing of messages`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        let board = shop.board(screen: .status).board
        guard case .failure(let reason) = board.step(for: .messages)
        else { return #expect(Bool(false), "a form without an address") }
        #expect(reason.text.contains("1"))
    }
}
