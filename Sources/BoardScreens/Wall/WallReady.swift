import Phrases
import TerminalCanvas
import WorkshopCore

/// The cars that are ready, those that have waited longest first.
struct WallReady: WallSheet {
    let wall: Wall
    let layout: WallLayout
    let title = Phrase.wallReady

    init(_ wall: Wall, _ layout: WallLayout) {
        self.wall = wall
        self.layout = layout
    }

    private var orders: [Order] {
        wall.workshop.orders.values.filter { StatusColumn.counting($0) == .ready }.sorted {
            ($0.readyAt ?? $0.promise, $0.id) < ($1.readyAt ?? $1.promise, $1.id)
        }
    }

    private var list: WallList {
        WallList(orders.count, rows: layout.scale.lineRows, room: layout.page.rows)
    }

    var isWorthShowing: Bool { !orders.isEmpty }
    var parts: Int { list.parts }

    func draw(_ part: Int, on canvas: inout Canvas) {
        let (orders, list) = (orders, list)
        guard !orders.isEmpty else {
            canvas.put(
                wall.words(.wallNobodyReady), row: layout.page.row, column: layout.page.column,
                ink: Ink(.textDim))
            return
        }
        for (place, index) in list.range(part).enumerated() {
            let area = Rect(
                row: layout.page.row + place * list.pitch, column: layout.page.column,
                rows: layout.scale.lineRows, columns: layout.page.columns)
            draw(orders[index], in: area, on: &canvas)
        }
    }

    /// The columns stand where they would for every order, so that they line up.
    private func draw(_ order: Order, in area: Rect, on canvas: inout Canvas) {
        let mask = wall.setting.mask
        let size = layout.scale.line
        let parts: [(text: String, ink: Ink, share: Int)] = [
            (order.id.text, Ink(.statusReady), 16), (mask.plate(order.sheet.plate), Ink(.text), 28),
            (mask.name(order.sheet.customer), Ink(.text), 28),
            (order.sheet.model, Ink(.textDim), 28),
        ]
        var rest = area
        for part in parts {
            let split = rest.splitLeft(area.columns * part.share / 100)
            var line = LetteringLine()
            line.add(part.text, part.ink)
            line.draw(
                in: split.left.splitRight(2).rest, size, glyphs: wall.glyphs, on: &canvas)
            rest = split.rest
        }
    }
}
