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
        guard let occasion = recorded.event.traits.occasion else { return [] }
        return order.messages(on: occasion).filter { wanted.contains($0.kind) }.map {
            kind, detail in
            Notice(
                id: "\(recorded.id)/\(kind.rawValue)", kind: kind, order: id, at: recorded.at,
                detail: detail, proposed: occasion.proposed, arrival: occasion.arrival)
        }
    }
}

extension Notice {
    /// What somebody has to be written of.
    enum Occasion: Hashable, Sendable {
        case ready
        case alert(String)
        case work(String)
        case part(String)
        /// With when the car is to come, where that is agreed with it.
        case promise(Telling, arrival: Instant?)

        fileprivate var proposed: Instant? {
            guard case .promise(let telling, _) = self else { return nil }
            return telling.proposed
        }

        fileprivate var arrival: Instant? {
            guard case .promise(_, let arrival) = self else { return nil }
            return arrival
        }
    }
}

extension Order {
    /// The messages that an occasion gives rise to, each with the event's own words.
    fileprivate func messages(
        on occasion: Notice.Occasion
    ) -> [(kind: NoticeKind, detail: String)] {
        switch occasion {
        case .ready: [(.ready, "")]
        case .alert(let reason): [(.alert, reason)]
        case .work(let description): [(.work, description)]
        case .part(let number):
            receivedAt == nil ? [(.alert, number), (.part, number)] : [(.alert, number)]
        case .promise(let telling, _):
            telling.answer != .refused && telling.channel.isWritten
                ? [(.promise, telling.reason)] : []
        }
    }
}

extension Channel {
    /// Whether what is said this way has to be sent.
    public var isWritten: Bool { self == .message || self == .mail }
}
