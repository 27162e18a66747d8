import WorkshopCore

/// All events folded from the first on, and what they leave in the history tables and the outbox.
struct Replay {
    /// How many events are read at a time, so that no reader holds back the log for long.
    static let batch = 2048

    private(set) var board: LiveBoard
    private var ended: [OrderID: HistoryTables.Change] = [:]
    private var unsent: [String: OutboxTable.Change] = [:]
    private var sinceRetired = 0

    /// Nothing folded yet; `path` and `zone` as for `LiveBoard`.
    init(path: String, zone: @escaping (String) -> Zone?) {
        board = LiveBoard(path: path, zone: zone)
    }

    /// What stands in the history tables, in the order of the orders' numbers.
    var changes: [HistoryTables.Change] {
        ended.sorted { $0.key < $1.key }.map(\.value)
    }

    /// What stands in the outbox, in the order of its events.
    var outbox: [OutboxTable.Change] {
        unsent.values.sorted { left, right in
            guard case .add(let one, let first) = left, case .add(let other, let second) = right
            else { return false }
            return (first, one.id) < (second, other.id)
        }
    }

    /// Folds in the next event.
    /// - Throws: what `LiveBoard.fold` throws.
    mutating func fold(_ recorded: RecordedEvent, load: LiveBoard.Load) throws {
        try board.fold(recorded, load: load)
        switch HistoryTables.change(by: recorded, in: board.workshop) {
        case .put(let order, let jobs)?: ended[order.id] = .put(order, jobs)
        case .remove(let id)?: ended[id] = nil
        case nil: break
        }
        for change in OutboxTable.changes(by: recorded, in: board.workshop) {
            switch change {
            case .add(let notice, _): unsent[notice.id] = change
            case .settle(let message): unsent[message] = nil
            }
        }
        sinceRetired += 1
        // Orders that ended before the day of the event leave the board, as they did then.
        if sinceRetired >= Self.batch {
            sinceRetired = 0
            board.retire(now: recorded.at)
        }
    }
}
