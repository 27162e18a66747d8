import Phrases
import TerminalCanvas
import WorkshopCore

/// What the panes of an order's page say, put into words once after each change.
struct OrderPage: Sendable {
    let order: OrderID
    let language: Language
    /// The widths of the panes, in cells.
    let widths: [Int]
    let details: [PageLine]
    let history: [PageLine]
}

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

    /// The widths of details and history: beside each other where there is room, else the whole.
    var orderPaneWidths: [Int] {
        let left = size.columns * 3 / 5
        return size.columns >= Self.twoPanes
            ? [left, size.columns - left - 1] : [size.columns, size.columns]
    }

    func orderLayout(of order: Order) -> OrderLayout {
        let area = Rect(row: 1, column: 0, rows: max(0, size.rows - 3), columns: size.columns)
        let isWide = area.columns >= Self.twoPanes
        let (head, body) = area.splitTop(area.rows > 25 ? 4 : 2)
        let page = orderPage(of: order, widths: orderPaneWidths)
        let details = isWide ? PageLines.spread(page.details, in: body.rows) : page.details
        let history = page.history
        let rows =
            isWide ? body.rows : detailRows(details.count, history.count, of: body.rows)
        let top = isWide ? body.splitLeft(page.widths[0]).left : body.splitTop(rows).top
        let rest = isWide ? body.splitRight(page.widths[1]).right : body.splitTop(rows).rest
        let (title, below) = rest.splitTop(1)
        return OrderLayout(
            head: head, details: top, history: below, historyTitle: title, detailLines: details,
            historyLines: history)
    }

    /// The page as it is kept, or a fresh one where that is out of date.
    func orderPage(of shown: Order, widths: [Int]) -> OrderPage {
        if let page = order.page, page.order == shown.id, page.language == language,
            page.widths == widths
        {
            return page
        }
        return OrderPage(
            order: shown.id, language: language, widths: widths,
            details: OrderDetails(board: self, order: shown, width: widths[0]).lines,
            history: OrderHistory(board: self, order: shown.id, width: widths[1]).lines)
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
