import Phrases
import WorkshopCore

/// A column of the status board: the cars that stand at the same point of their visit.
enum StatusColumn: Int, Hashable, Sendable, CaseIterable {
    case waiting, next, inWork, interrupted, customer, parts, sublet, inspection, wash, ready

    /// The column of a state; nil for a visit that is over.
    init?(_ state: OrderState) {
        switch state {
        case .booked, .confirmed, .received, .waiting: self = .waiting
        case .nextJob: self = .next
        case .inWork: self = .inWork
        case .stopped(.interrupted): self = .interrupted
        case .stopped(.customer): self = .customer
        case .stopped(.parts): self = .parts
        case .stopped(.sublet): self = .sublet
        case .waitingInspection: self = .inspection
        case .wash: self = .wash
        case .settlement, .ready: self = .ready
        case .delivered, .followUp, .closed, .cancelled, .noShow: return nil
        }
    }

    /// The column for which an order counts, on every screen.
    ///
    /// It is that of its state, for a car that is here. A car at settlement stands in the last
    /// column and is not ready yet.
    ///
    /// Header, headings and wall ask this, so that one word has one number.
    static func counting(_ order: Order) -> StatusColumn? {
        guard order.receivedAt != nil, order.state != .settlement else { return nil }
        return StatusColumn(order.state)
    }

    var title: Phrase {
        switch self {
        case .waiting: .columnWaiting
        case .next: .columnNext
        case .inWork: .columnInWork
        case .interrupted: .columnA
        case .customer: .columnB
        case .parts: .columnC
        case .sublet: .columnD
        case .inspection: .columnInspection
        case .wash: .columnWash
        case .ready: .columnReady
        }
    }

    /// Whether a car in this column queues for a place that it has not got yet.
    func queues(_ order: Order) -> Bool {
        self == .inspection || self == .wash && order.washStartedAt == nil
    }

    /// The title where there is little room: a word, or the letter of a stoppage.
    func shortTitle(_ words: Words) -> String {
        switch self {
        case .waiting: words(.shortWaiting)
        case .next: words(.shortNext)
        case .inWork: words(.shortInWork)
        case .interrupted: StoppageCode.interrupted.rawValue
        case .customer: StoppageCode.customer.rawValue
        case .parts: StoppageCode.parts.rawValue
        case .sublet: StoppageCode.sublet.rawValue
        case .inspection, .wash: words(title)
        case .ready: words(.shortReady)
        }
    }

    var role: BoardRole {
        switch self {
        case .waiting: .statusWaiting
        case .next: .statusNext
        case .inWork: .statusWork
        case .interrupted, .customer: .statusStopped
        case .parts: .statusParts
        case .sublet: .statusSublet
        case .inspection: .statusInspection
        case .wash: .statusWash
        case .ready: .statusReady
        }
    }
}
