import TerminalCanvas
import Testing

struct KeyTests {
    @Test func `keys are named as help prints them`() {
        #expect(Key.character(" ").name == "Space")
        #expect(Key.character("g").name == "g")
        #expect(Key.control("l").name == "Ctrl-L")
        #expect(Key.alt("x").name == "Alt-x")
        #expect(Key.function(5).name == "F5")
        #expect(Key.backTab.name == "Shift-Tab")
    }

    @Test func `no two special keys share a name`() {
        let keys: [Key] = [
            .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left,
            .right, .home, .end, .pageUp, .pageDown, .function(1), .control("a"), .alt("a"),
        ]
        #expect(Set(keys.map(\.name)).count == keys.count)
    }
}
