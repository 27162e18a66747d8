import ScalarText

extension TextWidth {
    /// The text in lines of at most `width` cells.
    ///
    /// Lines break at blanks and around wide characters (so between ideographs), but not before
    /// closing and after opening punctuation; a longer word is cut. A line feed in the text
    /// starts a new line. `width` below 2 counts as 2. At least one line is returned.
    public static func wrap(_ text: String, to width: Int) -> [String] {
        text.parts(at: "\n").flatMap {
            wrapLine(String($0), to: max(2, width))
        }
    }

    private static func wrapLine(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line: [Piece] = []
        var used = 0
        func finish() {
            while line.last?.isBlank == true { line.removeLast() }
            lines.append(String(line.flatMap(\.glyphs)))
            line = []
            used = 0
        }
        for piece in pieces(of: text).flatMap({ $0.cut(to: width) }) {
            if used + piece.width > width && !piece.isBlank { finish() }
            // Blanks at a break vanish, those at the start of the text stay as indentation.
            if piece.isBlank && line.isEmpty && !lines.isEmpty { continue }
            line.append(piece)
            used += piece.width
        }
        finish()
        return lines
    }

    /// The unbreakable pieces of a text: words, single blanks, ideographs with their punctuation.
    private static func pieces(of text: String) -> [Piece] {
        var result: [Piece] = []
        for (glyph, width) in GlyphSequence(text) {
            if let last = result.last, last.glyphs.last.map({ joins($0, glyph, width) }) == true {
                result[result.count - 1].append(glyph, width)
            } else {
                result.append(Piece(glyph, width))
            }
        }
        return result
    }

    private static func joins(_ left: Glyph, _ right: Glyph, _ width: Int) -> Bool {
        if left == .space || right == .space { return false }
        if noLineStart.contains(right.base) || noLineEnd.contains(left.base) { return true }
        return width < 2 && ScalarKind.tableWidth(left.base) < 2
    }

    private static let noLineStart = Set(
        "，。、；：？！）】》〉」』”’…·%,.;:?!)]}".unicodeScalars.map(\.value))
    private static let noLineEnd = Set("（【《〈「『“‘([{￥$".unicodeScalars.map(\.value))
}

private struct Piece {
    var glyphs: [Glyph]
    var widths: [Int]
    var width: Int

    init(_ glyph: Glyph, _ width: Int) {
        glyphs = [glyph]
        widths = [width]
        self.width = width
    }

    var isBlank: Bool { glyphs == [.space] }

    mutating func append(_ glyph: Glyph, _ width: Int) {
        glyphs.append(glyph)
        widths.append(width)
        self.width += width
    }

    /// The piece itself, or parts of at most `limit` cells when it is longer.
    func cut(to limit: Int) -> [Piece] {
        if width <= limit { return [self] }
        var parts: [Piece] = []
        for (glyph, width) in zip(glyphs, widths) {
            if let last = parts.last, last.width + width <= limit {
                parts[parts.count - 1].append(glyph, width)
            } else {
                parts.append(Piece(glyph, width))
            }
        }
        return parts
    }
}
