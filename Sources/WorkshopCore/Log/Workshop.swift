/// The live workshop: what the events up to `position` have made of the shop, its people and the
/// orders that are on the board.
///
/// A value: folding more events into a copy leaves the original alone. The events of each stream
/// are kept beside its state, for the order's history and for undo, which folds a stream anew.
public struct Workshop: Sendable {
    /// The position of the last event folded in; 0 before the first.
    public private(set) var position = 0
    /// The shop; nil until it is opened.
    public private(set) var shop: ShopSettings?
    /// The zone in which the shop's times are told.
    public let zone: Zone
    /// The technicians, in the order in which they were hired.
    public private(set) var technicians: [Technician] = []
    /// The orders on the board, by number.
    public private(set) var orders: [OrderID: Order] = [:]
    /// How those customers who have said so want to be written to.
    public private(set) var preferences: [String: ContactPreference] = [:]
    /// The shop's own working time.
    public private(set) var workingTime: WorkingTime
    private var calendars: [TechnicianID: WorkingTime] = [:]
    private var histories: [StreamID: [RecordedEvent]] = [:]

    /// An empty workshop whose times are told in `zone`.
    public init(zone: Zone) {
        self.zone = zone
        workingTime = ShopSettings.unnamed.workingTime(in: zone)
    }

    /// The order of this number, if it is on the board.
    public func order(_ id: OrderID) -> Order? { orders[id] }

    /// The technician of this name, also one who has left.
    public func technician(_ id: TechnicianID) -> Technician? {
        technicians.first { $0.id == id }
    }

    /// The technicians who have not left.
    public var staff: [Technician] { technicians.filter { !$0.hasLeft } }

    /// The job of this name, if its order is on the board.
    public func job(_ id: JobID) -> Job? { orders[id.order]?.job(id.number) }

    /// The events of a stream that is on the board, oldest first.
    public func history(of stream: StreamID) -> [RecordedEvent] { histories[stream] ?? [] }

    /// The last version of a stream; 0 for one that is not on the board.
    public func version(of stream: StreamID) -> Int { histories[stream]?.last?.version ?? 0 }

    /// The job that a technician has in work.
    public func runningJob(of technician: TechnicianID) -> Job? {
        for order in orders.values {
            for job in order.jobs where job.running?.technician == technician { return job }
        }
        return nil
    }

    /// The technician's working time; the shop's own for one who is not known.
    public func workingTime(of id: TechnicianID) -> WorkingTime { calendars[id] ?? workingTime }

    /// The same for all of them, without the rest of the workshop.
    public func workingTimes() -> (TechnicianID) -> WorkingTime {
        { [calendars, workingTime] in calendars[$0] ?? workingTime }
    }

    /// Folds in an event that follows those folded in before.
    ///
    /// Cost: constant, but for an undo, which folds the stream anew.
    /// One that was folded in before is passed over.
    /// - Throws: `HistoryProblem` when the event cannot follow those before it. The workshop is
    ///   then half folded: the caller must drop it and say that the history is damaged.
    public mutating func apply(_ recorded: RecordedEvent) throws(HistoryProblem) {
        let known = version(of: recorded.stream)
        guard recorded.version > known else { return advance(to: recorded.position) }
        guard recorded.version == known + 1 else {
            throw HistoryProblem(recorded, "its stream stands at version \(known)")
        }
        histories[recorded.stream, default: []].append(recorded)
        defer { lookUpCalendars(after: recorded.stream) }
        if case .undone(let from, let through) = recorded.event {
            guard 1 <= from, from <= through, through <= known else {
                throw HistoryProblem(recorded, "there is no \(from) to \(through) to undo")
            }
            try refold(recorded.stream)
        } else {
            try fold(recorded)
        }
        advance(to: recorded.position)
    }

    /// Takes note that everything up to `position` has been seen, also what is not on the board.
    public mutating func advance(to position: Int) {
        self.position = max(self.position, position)
    }

