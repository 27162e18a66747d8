/// What a message to a customer or to the advisors is about.
public enum NoticeKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The advisor must hear of something: work stopped, a part arrived, a foreman calls.
    case alert
    /// A new delivery time is proposed or confirmed in writing.
    case promise
    /// Work was found that the customer has to authorise.
    case work
    /// A part has arrived for a car that is not here: the customer may come.
    case part
    /// The car is ready.
    case ready

    /// Whether it goes to the advisors' group and not to the customer.
    public var isForAdvisors: Bool { self == .alert }
}

/// A message that an event gives rise to, before anybody has put it into words.
public struct Notice: Hashable, Sendable, Codable {
    /// Its name, unique in the world and the same whenever it is derived: sending it twice under
    /// one name is sending it once.
    public var id: String
    /// What it is about.
    public var kind: NoticeKind
    /// The order that it is about.
    public var order: OrderID
    /// When its event happened.
    public var at: Instant
    /// The event's own words: a reason, a part's number, a job.
    public var detail: String
    /// The delivery time that it proposes.
    public var proposed: Instant?
    /// When the car is to come, where that is agreed anew.
    public var arrival: Instant?

    /// Makes a notice.
    public init(
        id: String, kind: NoticeKind, order: OrderID, at: Instant, detail: String,
        proposed: Instant? = nil, arrival: Instant? = nil
    ) {
        self.id = id
        self.kind = kind
        self.order = order
        self.at = at
        self.detail = detail
        self.proposed = proposed
        self.arrival = arrival
    }
}

extension Workshop {
    /// The messages that `recorded`, folded in just now, gives rise to in this shop.
    public func notices(of recorded: RecordedEvent) -> [Notice] {
        guard case .order(let id) = recorded.stream, let order = order(id),
            let wanted = shop?.notices
        else { return [] }
        return order.occasions(of: recorded.event).filter { wanted.contains($0.kind) }.map {
            Notice(
                id: "\(recorded.id)/\($0.kind.rawValue)", kind: $0.kind, order: id,
                at: recorded.at, detail: $0.detail, proposed: $0.telling?.proposed,
                arrival: recorded.event.newArrival)
        }
    }
}

extension Order {
    fileprivate typealias Occasion = (kind: NoticeKind, detail: String, telling: Telling?)

    fileprivate func occasions(of event: Event) -> [Occasion] {
        switch event {
        case .carReady: [(.ready, "", nil)]
        case .advisorAlerted(let reason): [(.alert, reason, nil)]
        case .jobAdded(let line, true): [(.work, line.description, nil)]
        case .partMoved(let number, .arrived, _):
            receivedAt == nil
                ? [(.alert, number, nil), (.part, number, nil)] : [(.alert, number, nil)]
        case .customerTold(let telling), .appointmentMoved(_, let telling):
            telling.answer != .refused && telling.channel.isWritten
                ? [(.promise, telling.reason, telling)] : []
        case .shopOpened, .settingsChanged, .technicianHired, .skillChanged, .shiftChanged,
            .absenceSet, .absenceLifted, .technicianLeft, .orderOpened, .appointmentConfirmed,
            .orderCancelled, .customerDidNotShow, .carReceived, .carTakenHome, .carParked,
            .noteAdded, .jobAdded, .jobAuthorised, .jobDeclined, .jobAssigned, .jobUnassigned,
            .jobStarted, .jobStopped, .stoppageChanged, .jobResumed, .jobFinished, .partAsked,
            .partMoved, .inspectionPassed, .inspectionFailed, .washStarted, .washFinished,
            .billSettled, .carDelivered, .followedUp, .orderClosed,
            .alertAcknowledged, .contactPreferred, .messageSent, .messageFailed,
            .firstChoicePassedOver, .jobSequenced, .undone:
            []
        }
    }
}

extension Event {
    /// When the car is to come, where that is agreed with the event.
    fileprivate var newArrival: Instant? {
        if case .appointmentMoved(let arrival, _) = self { return arrival }
        if case .customerTold(let telling) = self { return telling.appointment }
        return nil
    }
}

extension Channel {
    /// Whether what is said this way has to be sent.
    public var isWritten: Bool { self == .message || self == .mail }
}
