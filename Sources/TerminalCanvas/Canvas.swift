/// A block of cells that screens draw on, in memory and without side effects.
///
/// Nothing traps on positions outside: drawing is clipped, reading gives a blank.
///
/// It notes which rows were drawn on, so that a terminal that has shown it looks at those alone.
public struct Canvas: Sendable {
    /// The height and width in cells.
    public let size: Size
    /// The ink that the canvas was made with.
    public let paper: Ink
    /// Where the terminal's cursor shows (input methods open there); hidden when nil.
    public var cursor: Position?
    var cells: [Cell]
    private var clip: Rect
    /// Whether a row was drawn on since `settle`; all of a new canvas.
    private var touched: [Bool]

    /// A blank canvas.
    public init(size: Size, ink: Ink) {
        self.size = size
        paper = ink
        clip = Rect(size)
        cells = Array(repeating: .blank(ink), count: size.rows * size.columns)
        touched = Array(repeating: true, count: size.rows)
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
        if TextWidth.isPrintableASCII(text) {
            return putASCII(text.utf8, row, column, ink, limit)
        }
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
        if width == 1 {
            let cell = Cell(glyph: drawn, width: 1, ink: ink)
            for row in area.row..<area.bottom {
                guard let indices = opened(row, area.column..<area.right) else { continue }
                cells.withUnsafeMutableBufferPointer { $0[indices].update(repeating: cell) }
            }
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
            touched[row] = true
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

    /// Makes it as blank as a new one.
    public mutating func clear() {
        fill(bounds, ink: paper)
        cursor = nil
    }

    /// Forgets which rows were drawn on, once a terminal has shown them.
    public mutating func settle() {
        for row in touched.indices { touched[row] = false }
    }

    /// Whether a row was drawn on since `settle`.
    public func isTouched(_ row: Int) -> Bool { touched.indices.contains(row) && touched[row] }

    private mutating func putASCII(
        _ text: String.UTF8View, _ row: Int, _ column: Int, _ ink: Ink, _ limit: Int
    ) -> Int {
        let used = min(limit, text.count)
        guard let indices = opened(row, column..<column + used) else { return used }
        var index = row * size.columns + column
        for byte in text.prefix(used) {
            if indices.contains(index) {
                cells[index] = Cell(glyph: Glyph(base: UInt32(byte)), width: 1, ink: ink)
            }
            index += 1
        }
        return used
    }

    /// The cells of a run of columns inside the clip, all of which are written next; nil when there
    /// are none.
    ///
    /// Blanks then stand for the halves outside of wide glyphs that the run cuts.
    private mutating func opened(_ row: Int, _ columns: Range<Int>) -> Range<Int>? {
        let kept = columns.clamped(to: clip.column..<clip.right)
        guard !kept.isEmpty, row >= clip.row, row < clip.bottom else { return nil }
        touched[row] = true
        let start = row * size.columns
        let indices = start + kept.lowerBound..<start + kept.upperBound
        let (first, last) = (indices.lowerBound, indices.upperBound - 1)
        if cells[first].width == 0 { cells[first - 1] = .blank(cells[first - 1].ink) }
        if cells[last].width == 2 { cells[last + 1] = .blank(cells[last + 1].ink) }
        return indices
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
        touched[row] = true
        let index = row * size.columns + column
        if cells[index].width == 0 && cell.width != 0 {
            cells[index - 1] = .blank(cells[index - 1].ink)
        } else if cells[index].width == 2 {
            cells[index + 1] = .blank(cells[index + 1].ink)
        }
        cells[index] = cell
    }
}

extension Canvas: Equatable {
    /// Whether both show the same, however they were drawn.
    public static func == (left: Canvas, right: Canvas) -> Bool {
        left.size == right.size && left.paper == right.paper && left.cursor == right.cursor
            && left.cells == right.cells
    }
}
