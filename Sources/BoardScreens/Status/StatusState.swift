import WorkshopCore

/// What the status board remembers: the selected order, and where its card was seen last, so that
/// the selection stays near when the card goes.
struct StatusState: Sendable {
    var selected: OrderID?
    var column = StatusColumn.waiting
    var index = 0
    /// The cards as they were made last; nil when they are out of date.
    var page: StatusPage?
}
