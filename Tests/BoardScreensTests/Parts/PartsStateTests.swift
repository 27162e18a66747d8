import Testing

@testable import BoardScreens

struct PartsStateTests {
    @Test func `parts stand by ETA at first`() {
        #expect(!PartsState().isByOrder)
    }
}
