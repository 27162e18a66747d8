import Glibc

/// What the screen costs, measured through a terminal, beside htop in the same run.
struct ScreenBench {
    let andon: String
    let folder: String
    private let rows: UInt16 = 60
    private let columns: UInt16 = 200
    private let runs = 9

    private var board: [String] {
        [andon, "--store", folder + "/day.db", "--now", "2026-11-23T13:30", "--as", "Bench"]
    }

    func run() {
        Report.heading("Screen, \(rows)×\(columns), \(runs) paired runs, medians")
        firstPaint()
        keys()
        idle()
        tick()
    }

    private func start(_ arguments: [String]) -> PtyProgram? {
        PtyProgram(
            arguments, rows: rows, columns: columns,
            environment: ["HOME=\(folder)", "PATH=/usr/local/bin:/usr/bin:/bin"])
    }

    private func firstPaint() {
        var ours: [Double] = []
        var theirs: [Double] = []
        for _ in 0..<runs {
            if let program = start(board) { ours.append(program.firstPicture().milliseconds) }
            if let program = start(["htop"]) { theirs.append(program.firstPicture().milliseconds) }
        }
        Report.ratio(
            "first paint, against htop", Report.median(ours), Report.median(theirs), "ms",
            goal: "≤ 0.5")
    }

    private func keys() {
        guard let program = start(board), let htop = start(["htop"]) else { return }
        _ = program.firstPicture()
        _ = htop.firstPicture()
        var ours: [Double] = []
        var theirs: [Double] = []
        var bytes: [Double] = []
        for _ in 0..<runs * 4 {
            for (our, their) in [("\u{1b}OB", "\u{1b}OB"), ("\u{1b}OA", "\u{1b}OA")] {
                let answer = program.press(our)
                ours.append(answer.milliseconds)
                bytes.append(Double(answer.bytes))
                theirs.append(htop.press(their).milliseconds)
            }
        }
        Report.ratio(
            "key to first byte, against htop", Report.median(ours), Report.median(theirs), "ms",
            goal: "≤ 1")
        Report.figure("a cursor move writes", Report.median(bytes), "bytes", goal: "≤ 300")
        Report.figure("the longest of them", bytes.max() ?? 0, "bytes", goal: "≤ 300")
        let nothing = program.press("\u{1b}", limit: 0.3)
        Report.figure("an unchanged frame writes", Double(nothing.bytes), "bytes", goal: "0")
    }

    private func idle() {
        guard let program = start(board), let htop = start(["htop"]) else { return }
        _ = program.firstPicture()
        _ = htop.firstPicture()
        let (ourStart, theirStart) = (program.wakeUps, htop.wakeUps)
        let written = program.burst(quiet: 10, limit: 10).bytes
        Report.figure("idle for 10 s writes", Double(written), "bytes", goal: "0")
        Report.ratio(
            "wake-ups in 10 s, against htop", Double(program.wakeUps - ourStart),
            Double(htop.wakeUps - theirStart), "", goal: "≤ 1")
    }

    /// The demo's clock runs thirty times as fast: its first minute passes after two seconds.
    private func tick() {
        guard let program = start([andon, "demo", "--live"]) else { return }
        _ = program.firstPicture()
        let burst = program.burst(quiet: 0.2, limit: 4)
        Report.figure("a minute's tick writes", Double(burst.bytes), "bytes", goal: "< 3000")
    }
}
