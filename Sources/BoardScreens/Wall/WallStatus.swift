import Phrases
import TerminalCanvas
import WorkshopCore

/// How many cars stand where, as large numbers.
struct WallStatus: WallSheet {
    let wall: Wall
    let layout: WallLayout
    let title = Phrase.wallStatus

    private static let perRow = 5

    init(_ wall: Wall, _ layout: WallLayout) {
        self.wall = wall
        self.layout = layout
    }

    /// The cars that are here, by where they stand.
    var counts: [StatusColumn: Int] {
        let columns = wall.workshop.orders.values.compactMap(StatusColumn.counting)
        return Dictionary(columns.map { ($0, 1) }) { $0 + $1 }
    }

    func draw(_ part: Int, on canvas: inout Canvas) {
        let (page, scale) = (layout.page, layout.scale)
        let columns = StatusColumn.allCases
        let lines = (columns.count + Self.perRow - 1) / Self.perRow
        let tile = Size(rows: page.rows / lines, columns: page.columns / Self.perRow)
        let label = scale.line
        let count = Self.countSize(
            room: tile.rows - scale.lineRows - 2, atMost: scale.large ?? .small)
        let counts = counts
        for (index, column) in columns.enumerated() {
            let area = Rect(
                row: page.row + index / Self.perRow * tile.rows,
                column: page.column + index % Self.perRow * tile.columns, rows: tile.rows,
                columns: tile.columns - scale.gap)
            draw(column, counts[column] ?? 0, in: area, label, count, on: &canvas)
        }
    }

    private static func countSize(room: Int, atMost limit: BlockSize) -> BlockSize? {
        BlockSize.allCases.reversed().first { $0 <= limit && $0.rows <= room }
    }

    private func draw(
        _ column: StatusColumn, _ count: Int, in area: Rect, _ labelSize: BlockSize?,
        _ countSize: BlockSize?, on canvas: inout Canvas
    ) {
        let ink = count == 0 ? Ink(.textDim) : Ink(column.role)
        let (whole, short) = (wall.words(column.title), column.shortTitle(wall.words))
        let fits = Lettering(whole, labelSize, banded: true).columns <= area.columns
        let label = Lettering(fits ? whole : short, labelSize, banded: true)
        let rows = area.splitTop(label.rows)
        label.draw(in: rows.top, glyphs: wall.glyphs, ink: ink, on: &canvas)
        let below = rows.rest.splitTop(labelSize == nil ? 0 : 1).rest
        // A letter alone does not say what it stands for.
        if short.count == 1, !fits {
            canvas.put(
                whole, row: rows.rest.row, column: area.column, ink: ink, width: area.columns)
        }
        let number = Lettering(String(count), countSize)
        number.draw(
            in: below.splitTop(number.rows).top, glyphs: wall.glyphs, ink: ink, on: &canvas)
    }
}
