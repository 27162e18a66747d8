import WorkshopCore

/// What the order's page remembers: which order, which of its jobs is selected, and how far each
/// pane is scrolled.
struct OrderScreenState: Sendable {
    enum Pane: Hashable, Sendable { case details, history }

    var order: OrderID?
    var job: JobID?
    var pane = Pane.details
    /// Lines of the details above the first one shown.
    var scroll = 0
    /// Lines of the history above the first one shown.
    var historyScroll = 0
    /// What the panes said last; nil when it is out of date.
    var page: OrderPage?

    mutating func nextPane() { pane = pane == .details ? .history : .details }
}
