/// A height and width in terminal cells.
public struct Size: Hashable, Sendable {
    /// The height in cells, zero or more.
    public var rows: Int
    /// The width in cells, zero or more.
    public var columns: Int

    /// A size in cells; negative numbers become zero.
    public init(rows: Int, columns: Int) {
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }
}

/// The place of a cell, counted from 0.
public struct Position: Hashable, Sendable {
    /// The row from the top.
    public var row: Int
    /// The column from the left.
    public var column: Int

    /// A place on a canvas.
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}

/// A block of cells: `rows` × `columns`, with its top left cell at `row`, `column` (from 0).
///
/// Both spans are half-open: the last row inside is `row + rows - 1`.
public struct Rect: Hashable, Sendable {
    /// The first row inside.
    public var row: Int
    /// The first column inside.
    public var column: Int
    /// The number of rows, zero or more.
    public var rows: Int
    /// The number of columns, zero or more.
    public var columns: Int

    /// Farther than any screen, near enough that sums of positions cannot overflow.
    static let reach = 1 << 40

    /// A block of cells; negative extents become zero.
    public init(row: Int, column: Int, rows: Int, columns: Int) {
        self.row = min(max(row, -Rect.reach), Rect.reach)
        self.column = min(max(column, -Rect.reach), Rect.reach)
        self.rows = min(max(0, rows), Rect.reach)
        self.columns = min(max(0, columns), Rect.reach)
    }

    /// The block that covers a whole canvas of this size.
    public init(_ size: Size) {
        self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
    }

    /// The first row below the block.
    public var bottom: Int { row + rows }
    /// The first column to the right of the block.
    public var right: Int { column + columns }
    /// The height and width.
    public var size: Size { Size(rows: rows, columns: columns) }
    /// Whether no cell is inside.
    public var isEmpty: Bool { rows == 0 || columns == 0 }

    /// Whether the cell lies inside.
    public func contains(row: Int, column: Int) -> Bool {
        row >= self.row && row < bottom && column >= self.column && column < right
    }

    /// The cells that lie inside both blocks; empty when they do not meet.
    public func intersection(_ other: Rect) -> Rect {
        let top = max(row, other.row)
        let left = max(column, other.column)
        return Rect(
            row: top, column: left,
            rows: min(bottom, other.bottom) - top, columns: min(right, other.right) - left)
    }

    /// The block without `rows` at top and bottom and `columns` at left and right.
    public func inset(rows: Int = 0, columns: Int = 0) -> Rect {
        Rect(
            row: row + rows, column: column + columns,
            rows: self.rows - 2 * rows, columns: self.columns - 2 * columns)
    }

    /// Cuts `rows` off the top (at most all there are) and returns both parts.
    public func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
        let cut = min(max(0, rows), self.rows)
        return (
            Rect(row: row, column: column, rows: cut, columns: columns),
            Rect(row: row + cut, column: column, rows: self.rows - cut, columns: columns)
        )
    }

    /// Cuts `rows` off the bottom (at most all there are) and returns both parts.
    public func splitBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
        let parts = splitTop(self.rows - min(max(0, rows), self.rows))
        return (parts.top, parts.rest)
    }

    /// Cuts `columns` off the left (at most all there are) and returns both parts.
    public func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
        let cut = min(max(0, columns), self.columns)
        return (
            Rect(row: row, column: column, rows: rows, columns: cut),
            Rect(row: row, column: column + cut, rows: rows, columns: self.columns - cut)
        )
    }

    /// Cuts `columns` off the right (at most all there are) and returns both parts.
    public func splitRight(_ columns: Int) -> (rest: Rect, right: Rect) {
        let parts = splitLeft(self.columns - min(max(0, columns), self.columns))
        return (parts.left, parts.rest)
    }

    /// One row of the block, counted from its top; empty when there is no such row.
    public func line(_ index: Int) -> Rect {
        Rect(row: row + index, column: column, rows: 1, columns: columns).intersection(self)
    }

    /// A block of this size in the middle of this one, cut to fit.
    public func centred(_ size: Size) -> Rect {
        let rows = min(size.rows, self.rows)
        let columns = min(size.columns, self.columns)
        return Rect(
            row: row + (self.rows - rows) / 2, column: column + (self.columns - columns) / 2,
            rows: rows, columns: columns)
    }
}
