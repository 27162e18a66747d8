import TerminalCanvas
import Testing

struct GlyphSetTests {
    @Test(arguments: [GlyphSet.unicode, .ascii])
    func `every glyph is one cell wide and survives cleaning`(_ set: GlyphSet) {
        for glyph in set.all {
            #expect(TextWidth.cells(of: glyph) == 1, "\(glyph)")
            #expect(TextWidth.clean(glyph) == glyph)
        }
    }

    @Test func `the plain set is nothing but ASCII`() {
        #expect(GlyphSet.ascii.all.joined().utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f })
        #expect(GlyphSet.ascii.all.count == GlyphSet.unicode.all.count)
    }

    @Test func `marks that mean different things differ`() {
        for set in [GlyphSet.unicode, .ascii] {
            let bars = [set.barDone, set.barRunning, set.barOver, set.barStopped, set.shade]
            let marks = [set.house, set.turnBack, set.hourglass, set.telephone, set.check]
            #expect(Set(bars).count == bars.count)
            #expect(Set(marks).count == marks.count)
            #expect(set.triangleUp != set.triangleDown && set.dotFull != set.dotEmpty)
        }
    }

    @Test func `a frame has its corners in place and none when it is too small`() {
        var canvas = Canvas(size: Size(rows: 3, columns: 4), ink: Ink(role: 0))
        canvas.frame(canvas.bounds, glyphs: .unicode, ink: Ink(role: 0))
        #expect(canvas.text() == "┌──┐\n│  │\n└──┘")
        var small = Canvas(size: Size(rows: 1, columns: 4), ink: Ink(role: 0))
        small.frame(small.bounds, glyphs: .unicode, ink: Ink(role: 0))
        #expect(small.text() == "")
    }
}
