import Testing

@testable import BoardScreens

struct ScheduleStateTests {
    @Test func `zoom goes from hour over half hour to quarter and no further`() {
        var state = ScheduleState()
        #expect(state.zoom.tickMinutes == 60)
        state.zoomOut()
        #expect(state.zoom == .hour)
        state.zoomIn()
        #expect(state.zoom.tickMinutes == 30)
        state.zoomIn()
        state.zoomIn()
        #expect(state.zoom.tickMinutes == 15)
        state.zoomOut()
        #expect(state.zoom == .half)
    }
}
