import TerminalCanvas
import WorkshopCore

/// How large a wall writes, by the room that there is.
struct WallScale: Hashable, Sendable {
    /// The most urgent order and the counts.
    let large: BlockSize?
    /// The lines of lists, the clock and the age of the data.
    let line: BlockSize?
    /// What stands below a large line.
    let detail: BlockSize?

    init(_ size: Size) {
        if size.rows >= 58, size.columns >= 200 {
            (large, line, detail) = (.large, .medium, .small)
        } else if size.rows >= 34, size.columns >= 110 {
            (large, line, detail) = (.medium, .small, .small)
        } else {
            (large, line, detail) = (nil, nil, nil)
        }
    }

    /// The rows of a line.
    var lineRows: Int { line?.rows ?? 1 }
    /// The blanks between two columns.
    var gap: Int { max(2, Lettering.gap(line)) }
}

/// Where the parts of a wall lie on the screen.
struct WallLayout: Hashable, Sendable {
    let scale: WallScale
    /// The clock, the shop and the age of the data.
    let head: Rect
    /// What says that the store cannot be read; empty while it can.
    let banner: Rect
    /// The most urgent orders; empty on a page for customers.
    let urgent: Rect
    /// The page.
    let page: Rect

    /// The places that the picture takes in turn, a cell apart, so that nothing burns in.
    private static let places = [(0, 0), (0, 1), (0, 2), (1, 2), (1, 1), (1, 0)]
    /// Minutes that the picture stays in a place.
    private static let stay: Int64 = 5

    /// Where the picture stands at `now`.
    static func place(at now: Instant) -> Position {
        let count = Int64(places.count)
        let index = now.milliseconds.floored(by: 60_000 * stay) % count
        let (row, column) = places[Int((index + count) % count)]
        return Position(row: row, column: column)
    }
}

extension Wall {
    var layout: WallLayout {
        let scale = WallScale(size)
        let place = WallLayout.place(at: now)
        let area = Rect(
            row: place.row, column: place.column, rows: size.rows - 1, columns: size.columns - 2
        ).inset(columns: scale.line == nil ? 0 : 1)
        let (head, belowHead) = area.splitTop(scale.lineRows)
        let gap = scale.line == nil ? 0 : 1
        let bannerRows = trouble == nil ? 0 : scale.lineRows + 1 + 2 * gap
        let (banner, belowBanner) = belowHead.splitTop(bannerRows)
        let isForCustomers = leaf.page == .lounge
        let rows = isForCustomers ? 0 : urgentRows(scale)
        let (urgent, rest) = belowBanner.splitTop(gap).rest.splitTop(rows)
        return WallLayout(
            scale: scale, head: head, banner: banner, urgent: urgent,
            page: rest.splitTop(1).rest)
    }
}
