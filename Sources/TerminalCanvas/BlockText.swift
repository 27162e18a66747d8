/// How large block letters are.
public enum BlockSize: Int, Hashable, Comparable, CaseIterable, Sendable {
    /// Three rows of half blocks: a dot is a column wide and half a row high.
    case small
    /// Five rows: a dot is two columns wide and a row high.
    case medium
    /// Ten rows: a dot is four columns wide and two rows high.
    case large

    /// The height in cells.
    public var rows: Int {
        switch self {
        case .small: 3
        case .medium: 5
        case .large: 10
        }
    }

    /// The width of a dot in cells.
    var dotColumns: Int {
        switch self {
        case .small: 1
        case .medium: 2
        case .large: 4
        }
    }

    /// The next smaller size; nil below the smallest.
    public var smaller: BlockSize? { BlockSize(rawValue: rawValue - 1) }

    /// Smaller before larger.
    public static func < (left: BlockSize, right: BlockSize) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// A text that can be drawn in block letters: digits, Latin capitals and a few signs.
public struct BlockText: Hashable, Sendable {
    /// One number a column of dots; bit 0 is the uppermost of five dots.
    private let dots: [UInt8]

    /// Nil when a character of `text` has no block letter, as those of other scripts; small letters
    /// and letters with marks are drawn as plain capitals.
    public init?(_ text: String) {
        var dots: [UInt8] = []
        for character in text {
            guard let letter = BlockFont.letter(character) else { return nil }
            if !dots.isEmpty { dots.append(0) }
            dots += letter
        }
        guard !dots.isEmpty else { return nil }
        self.dots = dots
    }

    /// The width in cells.
    public func columns(_ size: BlockSize) -> Int { dots.count * size.dotColumns }

    /// Calls `body` with the place of each dot, from the top left.
    fileprivate func forEachDot(_ body: (_ row: Int, _ column: Int) -> Void) {
        for (column, bits) in dots.enumerated() {
            for row in 0..<5 where bits >> row & 1 == 1 { body(row, column) }
        }
    }

    fileprivate func hasDot(_ row: Int, _ column: Int) -> Bool {
        row < 5 && dots[column] >> row & 1 == 1
    }

    fileprivate var dotColumns: Range<Int> { dots.indices }
}

extension Canvas {
    /// Draws block letters with their top left corner at `row`, `column` and returns how many
    /// cells they are wide; what lies between the dots stays as it is.
    @discardableResult
    public mutating func put(
        _ text: BlockText, _ size: BlockSize, row: Int, column: Int, glyphs: GlyphSet, ink: Ink
    ) -> Int {
        if size == .small {
            putHalves(text, row, column, glyphs, ink)
        } else {
            let (rows, columns) = (size.rows / 5, size.dotColumns)
            let glyph = glyphs.block.first ?? "#"
            text.forEachDot { dotRow, dotColumn in
                let dot = Rect(
                    row: row + dotRow * rows, column: column + dotColumn * columns, rows: rows,
                    columns: columns)
                fill(dot, glyph: glyph, ink: ink)
            }
        }
        return text.columns(size)
    }

    private mutating func putHalves(
        _ text: BlockText, _ row: Int, _ column: Int, _ glyphs: GlyphSet, _ ink: Ink
    ) {
        for dotColumn in text.dotColumns {
            for line in 0..<3 {
                let glyph: String? =
                    switch (
                        text.hasDot(2 * line, dotColumn), text.hasDot(2 * line + 1, dotColumn)
                    ) {
                    case (true, true): glyphs.block
                    case (true, false): glyphs.upperHalf
                    case (false, true): glyphs.lowerHalf
                    case (false, false): nil
                    }
                guard let glyph else { continue }
                put(glyph, row: row + line, column: column + dotColumn, ink: ink)
            }
        }
    }
}
