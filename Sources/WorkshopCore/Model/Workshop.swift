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
    private var histories: [StreamID: [RecordedEvent]] = [:]

    /// An empty workshop whose times are told in `zone`.
    public init(zone: Zone) {
        self.zone = zone
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
    public func workingTime(of id: TechnicianID) -> WorkingTime {
        let settings = shop ?? .unnamed
        guard let technician = technician(id) else { return settings.workingTime(in: zone) }
        return technician.workingTime(in: zone, settings: settings)
    }

    /// The shop's own working time.
    public var workingTime: WorkingTime { (shop ?? .unnamed).workingTime(in: zone) }

    /// Folds in an event that follows those folded in before.
    ///
    /// Cost: constant, but for an undo, which folds the stream anew.
    /// One that was folded in before is passed over.
    /// - Throws: `HistoryProblem` when the event cannot follow those before it. The workshop is then
    ///   half folded: the caller must drop it and say that the history is damaged.
    public mutating func apply(_ recorded: RecordedEvent) throws(HistoryProblem) {
        let known = version(of: recorded.stream)
        guard recorded.version > known else { return advance(to: recorded.position) }
        guard recorded.version == known + 1 else {
            throw HistoryProblem(recorded, "its stream stands at version \(known)")
        }
        histories[recorded.stream, default: []].append(recorded)
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

    /// The orders that have ended before `instant` and need not stay on the board.
    public func ended(before instant: Instant) -> [OrderID] {
        orders.values.filter { order in order.endedAt.map { $0 < instant } ?? false }.map(\.id)
    }

    private mutating func refold(_ stream: StreamID) throws(HistoryProblem) {
        let counting = history(of: stream).counting
        switch stream {
        case .shop: shop = nil
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
        case .shop:
            guard let settings = recorded.event.settings else {
                throw HistoryProblem(recorded, "\(recorded.event) does not belong to a shop")
            }
            shop = settings
        case .technician(let id): try foldTechnician(id, recorded)
        case .order(let id): try foldOrder(id, recorded)
        }
    }

    private mutating func foldTechnician(
        _ id: TechnicianID, _ recorded: RecordedEvent
    ) throws(HistoryProblem) {
        if let index = technicians.firstIndex(where: { $0.id == id }) {
            try technicians[index].apply(recorded)
        } else if case .technicianHired(let skill, let shift, let breaks) = recorded.event {
            technicians.append(Technician(id: id, skill: skill, shift: shift, breaks: breaks))
        } else {
            throw HistoryProblem(recorded, "the technician has not been hired")
        }
    }

    private mutating func foldOrder(
        _ id: OrderID, _ recorded: RecordedEvent
    ) throws(HistoryProblem) {
        if case .orderOpened(let sheet) = recorded.event {
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

extension [RecordedEvent] {
    /// The events that still count: without those undone and without the undoing itself.
    public var counting: [RecordedEvent] {
        var undone: [ClosedRange<Int>] = []
        func counts(_ version: Int) -> Bool { !undone.contains { $0.contains(version) } }
        for recorded in self.reversed() where counts(recorded.version) {
            guard case .undone(let from, let through) = recorded.event else { continue }
            undone += [from...Swift.max(from, through), recorded.version...recorded.version]
        }
        return undone.isEmpty ? self : filter { counts($0.version) }
    }
}

/// A history that cannot have happened: a damaged store or an export that was edited.
public struct HistoryProblem: Error, Hashable, CustomStringConvertible {
    /// The event that does not fit.
    public let event: RecordedEvent
    /// Why it does not fit.
    public let reason: String

    /// Makes the problem that `event` does not fit for `reason`.
    init(_ event: RecordedEvent, _ reason: String) {
        self.event = event
        self.reason = reason
    }

    /// Position, stream, version and reason in one line.
    public var description: String {
        "event \(event.position) (\(event.stream), version \(event.version)): \(reason)"
    }
}
