import WorkshopCore

/// Moving the selection on an order's page.
extension Board {
    var orderTarget: Target { Target(order: order.order, job: order.job) }

    mutating func keepOrderSelection() {}

    mutating func moveOrderSelection(_ direction: Direction) {}
}
