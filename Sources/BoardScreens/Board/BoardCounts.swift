import WorkshopCore
import WorkshopPlanner

/// The counts in the header.
struct BoardCounts: Hashable, Sendable {
    /// Technicians with a job in work.
    var working = 0
    /// Cars that are here and wait for work to begin.
    var waiting = 0
    /// Cars whose work has stopped.
    var stopped = 0
    /// Cars that are ready for their customers.
    var ready = 0
    /// Orders that are tight or late.
    var atRisk = 0
    /// Customers to be called now.
    var toCall = 0
    /// Orders with an alert that nobody has acknowledged.
    var alerts = 0

    init() {}

    init(of workshop: Workshop, _ outlook: Outlook) {
        working = outlook.timelines.filter { $0.running != nil }.count
        for order in workshop.orders.values where order.receivedAt != nil && order.state.isOpen {
            switch order.state {
            case .waiting, .nextJob: waiting += 1
            case .stopped: stopped += 1
            case .ready: ready += 1
            case .booked, .confirmed, .received, .inWork, .waitingInspection, .wash, .settlement,
                .delivered, .followUp, .closed, .cancelled, .noShow:
                break
            }
        }
        alerts = workshop.orders.values.filter { !$0.openAlerts.isEmpty }.count
        atRisk = outlook.orders.values.count { $0.urgency != .good }
        toCall = outlook.callNow.count
    }
}
