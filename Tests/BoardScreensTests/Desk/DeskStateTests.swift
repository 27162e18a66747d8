import Testing

@testable import BoardScreens

struct DeskStateTests {
    @Test func `a desk begins with one's own orders and nothing selected`() {
        let desk = DeskState()
        #expect(!desk.showsAll)
        #expect(desk.list.selected == nil && desk.list.page == nil)
    }
}
