import WorkshopCore

/// What the order's page remembers: which order, and which of its jobs is selected.
struct OrderScreenState: Hashable, Sendable {
    var order: OrderID?
    var job: JobID?

    mutating func nextPane() {}
}
