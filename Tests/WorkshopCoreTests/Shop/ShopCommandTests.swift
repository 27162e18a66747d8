import Testing
import WorkshopCore

struct ShopCommandTests {
    @Test func `what is asked about the shop changes the shop, and customers take another right`() {
        let open = Command.shop(.open(.northside))
        #expect(open.stream == .shop)
        #expect(open.capability == .settings)
        let wish = ContactPreference(wantsMessages: false)
        #expect(Command.shop(.preferContact(address: "1", wish)).capability == .contact)
    }
}
