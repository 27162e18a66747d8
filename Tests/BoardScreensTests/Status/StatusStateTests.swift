import Testing
import WorkshopCore

@testable import BoardScreens

struct StatusStateTests {
    @Test func `at first nothing is selected and the eye is on what waits`() {
        let state = StatusState()
        #expect(state.selected == nil)
        #expect(state.column == .waiting)
        #expect(state.index == 0)
    }
}
