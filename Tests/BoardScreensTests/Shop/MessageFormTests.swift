import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct MessageFormTests {
    private let order = OrderID("1052")

    private func page(_ board: Board) throws -> String {
        let order = try #require(board.workshop.order(order))
        return OrderDetails(board: board, order: order, width: 90).lines.texts.joined(
            separator: " ")
    }

    @Test func `a customer who wants no messages says so once, and the page tells`() throws {
        var sample = try SampleBoard(screen: .desk)
        #expect(try page(sample.board).contains("Messages") == false)
        sample.type("@")
        sample.press(.tab, .right, .tab, .right, .right, .enter)
        try sample.carryOut()
        let address = try #require(ContactAddress("+44 20 7946 0604")).description
        let wish = ContactPreference(wantsMessages: false, language: "zh-Hans")
        #expect(sample.board.workshop.preferences[address] == wish)
        #expect(try page(sample.board).contains("Messages no, 简体中文"))
        sample.type("@")
        guard let form = sample.board.overlay as? Form else {
            return #expect(Bool(false), "no form")
        }
        #expect(form.choice(.fieldMessages) == 1 && form.choice(.fieldLanguage) == 2)
    }

    @Test func `without an address the key says why it does nothing`() throws {
        var shop = try SmallShop()
        try shop.book("1") { $0.phone = "ask at the desk" }
        var sample = shop.board(screen: .desk)
        sample.type("@")
        #expect(sample.board.overlay == nil)
        #expect(sample.board.notice?.text.contains("neither a phone number nor a mail") == true)
    }
}
