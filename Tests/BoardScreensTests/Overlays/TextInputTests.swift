import TerminalCanvas
import Testing

@testable import BoardScreens

struct TextInputTests {
    private func input(_ text: String, _ keys: Key...) -> TextInput {
        var input = TextInput(text)
        for key in keys { _ = input.handle(key) }
        return input
    }

    @Test func `characters go in where the cursor is`() {
        #expect(input("ac", .left, .character("b")).text == "abc")
        #expect(input("ac", .left, .character("b")).beforeCursor == "ab")
    }

    @Test func `the cursor stays inside the text`() {
        #expect(input("ab", .left, .left, .left, .character("x")).text == "xab")
        #expect(input("ab", .right, .right, .character("x")).text == "abx")
        #expect(input("ab", .home, .delete).text == "b")
        #expect(input("ab", .home, .end, .backspace).text == "a")
        #expect(input("", .backspace, .delete).text == "")
    }

    @Test func `Ctrl-U clears to the start and Ctrl-W deletes a word`() {
        #expect(input("part is late", .control("w")).text == "part is ")
        #expect(input("part is late  ", .control("w")).text == "part is ")
        #expect(input("part is late", .left, .control("u")).text == "e")
        #expect(input("part", .control("a"), .character(">")).text == ">part")
        #expect(input("part", .control("a"), .control("e"), .character("s")).text == "parts")
    }

    @Test func `keys that edit nothing are not taken`() {
        var input = TextInput("a")
        for key in [Key.enter, .escape, .tab, .up, .function(3), .control("l")] {
            let isTaken = input.handle(key)
            #expect(!isTaken, "\(key.name)")
        }
    }

    @Test func `Chinese is edited by characters`() {
        #expect(input("变速箱", .left, .backspace).text == "变箱")
    }

    @Test func `a text has an end`() {
        var input = TextInput()
        input.insert(String(repeating: "x", count: 2000))
        #expect(input.text.count == TextInput.limit)
        _ = input.handle(.character("y"))
        #expect(input.text.count == TextInput.limit)
        #expect(TextInput(String(repeating: "x", count: 2000)).text.count == TextInput.limit)
    }

    @Test func `line ends and control characters are cleaned away`() {
        var input = TextInput()
        input.insert("a\nb\u{1b}[2Jc")
        #expect(input.text == TextWidth.clean("a\nb\u{1b}[2Jc"))
        #expect(!input.text.contains("\n"))
    }

    @Test func `what is typed takes the place of what was proposed, unless that was touched`() {
        func typed(_ keys: Key...) -> String {
            var input = TextInput("14:45", isProposed: true)
            for key in keys { _ = input.handle(key) }
            return input.text
        }
        #expect(typed(.character("9"), .character(":")) == "9:")
        #expect(typed(.backspace, .character("0")) == "14:40")
        #expect(typed(.end, .character("+")) == "14:45+")
        #expect(typed(.control("u"), .character("9")) == "9")
        #expect(typed(.tab) == "14:45")
        var pasted = TextInput("14:45", isProposed: true)
        pasted.insert("15:00")
        pasted.insert("!")
        #expect(pasted.text == "15:00!")
    }
}
