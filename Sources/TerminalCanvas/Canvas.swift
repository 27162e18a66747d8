/// A block of cells that screens draw on, in memory and without side effects.
///
/// Nothing traps on positions outside: drawing is clipped, reading gives a blank.
public struct Canvas: Equatable, Sendable {
    /// The height and width in cells.
    public let size: Size
    /// The ink that the canvas was made with.
    public let paper: Ink
    /// Where the terminal's cursor shows (input methods open there); hidden when nil.
    public var cursor: Position?
    var cells: [Cell]
    private var clip: Rect

    /// A blank canvas.
    public init(size: Size, ink: Ink) {
        self.size = size
        paper = ink
        clip = Rect(size)
        cells = Array(repeating: .blank(ink), count: size.rows * size.columns)
    }

    /// The whole canvas as a block.
    public var bounds: Rect { Rect(size) }

    /// The cell at a position; a blank outside the canvas.
    public subscript(row: Int, column: Int) -> Cell {
        guard bounds.contains(row: row, column: column) else { return .blank(paper) }
        return cells[row * size.columns + column]
    }

    /// Draws a text from left to right and returns how many cells it takes.
    ///
    /// The text is cut at `width` cells; what falls outside the canvas or the current clip is
    /// not drawn but counts, so that `column + put(…)` is always the place for what follows. Of
    /// a wide glyph that is cut in half a blank remains. Unclean text is drawn as `clean` text.
    @discardableResult
    public mutating func put(
        _ text: String, row: Int, column: Int, ink: Ink, width: Int? = nil
    ) -> Int {
        let limit = max(0, width ?? Int.max)
        guard row >= clip.row, row < clip.bottom else {
            return min(limit, TextWidth.cells(of: text))
        }
        let column = min(max(column, -Rect.reach), Rect.reach)
        var used = 0
        for (glyph, cells) in GlyphSequence(text) {
            if used + cells > limit {
                if used < limit {
                    set(.blank(ink), row, column + used)
                    used += 1
                }
                break
            }
            place(glyph, cells, row, column + used, ink)
            used += cells
        }
        return used
    }

    /// Fills a block with one glyph; an odd last column of a wide glyph becomes blank.
    public mutating func fill(_ rect: Rect, glyph: Character = " ", ink: Ink) {
        let area = rect.intersection(clip)
        guard let (drawn, width) = GlyphSequence(String(glyph)).first(where: { _ in true }) else {
            return
        }
        for row in area.row..<area.row + area.rows {
            var column = area.column
            while column < area.right {
                if column + width > area.right {
                    set(.blank(ink), row, column)
                } else {
                    place(drawn, width, row, column, ink)
                }
                column += width
            }
        }
    }

    /// Changes the ink of a block and keeps its glyphs, for instance to show a selection.
    public mutating func reink(_ rect: Rect, _ change: (Ink) -> Ink) {
        let area = rect.intersection(clip)
        for row in area.row..<area.row + area.rows {
            for column in area.column..<area.column + area.columns {
                let index = row * size.columns + column
                cells[index].ink = change(cells[index].ink)
            }
        }
    }

    /// Runs a drawing that cannot touch a cell outside the block (nor outside the clip around).
    public mutating func clipped(to rect: Rect, _ draw: (inout Canvas) -> Void) {
        let outer = clip
        clip = clip.intersection(rect)
        draw(&self)
        clip = outer
    }

    private mutating func place(_ glyph: Glyph, _ width: Int, _ row: Int, _ column: Int, _ ink: Ink)
    {
        guard width == 2 else { return set(Cell(glyph: glyph, width: 1, ink: ink), row, column) }
        guard clip.contains(row: row, column: column),
            clip.contains(row: row, column: column + 1)
        else {
            set(.blank(ink), row, column)
            set(.blank(ink), row, column + 1)
            return
        }
        set(Cell(glyph: glyph, width: 2, ink: ink), row, column)
        set(Cell(glyph: .continuation, width: 0, ink: ink), row, column + 1)
    }

    /// Writes one cell and blanks the other half of a wide glyph that it cuts.
    private mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
        guard clip.contains(row: row, column: column) else { return }
        let index = row * size.columns + column
        if cells[index].width == 0 && cell.width != 0 {
            cells[index - 1] = .blank(cells[index - 1].ink)
        } else if cells[index].width == 2 {
            cells[index + 1] = .blank(cells[index + 1].ink)
        }
        cells[index] = cell
    }
}
