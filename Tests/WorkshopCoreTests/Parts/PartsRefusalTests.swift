import Testing
import WorkshopCore

struct PartsRefusalTests {
    @Test func `nobody else is the cause of what is wrong with a part`() {
        #expect(Refusal.parts(.unknown("1", number: "48510")).traits.misplaced == nil)
        #expect(Refusal.parts(.badQuantity(0)).traits.misplaced == nil)
    }
}
