import Glibc

/// Twenty processes that commit, beside as many that leave it to SQLite's busy timeout to wait for
/// each other: all at the same moment, once or twenty times, round by round, and without an end.
struct WritersBench {
    /// This program, which plays the writers.
    let bench: String
    let folder: String
    private let writers = 20
    private let seconds = 3

    /// What the writers of one run have come to.
    private struct Tally {
        /// How often they committed, and in how many seconds.
        var commits = 0
        var seconds = 0.0
        /// In milliseconds.
        var longest = 0.0
        var failures = 0

        var rate: Double { seconds > 0 ? Double(commits) / seconds : 0 }
    }

    func run() throws {
        Report.heading("\(writers) writers")
        Report.figure("a flush of this disk, median", flush() * 1000, "ms", goal: "–")
        try compare("at once", runs: 1) { rounds(.once, $0, $1) }
        try compare("twenty each", runs: 1) { rounds(.twenty, $0, $1) }
        try compare("no pause", runs: 3, constant)
    }

    private func compare(
        _ name: String, runs: Int, _ race: (_ kind: String, _ path: String) -> Tally
    ) throws {
        var (ours, theirs) = (Tally(), Tally())
        for run in 0..<runs {
            let path = "\(folder)/writers-\(name)-\(run).db"
            try AppendingWriter.prepare(path, writers: writers)
            add(race("andon", path), to: &ours)
            let plain = "\(folder)/plain-\(name)-\(run).db"
            try BusyWriter.prepare(plain)
            add(race("sqlite", plain), to: &theirs)
        }
        Report.ratio(
            "\(name): commits ÷ SQLite's timeout", ours.rate, theirs.rate, "/s", goal: "≥ 5")
        Report.ratio(
            "\(name): longest wait ÷ its", ours.longest, theirs.longest, "ms", goal: "≤ 0.1")
        Report.figure("\(name): commits that failed", Double(ours.failures), "", goal: "0")
    }

    private func add(_ tally: Tally, to sum: inout Tally) {
        sum.commits += tally.commits
        sum.seconds += tally.seconds
        sum.longest = max(sum.longest, tally.longest)
        sum.failures += tally.failures
    }

    /// All begin at once; a round lasts until the last of them has committed.
    private func rounds(_ race: Writers.Race, _ kind: String, _ path: String) -> Tally {
        let start = Moment.now + 2
        let told = self.race(kind, race, start, path).filter { $0.count == 2 * Rounds.count }
        var tally = Tally(failures: writers - told.count)
        for round in 0..<Rounds.count {
            let whole = told.map { $0[2 * round] }
            tally.failures += whole.count { $0 < 0 }
            tally.commits += whole.count { $0 >= 0 } * (race.commits ?? 0)
            tally.seconds += (whole.max() ?? 0) / 1000
            tally.longest = max(tally.longest, told.map { $0[2 * round + 1] }.max() ?? 0)
        }
        return tally
    }

    /// Each commits as fast as it can.
    private func constant(_ kind: String, _ path: String) -> Tally {
        let told = race(kind, .constant, Double(seconds), path).filter { $0.count == 3 }
        var tally = Tally(seconds: Double(seconds), failures: writers - told.count)
        for numbers in told {
            tally.commits += Int(numbers[0])
            tally.longest = max(tally.longest, numbers[1])
            tally.failures += Int(numbers[2])
        }
        return tally
    }

    /// Starts the writers, lets them go at once and returns what each tells.
    private func race(
        _ kind: String, _ race: Writers.Race, _ figure: Double, _ path: String
    ) -> [[Double]] {
        let children = (0..<writers).compactMap { number in
            PipedProgram([bench, "--write", kind, race.rawValue, "\(figure)", path, "\(number)"])
        }
        for child in children { _ = child.line() }
        for child in children { child.go() }
        return children.map { child in
            (child.line() ?? "").split(separator: " ").compactMap { Double($0) }
        }
    }

    /// How long it takes to have a page on the disk, in seconds: what a commit cannot be without.
    private func flush() -> Double {
        let file = open("\(folder)/flush", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(file) }
        let page = [UInt8](repeating: 0, count: 4096)
        let times = (0..<50).map { _ in
            let start = Moment.now
            _ = write(file, page, page.count)
            fdatasync(file)
            return Moment.now - start
        }
        return Report.median(times)
    }
}
