import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct VisitVerbsTests {
    @Test func `what concerns appointments has its keys there, and a name everywhere`() {
        for verb in [Verb.book, .moveAppointment, .noShow, .cancel] {
            #expect(verb.shownKey(on: .appointments) != nil)
            #expect(verb.shownKey(on: .status) == nil && verb.screens.contains(.status))
        }
    }
}
