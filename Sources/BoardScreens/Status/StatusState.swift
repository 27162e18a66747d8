import WorkshopCore

/// What the status board remembers: the selected order.
struct StatusState: Hashable, Sendable {
    var selected: OrderID?
}
