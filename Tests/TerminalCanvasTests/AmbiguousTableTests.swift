import Testing

@testable import TerminalCanvas

struct AmbiguousTableTests {
    @Test func `edges rise and come in pairs`() {
        let edges = AmbiguousTable.edges
        #expect(edges.count % 2 == 0)
        #expect(zip(edges, edges.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func `lines and marks are ambiguous and ideographs and ASCII are not`() {
        for scalar in "─│●▲→…Øé×".unicodeScalars { #expect(Glyph.isAmbiguous(scalar.value)) }
        for scalar in "aß中한".unicodeScalars where scalar != "ß" {
            #expect(!Glyph.isAmbiguous(scalar.value))
        }
    }
}
