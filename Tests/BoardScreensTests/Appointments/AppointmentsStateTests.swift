import Testing

@testable import BoardScreens

struct AppointmentsStateTests {
    @Test func `the grid has the keys at first, on today`() {
        let state = AppointmentsState()
        #expect(!state.isInLists && state.day == 0 && state.row == 0)
        #expect(state.bucket == nil)
    }
}
