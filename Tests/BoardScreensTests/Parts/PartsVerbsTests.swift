import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct PartsVerbsTests {
    @Test func `B asks for a part on every screen that has orders`() {
        for screen in ScreenName.boards where screen != .appointments {
            let verb = Verb.answering(.character("B"), on: screen)
            #expect(verb == (screen == .parts ? Verb.askPart : .part), "\(screen)")
        }
    }
}
