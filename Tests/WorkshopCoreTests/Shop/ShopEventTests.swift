import Testing
import WorkshopCore

struct ShopEventTests {
    @Test func `what happens to the shop is stored under its name`() throws {
        #expect(Event.shop(.settingsChanged(settings: .northside)).traits.name == "settingsChanged")
        #expect(Event.shop(.opened(settings: .northside)).traits.name == "shopOpened")
    }
}
