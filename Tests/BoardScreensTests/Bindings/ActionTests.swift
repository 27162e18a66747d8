import Testing

@testable import BoardScreens

struct ActionTests {
    @Test(arguments: Action.allCases)
    func `every action has exactly one binding`(_ action: Action) {
        #expect(Binding.all.filter { $0.action == action }.count == 1)
    }
}
