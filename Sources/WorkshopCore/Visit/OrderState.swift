/// Where an order stands in its life (DESIGN §2).
public enum OrderState: Hashable, Sendable {
    case booked
    case confirmed
    case received
    case waiting
    case nextJob
    case inWork
    case stopped(StoppageCode)
    case waitingInspection
    case wash
    case settlement
    case ready
    case delivered
    case followUp
    case closed
    case cancelled
    case noShow

    /// Every state, in the order of an order's life.
    public static let all: [OrderState] =
        [.booked, .confirmed, .received, .waiting, .nextJob, .inWork]
        + StoppageCode.allCases.map(OrderState.stopped)
        + [
            .waitingInspection, .wash, .settlement, .ready, .delivered, .followUp, .closed,
            .cancelled, .noShow,
        ]

    /// A stable name for data that leaves the program.
    public var name: String {
        switch self {
        case .booked: "booked"
        case .confirmed: "confirmed"
        case .received: "received"
        case .waiting: "waiting"
        case .nextJob: "next-job"
        case .inWork: "in-work"
        case .stopped(let code): "stopped-\(code.rawValue)"
        case .waitingInspection: "waiting-qc"
        case .wash: "wash"
        case .settlement: "settlement"
        case .ready: "ready"
        case .delivered: "delivered"
        case .followUp: "follow-up"
        case .closed: "closed"
        case .cancelled: "cancelled"
        case .noShow: "no-show"
        }
    }

    /// Whether the promise is still to be kept: the car is not delivered and the visit not off.
    public var isOpen: Bool {
        switch self {
        case .booked, .confirmed, .received, .waiting, .nextJob, .inWork, .stopped,
            .waitingInspection, .wash, .settlement, .ready:
            true
        case .delivered, .followUp, .closed, .cancelled, .noShow: false
        }
    }
}

extension Order {
    /// The one rule for where an order stands, derived from its steps and its jobs.
    ///
    /// Of several jobs the liveliest decides: one in work, else one stopped, else one queued.
    public var state: OrderState {
        switch ending {
        case .cancelled: return .cancelled
        case .noShow: return .noShow
        case nil: break
        }
        if closedAt != nil { return .closed }
        if followedUpAt != nil { return .followUp }
        if deliveredAt != nil { return .delivered }
        guard receivedAt != nil else { return confirmedAt == nil ? .booked : .confirmed }
        return stateInWorkshop
    }

    private var stateInWorkshop: OrderState {
        let states = jobs.map(\.state)
        if states.contains(.inWork) { return .inWork }
        for case .stopped(let code) in states { return .stopped(code) }
        if states.contains(.queued) { return .nextJob }
        if states.contains(.waiting) { return .waiting }
        guard states.contains(.finished) else { return .received }
        return stateAfterWork
    }

    private var stateAfterWork: OrderState {
        if inspectedAt == nil { return .waitingInspection }
        if sheet.wantsWash, washedAt == nil { return .wash }
        return readyAt == nil ? .settlement : .ready
    }

    /// When the order left the board for good: delivered, cancelled or never come; nil before.
    public var endedAt: Instant? {
        state.isOpen ? nil : deliveredAt ?? changedAt
    }
}
