/// What one scalar of a text means for a row of cells.
enum ScalarKind: Equatable {
    /// Never reaches a cell: controls, bidi controls, zero-width and other invisible characters.
    case dropped
    /// A tab or line end; a run of them is one blank.
    case blank
    /// Drawn over the glyph before it.
    case mark
    /// Drawn in one or two cells.
    case drawn(width: Int)

    init(_ value: UInt32) {
        switch value {
        case 0x20..<0x7f, 0xa1..<0xad, 0x2500..<0x25fd: self = .drawn(width: 1)
        case 0x09...0x0d, 0x85, 0x2028, 0x2029: self = .blank
        case 0..<0xa0: self = .dropped
        case 0x4e00..<0xa000: self = .drawn(width: 2)
        default:
            if ScalarKind.isInvisible(value) {
                self = .dropped
            } else {
                let width = ScalarKind.tableWidth(value)
                self = width == 0 ? .mark : .drawn(width: width)
            }
        }
    }

    /// Characters that no reader sees but that move, join, hide or turn around others; also the
    /// skin tones, which terminals count as no, one or two cells.
    private static func isInvisible(_ value: UInt32) -> Bool {
        switch value {
        case 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b...0x180f, 0x200b...0x200f,
            0x202a...0x202e, 0x2060...0x206f, 0x3164, 0xfe00...0xfe0f, 0xfeff, 0xffa0,
            0xfff0...0xfffb, 0x1bca0...0x1bca3, 0x1d173...0x1d17a, 0x1f3fb...0x1f3ff,
            0xe0000...0xe0fff:
            true
        default: false
        }
    }

    /// The width that the table gives a scalar: 0, 1 or 2.
    static func tableWidth(_ value: UInt32) -> Int {
        let runs = WidthTable.runs
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle] >> 2 <= value { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? 1 : Int(runs[low - 1] & 3)
    }
}

/// A text cut into the glyphs that are drawn, safe for any input.
struct GlyphSequence: Sequence, IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private var ahead: Unicode.Scalar?

    init(_ text: String) {
        scalars = text.unicodeScalars.makeIterator()
        ahead = scalars.next()
    }

    mutating func next() -> (glyph: Glyph, width: Int)? {
        while let scalar = ahead {
            ahead = scalars.next()
            switch ScalarKind(scalar.value) {
            case .dropped, .mark: continue
            case .blank:
                skipBlanks()
                return (.space, 1)
            case .drawn(let width):
                var glyph = Glyph(base: scalar.value)
                takeMarks(&glyph)
                return (glyph, width)
            }
        }
        return nil
    }

    private mutating func skipBlanks() {
        while let scalar = ahead {
            let kind = ScalarKind(scalar.value)
            guard kind == .blank || kind == .dropped else { return }
            ahead = scalars.next()
        }
    }

    private mutating func takeMarks(_ glyph: inout Glyph) {
        while let scalar = ahead {
            if (0x20..<0x7f).contains(scalar.value) { return }
            switch ScalarKind(scalar.value) {
            case .blank, .drawn: return
            case .mark:
                if glyph.firstMark == 0 {
                    glyph.firstMark = scalar.value
                } else if glyph.secondMark == 0 {
                    glyph.secondMark = scalar.value
                }
            case .dropped: break
            }
            ahead = scalars.next()
        }
    }
}
