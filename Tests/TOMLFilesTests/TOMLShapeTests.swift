import Testing

@testable import TOMLFiles

struct TOMLShapeTests {
    private func passes(_ text: String) -> Bool {
        var shape = TOMLShape(text)
        return (try? shape.check()) != nil
    }

    @Test func `lists, tables and keys may be as deep as is useful, and no deeper`() {
        let list = { (count: Int) in
            "a = " + String(repeating: "[", count: count) + String(repeating: "]", count: count)
        }
        #expect(passes(list(TOMLShape.depth)) && !passes(list(TOMLShape.depth + 1)))
        let key = { (count: Int) in "a" + String(repeating: ".a", count: count - 1) + " = 1" }
        #expect(passes(key(TOMLShape.parts)) && !passes(key(TOMLShape.parts + 1)))
    }

    @Test func `line ends of every system and the last line without one pass`() {
        #expect(passes("a = 1\r\nb = 2\n\n# end") && passes("") && passes("\n") && passes("#"))
    }
}
