import WorkshopCore

/// All events folded from the first on, and the rows that they lead to.
struct Replay {
    /// How many events are read at a time, so that no reader holds back the log for long.
    static let batch = 2048

    private(set) var board: LiveBoard
    /// What stands in the tables of the projections.
    private(set) var rows = DerivedRows()
    private let projections: [Projection]
    private var sinceRetired = 0

    /// Nothing folded yet; `path` and `zone` as for `LiveBoard`.
    init(path: String, zone: @escaping (String) -> Zone?, _ projections: [Projection]) {
        board = LiveBoard(path: path, zone: zone)
        self.projections = projections
    }

    /// Folds in the next event.
    /// - Throws: what `LiveBoard.fold` throws.
    mutating func fold(_ recorded: RecordedEvent, load: LiveBoard.Load) throws {
        try board.fold(recorded, load: load)
        for projection in projections {
            for change in projection.changes(recorded, board.workshop) { rows.apply(change) }
        }
        sinceRetired += 1
        // Orders that ended before the day of the event leave the board, as they did then.
        if sinceRetired >= Self.batch {
            sinceRetired = 0
            board.retire(now: recorded.at)
        }
    }
}
