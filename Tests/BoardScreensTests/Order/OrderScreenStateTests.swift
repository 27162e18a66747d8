import Testing
import WorkshopCore

@testable import BoardScreens

struct OrderScreenStateTests {
    @Test func `Tab goes between details and history`() {
        var state = OrderScreenState(order: OrderID("1"))
        #expect(state.pane == .details)
        state.nextPane()
        #expect(state.pane == .history)
        state.nextPane()
        #expect(state.pane == .details)
    }
}
