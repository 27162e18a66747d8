import Testing

@testable import BoardScreens

struct WallPageTests {
    @Test func `the customers' page is never turned to`() {
        #expect(Set(WallPage.turning) == Set(WallPage.allCases).subtracting([.lounge]))
    }
}
