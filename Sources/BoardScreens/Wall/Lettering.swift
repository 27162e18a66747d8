import TerminalCanvas

/// A word as large as it can be drawn: in block letters, or as it is in the middle of their rows.
struct Lettering: Hashable, Sendable {
    let text: String
    let size: BlockSize?
    private let block: BlockText?
    private let isBand: Bool

    /// - Parameter banded: whether a word without block letters stands on a band of its own, so
    ///   that it is seen beside them.
    init(_ text: String, _ size: BlockSize?, banded: Bool = false) {
        self.size = size
        block = size == nil ? nil : BlockText(text)
        // Ideographs have no block letters; some air around each makes them larger to the eye.
        let isWide = size != nil && text.count > 1 && TextWidth.cells(of: text) == 2 * text.count
        self.text = isWide ? text.map(String.init).joined(separator: " ") : text
        isBand = banded && size != nil && block == nil
    }

    /// The blanks between two words.
    static func gap(_ size: BlockSize?) -> Int {
        switch size {
        case nil: 1
        case .small: 4
        case .medium: 8
        case .large: 12
        }
    }

    /// Whether there are letters for the size but not for the text.
    var isPlain: Bool { size != nil && block == nil }
    var rows: Int { size?.rows ?? 1 }
    var columns: Int {
        guard let block, let size else { return TextWidth.cells(of: text) + (isBand ? 4 : 0) }
        return block.columns(size)
    }

    /// Draws the word in the middle of `area`'s rows, from its left edge.
    func draw(in area: Rect, glyphs: GlyphSet, ink: Ink, on canvas: inout Canvas) {
        if let block, let size {
            let row = area.row + (area.rows - size.rows) / 2
            canvas.put(block, size, row: row, column: area.column, glyphs: glyphs, ink: ink)
            return
        }
        let row = area.row + max(0, area.rows - 1) / 2
        guard isBand else {
            canvas.put(
                text, row: row, column: area.column, ink: ink.adding(.bold), width: area.columns)
            return
        }
        let band = ink.reversed.adding(.bold)
        canvas.fill(Rect(row: row - 1, column: area.column, rows: 3, columns: columns), ink: band)
        canvas.put(text, row: row, column: area.column + 2, ink: band)
    }
}

extension Ink {
    /// The same with foreground and background exchanged.
    fileprivate var reversed: Ink {
        Ink(role: role, modifiers: modifiers.symmetricDifference(.reverse))
    }
}

/// Words side by side, as large as there is room for.
struct LetteringLine: Hashable, Sendable {
    struct Word: Hashable, Sendable {
        var text: String
        var ink: Ink
        /// How many sizes smaller than the line's largest words.
        var step = 0
        /// Whether it stands on a band where it has no block letters.
        var isBanded = false
        /// Whether it goes where there is no room, the last of them first.
        var isOptional = false
    }

    var words: [Word] = []

    init() {}

    /// A text: one word if it has block letters, else each of its words as it can be.
    init(_ text: String, ink: Ink) {
        let parts = BlockText(text) == nil ? text.split(separator: " ").map(String.init) : [text]
        words = parts.filter { !$0.isEmpty }.map { Word(text: $0, ink: ink) }
    }

    mutating func add(
        _ text: String, _ ink: Ink, step: Int = 0, isBanded: Bool = false, isOptional: Bool = false
    ) {
        guard !text.isEmpty else { return }
        words.append(
            Word(text: text, ink: ink, step: step, isBanded: isBanded, isOptional: isOptional))
    }

    /// Adds the words of another line.
    mutating func add(_ line: LetteringLine) { words += line.words }

    /// The words as they are drawn in at most `width` cells: first what is optional goes, then the
    /// letters shrink, at last the text is cut.
    func fitted(
        to width: Int, _ size: BlockSize?, ellipsis: String
    ) -> [(lettering: Lettering, ink: Ink)] {
        var size = size
        while true {
            var kept = words
            while true {
                let drawn = kept.map {
                    ($0, Lettering($0.text, $0.size(below: size), banded: $0.isBanded))
                }
                if Self.columns(drawn.map(\.1), size) <= width {
                    return drawn.map { ($0.1, $0.0.ink) }
                }
                guard let index = kept.lastIndex(where: \.isOptional) else { break }
                kept.remove(at: index)
            }
            guard let larger = size else { break }
            size = larger.smaller
        }
        let pieces = words.filter { !$0.isOptional }.map { Piece($0.text, $0.ink, canBeCut: true) }
        return pieces.fitted(to: width, gap: 2, ellipsis: ellipsis).map {
            (Lettering($0.text, nil), $0.ink)
        }
    }

    /// Draws the words from the left edge of `area`, or from its right one.
    func draw(
        in area: Rect, _ size: BlockSize?, glyphs: GlyphSet, alignment: Alignment = .left,
        on canvas: inout Canvas
    ) {
        let drawn = fitted(to: area.columns, size, ellipsis: glyphs.ellipsis)
        let largest = drawn.compactMap(\.lettering.size).max()
        let room = max(0, area.columns - Self.columns(drawn.map(\.lettering), largest))
        let indent =
            switch alignment {
            case .left: 0
            case .right: room
            case .centre: room / 2
            }
        var rest = area.splitLeft(indent).rest
        for (lettering, ink) in drawn {
            lettering.draw(in: rest, glyphs: glyphs, ink: ink, on: &canvas)
            rest = rest.splitLeft(lettering.columns + Lettering.gap(largest)).rest
        }
    }

    private static func columns(_ letterings: [Lettering], _ size: BlockSize?) -> Int {
        letterings.reduce(max(0, letterings.count - 1) * Lettering.gap(size)) { $0 + $1.columns }
    }
}

extension LetteringLine.Word {
    fileprivate func size(below largest: BlockSize?) -> BlockSize? {
        (0..<step).reduce(largest) { size, _ in
            // A word that has shrunk away among large ones would be lost.
            size?.smaller ?? size
        }
    }
}
