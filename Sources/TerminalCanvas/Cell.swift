/// One grapheme as it is drawn: a base scalar and at most two combining marks.
///
/// Sixteen bytes with its cell, compared without touching the heap.
public struct Glyph: Hashable, Sendable {
    /// The base scalar's value; 0 in the right half of a wide glyph.
    var base: UInt32
    /// The first combining mark, or 0.
    var firstMark: UInt32
    /// The second combining mark, or 0.
    var secondMark: UInt32

    init(base: UInt32, firstMark: UInt32 = 0, secondMark: UInt32 = 0) {
        self.base = base
        self.firstMark = firstMark
        self.secondMark = secondMark
    }

    /// The blank.
    public static let space = Glyph(base: 0x20)
    static let continuation = Glyph(base: 0)

    /// The glyph as text; empty in the right half of a wide glyph.
    public var text: String {
        var result = String.UnicodeScalarView()
        for value in [base, firstMark, secondMark] where value != 0 {
            if let scalar = Unicode.Scalar(value) { result.append(scalar) }
        }
        return String(result)
    }
}

/// One cell of a canvas.
public struct Cell: Hashable, Sendable {
    /// What is drawn.
    public var glyph: Glyph
    /// What it means.
    public var ink: Ink
    var cells: UInt8

    /// How many cells the glyph covers: 1, 2, or 0 for the right half of a wide one.
    public var width: Int { Int(cells) }

    init(glyph: Glyph, width: Int, ink: Ink) {
        self.glyph = glyph
        self.cells = UInt8(truncatingIfNeeded: width)
        self.ink = ink
    }

    /// A blank cell.
    public static func blank(_ ink: Ink) -> Cell { Cell(glyph: .space, width: 1, ink: ink) }
}
