import Testing

@testable import TerminalCanvas

struct UnambiguousGlyphTests {
    private func plain(_ text: String) -> String {
        GlyphSequence(text).map(\.glyph.unambiguous.text).joined()
    }

    @Test func `ambiguous characters become ASCII that still reads`() {
        #expect(plain("Østérgaàrd … 2×3 →") == "Ostergaard ~ 2x3 >")
    }

    @Test func `what is not ambiguous stays`() {
        #expect(plain("北京 A-1") == "北京 A-1")
    }

    @Test func `every glyph of the boards has a replacement`() {
        for glyph in GlyphSet.unicode.all { #expect(plain(glyph) != "?", "\(glyph)") }
    }
}
