import GRDB
import WorkshopCore

/// What a check has seen of the events that the snapshot holds or should hold.
struct SnapshotCheck {
    /// Where the snapshot stood when the check began; nil where there was none.
    var position: Int?
    /// The streams that had to be on the board there.
    private var needed: [StreamID] = []

    /// Takes note of what has to be on the board, which is at the snapshot's position.
    mutating func note(_ workshop: Workshop) {
        needed =
            [.shop] + workshop.technicians.map { StreamID.technician($0.id) }
            + workshop.orders.values.filter { $0.endedAt == nil }.map { .order($0.id) }
    }

    /// Compares the snapshot with the events: each of its events is stored so, each of its streams
    /// is complete, and none is left out that nobody can do without.
    func compare(
        _ database: Database, _ table: EventTable, _ found: (VerifyReport.Problem) -> Void
    ) throws {
        guard let snapshot = try Snapshot.newest(in: database, table: table) else {
            if let taken = try Snapshot.position(in: database) { found(.snapshot(position: taken)) }
            return
        }
        var streams = Dictionary(grouping: snapshot.events, by: \.stream)
        // Somebody may have taken another one since the check began.
        if snapshot.position == position {
            for stream in needed where streams[stream] == nil { streams[stream] = [] }
        }
        for (stream, events) in streams {
            let stored = try table.stream(stream, below: snapshot.position + 1, in: database)
            if stored != events { return found(.snapshot(position: snapshot.position)) }
        }
    }
}
