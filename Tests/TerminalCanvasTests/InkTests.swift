import TerminalCanvas
import Testing

struct InkTests {
    @Test func `adding modifiers keeps the role and the modifiers that were there`() {
        let ink = Ink(role: 7, modifiers: .bold).adding(.reverse)
        #expect(ink == Ink(role: 7, modifiers: [.bold, .reverse]))
    }

    @Test func `each modifier has a bit and a name of its own`() {
        #expect(Set(Modifiers.names.map(\.modifier.rawValue)).count == Modifiers.names.count)
        #expect(Set(Modifiers.names.map(\.name)).count == Modifiers.names.count)
    }
}
