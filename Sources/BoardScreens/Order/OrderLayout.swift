import TerminalCanvas
import WorkshopCore

/// Where the parts of an order's page lie, and what stands in its two panes.
struct OrderLayout {
    /// Order, car and promise: always in sight.
    let head: Rect
    let details: Rect
    /// The history below its heading.
    let history: Rect
    /// The line that names the history.
    let historyTitle: Rect
    let detailLines: [PageLine]
    let historyLines: [PageLine]

    /// How far the details can be scrolled.
    var lastScroll: Int { max(0, detailLines.count - details.rows) }
    /// How far the history can be scrolled.
    var lastHistoryScroll: Int { max(0, historyLines.count - history.rows) }

    /// Where to scroll the details so that all of a job is in sight, from `scroll` on.
    func scroll(_ scroll: Int, showing job: JobID?) -> Int {
        let ofJob = detailLines.indices.filter { detailLines[$0].job == job && job != nil }
        guard let first = ofJob.first, let last = ofJob.last else { return scroll }
        let isTop = first <= 2 && last < details.rows
        let lowest = max(0, last - details.rows + 1)
        return isTop ? 0 : min(max(scroll, min(lowest, first)), first, lastScroll)
    }
}

extension Board {
    /// The width from which the history stands beside the details.
    static let twoPanes = 120

    func orderLayout(of order: Order) -> OrderLayout {
        let area = Rect(row: 1, column: 0, rows: max(0, size.rows - 3), columns: size.columns)
        let isWide = area.columns >= Self.twoPanes
        let (head, body) = area.splitTop(area.rows > 25 ? 4 : 2)
        let left = isWide ? area.columns * 3 / 5 : area.columns
        let right = isWide ? area.columns - left - 1 : area.columns
        let sections = OrderDetails(board: self, order: order, width: left).lines
        let details = isWide ? PageLines.spread(sections, in: body.rows) : sections
        let history = OrderHistory(board: self, order: order.id, width: right).lines
        let rows =
            isWide ? body.rows : detailRows(details.count, history.count, of: body.rows)
        let top = isWide ? body.splitLeft(left).left : body.splitTop(rows).top
        let rest = isWide ? body.splitRight(right).right : body.splitTop(rows).rest
        let (title, below) = rest.splitTop(1)
        return OrderLayout(
            head: head, details: top, history: below, historyTitle: title, detailLines: details,
            historyLines: history)
    }

    /// How many of the lines the details get where the history lies below them: the pane in use
    /// gets what it needs, and the other keeps a few.
    private func detailRows(_ details: Int, _ history: Int, of rows: Int) -> Int {
        let few = 5
        switch order.pane {
        case .details: return min(details, rows - few)
        case .history: return min(details, max(few, rows - history - 1))
        }
    }
}
