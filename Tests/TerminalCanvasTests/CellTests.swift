import Testing

@testable import TerminalCanvas

struct CellTests {
    @Test func `a cell takes sixteen bytes`() {
        #expect(MemoryLayout<Cell>.stride == 16)
    }

    @Test func `a glyph with marks becomes the text that was put`() {
        #expect(Glyph(base: 0x65, firstMark: 0x301).text == "e\u{301}")
        #expect(Glyph.continuation.text == "")
        #expect(Cell.blank(Ink(role: 0)).width == 1)
    }
}
