import Testing

@testable import TerminalCanvas

struct GlyphSequenceTests {
    @Test func `scalars are sorted by what they do to a row`() {
        #expect(ScalarKind(0x41) == .drawn(width: 1))
        #expect(ScalarKind(0x4e2d) == .drawn(width: 2))
        #expect(ScalarKind(0x301) == .mark)
        #expect(ScalarKind(0x1b) == .dropped)
        #expect(ScalarKind(0x9f) == .dropped)
        #expect(ScalarKind(0x202e) == .dropped)
        #expect(ScalarKind(0x09) == .blank)
        #expect(ScalarKind(0x2029) == .blank)
        #expect(ScalarKind(0x10ffff) == .drawn(width: 1))
    }

    @Test func `marks join the glyph before them even across dropped characters`() {
        let glyphs = GlyphSequence("e\u{200d}\u{301}x").map(\.glyph.text)
        #expect(glyphs == ["e\u{301}", "x"])
    }
}
