import Glibc
import WorkshopCore
import WorkshopStore

/// How long the board takes to open on ten years of history, beside an empty store.
struct OpeningBench {
    let andon: String
    let folder: String
    private let runs = 7

    func run() throws {
        Report.heading("Opening, 10,000 orders and 200,000 events")
        let full = folder + "/full.db"
        let empty = folder + "/empty.db"
        let store = try BenchDay.emptyStore(at: full)
        try BenchDay.fill(store, orders: 10_000, delivered: true)
        print("  events in the store: \(store.workshop.position)")
        store.close()
        try BenchDay.emptyStore(at: empty).close()
        var ours: [Double] = []
        var theirs: [Double] = []
        for _ in 0..<runs {
            ours.append(paint(full))
            theirs.append(paint(empty))
        }
        Report.ratio(
            "first paint, against an empty store", Report.median(ours), Report.median(theirs),
            "ms", goal: "< 2")
    }

    private func paint(_ store: String) -> Double {
        let arguments = [andon, "--store", store, "--now", "2026-11-23T07:00"]
        let program = PtyProgram(
            arguments, rows: 60, columns: 200,
            environment: ["HOME=\(folder)", "PATH=/usr/bin:/bin"])
        return program?.firstPicture().milliseconds ?? 0
    }
}