    /// Takes an order off the board; its events stay in the store.
    public mutating func retire(_ id: OrderID) {
        orders[id] = nil
        histories[.order(id)] = nil
    }

    /// How long who did not come is kept on the board to be called, in days.
    private static let callDays = 14

    /// The orders that have ended before `instant` and need not stay on the board; a customer who
    /// did not come stays until he has been called, at most two weeks.
    public func ended(before instant: Instant) -> [OrderID] {
        let patience = instant - Minutes(Self.callDays * 24 * 60)
        return orders.values.filter { order in
            order.endedAt.map { $0 < (order.awaitsCall ? patience : instant) } ?? false
        }.map(\.id)
    }

    /// Calendars are asked for at every look and change seldom: they are looked up once.
    private mutating func lookUpCalendars(after stream: StreamID) {
        let settings = shop ?? .unnamed
        switch stream {
        case .order: break
        case .technician(let id):
            calendars[id] = technician(id)?.workingTime(in: zone, settings: settings)
        case .shop:
            workingTime = settings.workingTime(in: zone)
            for technician in technicians {
                calendars[technician.id] = technician.workingTime(in: zone, settings: settings)
            }
        }
    }

    private mutating func refold(_ stream: StreamID) throws(HistoryProblem) {
        let counting = history(of: stream).counting
        switch stream {
        case .shop:
            shop = nil
            preferences = [:]
        case .order(let id): orders[id] = nil
        case .technician(let id):
            guard let index = technicians.firstIndex(where: { $0.id == id }) else { break }
            let followers = technicians[(index + 1)...]
            technicians.removeSubrange(index...)
            for recorded in counting { try fold(recorded) }
            technicians += followers
            return
        }
        for recorded in counting { try fold(recorded) }
    }

    private mutating func fold(_ recorded: RecordedEvent) throws(HistoryProblem) {
        switch recorded.stream {
        case .shop: try foldShop(recorded)
        case .technician(let id): try foldTechnician(id, recorded)
        case .order(let id): try foldOrder(id, recorded)
        }
    }

    private mutating func foldShop(_ recorded: RecordedEvent) throws(HistoryProblem) {
        guard case .shop(let event) = recorded.event else {
            throw HistoryProblem(recorded, "\(recorded.event) does not belong to a shop")
        }
        switch event {
        case .opened(let settings), .settingsChanged(let settings): shop = settings
        case .contactPreferred(let address, let preference): preferences[address] = preference
        }
    }

    private mutating func foldTechnician(
        _ id: TechnicianID, _ recorded: RecordedEvent
    ) throws(HistoryProblem) {
        guard case .technician(let event) = recorded.event else {
            throw HistoryProblem(recorded, "\(recorded.event) does not belong to a technician")
        }
        if let index = technicians.firstIndex(where: { $0.id == id }) {
            try technicians[index].fold(event, recorded)
        } else if case .hired(let skill, let shift, let breaks) = event {
            technicians.append(Technician(id: id, skill: skill, shift: shift, breaks: breaks))
        } else {
            throw HistoryProblem(recorded, "the technician has not been hired")
        }
    }

    private mutating func foldOrder(
        _ id: OrderID, _ recorded: RecordedEvent
    ) throws(HistoryProblem) {
        if case .visit(.opened(let sheet)) = recorded.event {
            guard orders[id] == nil else { throw HistoryProblem(recorded, "order \(id) is open") }
            orders[id] = Order(id: id, sheet: sheet, at: recorded.at, by: recorded.actor)
        } else if orders[id] != nil {
            try orders[id]?.apply(recorded)
        } else {
            throw HistoryProblem(recorded, "the order has not been opened")
        }
    }
}

extension ShopSettings {
    /// What holds until a shop is opened.
    static let unnamed = ShopSettings(
        name: "", zone: "UTC", hours: DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0)))
}
