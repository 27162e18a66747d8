import Testing
import WorkshopCore

struct ShopRefusalTests {
    @Test func `nobody else is the cause of what is wrong with the shop`() {
        #expect(Refusal.shop(.missing).traits.misplaced == nil)
        #expect(Refusal.shop(.badSetting(.capacity(0))).traits.misplaced == nil)
    }
}
