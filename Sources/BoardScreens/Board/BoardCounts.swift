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
    /// Alerts that nobody has acknowledged, stoppages that should be over, messages that nobody has
    /// sent: what the desk lists.
    var alerts = 0

    init() {}

    init(of workshop: Workshop, _ outlook: Outlook, unsent: Int = 0) {
        working = outlook.timelines.filter { $0.running != nil }.count
        for column in workshop.orders.values.lazy.compactMap(StatusColumn.counting) {
            switch column {
            case .waiting, .next: waiting += 1
            case .interrupted, .customer, .parts, .sublet: stopped += 1
            case .ready: ready += 1
            case .inWork, .inspection, .wash: break
            }
        }
        alerts = workshop.orders.values.reduce(0) { $0 + $1.openAlerts.count }
        alerts += workshop.escalations(at: outlook.now).count + unsent
        atRisk = outlook.orders.values.count { $0.urgency != .good }
        toCall = outlook.callNow.count
    }
}
