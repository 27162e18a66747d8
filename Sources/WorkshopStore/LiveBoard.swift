import WorkshopCore

/// The board in memory, kept small: orders that ended before the working day before today are taken
/// off, and are loaded again when something concerns them.
struct LiveBoard {
    /// Reads the events of a stream whose positions are below a limit, oldest first.
    typealias Load = (StreamID, _ below: Int) throws -> [RecordedEvent]

    private(set) var workshop = Workshop(zone: .utc)
    private let zone: (String) -> Zone?
    private let path: String
    private var zoneName: String?
    private var today: Day?
    /// Whether an order may have come that does not belong on the board.
    private var isUnsettled = false

    /// An empty board of the store at `path`; `zone` finds time zones by name.
    init(path: String, zone: @escaping (String) -> Zone?) {
        self.path = path
        self.zone = zone
    }

    /// Folds in the next event.
    /// - Throws: `StoreProblem.damaged`, `.unknownZone` or what `load` throws.
    mutating func fold(_ recorded: RecordedEvent, load: Load) throws {
        if recorded.version > workshop.version(of: recorded.stream) + 1 {
            try wake(recorded.stream, below: recorded.position, load: load)
        }
        try apply(recorded)
        if recorded.stream == .shop { try followZone() }
    }

    /// Loads a stream that is not on the board, so that a command can be decided.
    /// - Throws: `StoreProblem.damaged` or what `load` throws.
    mutating func wake(_ stream: StreamID, below position: Int, load: Load) throws {
        for recorded in try load(stream, position) { try apply(recorded) }
    }

    /// Whether nothing of a stream is on the board.
    func isAsleep(_ stream: StreamID) -> Bool { workshop.version(of: stream) == 0 }

    /// Takes note that everything up to `position` has been seen.
    mutating func advance(to position: Int) { workshop.advance(to: position) }

    /// Takes orders off the board that ended before the working day before the one of `now`: that
    /// day can still be looked at.
    mutating func retire(now: Instant) {
        let day = workshop.zone.day(of: now)
        let midnight = workshop.zone.instant(on: lastWorked(before: day), at: TimeOfDay(minute: 0))
        for id in workshop.ended(before: midnight) { workshop.retire(id) }
        today = day
        isUnsettled = false
    }

    private func lastWorked(before day: Day) -> Day {
        (1...7).map { day + -$0 }.first { !workshop.workingTime.spans(on: $0).isEmpty } ?? day
    }

    /// Does the same when an order has ended since or the day has changed.
    mutating func settle(now: Instant) {
        if isUnsettled || workshop.zone.day(of: now) != today { retire(now: now) }
    }

    private mutating func apply(_ recorded: RecordedEvent) throws {
        do throws(HistoryProblem) {
            try workshop.apply(recorded)
        } catch {
            throw StoreProblem.damaged(path: path, detail: error.description)
        }
        if case .order(let id) = recorded.stream, workshop.orders[id]?.endedAt != nil {
            isUnsettled = true
        }
    }

    /// The shop may have opened or moved to another zone: the workshop is made anew in it.
    private mutating func followZone() throws {
        guard let name = workshop.shop?.zone, name != zoneName else { return }
        guard let zone = zone(name) else { throw StoreProblem.unknownZone(name: name) }
        let streams =
            [.shop] + workshop.technicians.map { StreamID.technician($0.id) }
            + workshop.orders.keys.map(StreamID.order)
        let former = workshop
        workshop = Workshop(zone: zone)
        for stream in streams {
            for recorded in former.history(of: stream) { try apply(recorded) }
        }
        workshop.advance(to: former.position)
        zoneName = name
        today = nil
    }
}
