import GRDB
import Glibc
import WorkshopCore
import WorkshopStore

/// What the store costs, beside a plain file and raw GRDB in the same run.
struct StoreBench {
    let folder: String
    private let commits = 300

    func run() throws {
        Report.heading("Store")
        try commitsAgainstPlainFile()
        try replayAgainstRows()
    }

    /// Durable commits a second, against an append with fsync to a plain file.
    private func commitsAgainstPlainFile() throws {
        let store = try BenchDay.emptyStore(at: folder + "/commits.db")
        try BenchDay.fill(store, orders: 1)
        let file = open(folder + "/plain", O_CREAT | O_WRONLY | O_APPEND, 0o600)
        defer { close(file) }
        var ours: [Double] = []
        var theirs: [Double] = []
        let line = [UInt8](repeating: 65, count: 400)
        for index in 0..<commits {
            let start = Moment.now
            let note = Command.visit(.note(OrderID("1"), text: "note \(index)"))
            _ = try store.perform(
                note, id: "commit-\(index)", by: BenchDay.actor, at: BenchDay.morning)
            ours.append(Moment.now - start)
            let begin = Moment.now
            _ = write(file, line, line.count)
            fsync(file)
            theirs.append(Moment.now - begin)
        }
        let (our, their) = (1 / Report.median(ours), 1 / Report.median(theirs))
        Report.ratio(
            "durable commits, against append+fsync", our, their, "/s", goal: "≥ 0.5, aim 1.2")
        store.close()
    }

    /// Events a second into typed values, against GRDB rows handed to JSONDecoder one by one.
    private func replayAgainstRows() throws {
        let path = folder + "/replay.db"
        let store = try BenchDay.emptyStore(at: path)
        try BenchDay.fill(store, orders: 1000)
        var ours: [Double] = []
        var theirs: [Double] = []
        var counts = (0, 0)
        for _ in 0..<5 {
            let start = Moment.now
            counts.0 = try store.events(after: 0, limit: .max).count
            ours.append(Moment.now - start)
            let begin = Moment.now
            counts.1 = try RowReplay.count(path)
            theirs.append(Moment.now - begin)
        }
        let (our, their) = (Report.median(ours), Report.median(theirs))
        Report.ratio(
            "replay, against rows and JSONDecoder", Double(counts.0) / our,
            Double(counts.1) / their, "/s", goal: "≥ 1")
        store.close()
    }
}
