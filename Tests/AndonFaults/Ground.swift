import Glibc

/// Where one try happens: a throw-away folder with a shop's store, and the attacked program.
final class Ground {
    /// The shop's time in all campaigns: a Monday morning.
    static let time = "2026-11-23T10:00"
    /// What only the language's runtime says, and no person should read.
    private static let runtimeWords = [
        "Fatal error", "DecodingError", "CodingKeys", "Assertion", "Swift.", "debugDescription",
        "AddressSanitizer", "terminate called",
    ]

    let program: String
    let folder: String
    let templates: Templates
    /// Which try of its campaign this is, from 0.
    let number: Int
    let seed: UInt64
    var chance: Chance

    init(
        program: String, folder: String, templates: Templates, number: Int = 0,
        chance: Chance = Chance(seed: 0), seed: UInt64 = 0
    ) {
        (self.program, self.folder, self.templates) = (program, folder, templates)
        (self.number, self.chance, self.seed) = (number, chance, seed)
    }

    var store: String { "\(folder)/shop.db" }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    var environment: [String] {
        [
            "HOME=\(folder)", "PATH=/usr/local/bin:/usr/bin:/bin", "ANDON_STORE=\(store)",
            "ANDON_LANG=en", "LANG=C.UTF-8", "TERM=xterm-256color", "SWIFT_BACKTRACE=enable=no",
            // What a parser leaks in a process that ends is no fault of what it read.
            "ASAN_OPTIONS=detect_leaks=0",
        ]
    }

    /// Starts the program and does not wait for it.
    /// - Parameter faults: what strace shall do to it: the options of strace.
    func start(
        _ words: [String], faults: [String]? = nil, input: String = "/dev/null",
        adding: [String] = []
    ) throws(Broken) -> Child {
        let strace = faults.map { ["strace", "-f", "-qq"] + $0 } ?? []
        let isTimeless = ["config", "access"].contains(words[0]) || words.contains("--forced")
        let time = isTimeless ? [] : ["--now", Self.time]
        return try Child(
            strace + [program] + words + time, environment: environment + adding, input: input)
    }

    /// Runs the program.
    ///
    /// A signal, a sentence of the runtime and silence break every promise.
    func andon(
        _ words: String..., input: String = "/dev/null", patience: Double = 30,
        adding: [String] = []
    ) throws(Broken) -> Run {
        let run = try start(words, input: input, adding: adding).wait(patience)
        try expectCalm(run)
        return run
    }

    /// Runs the program, which has to end with success.
    @discardableResult
    func done(_ words: String...) throws(Broken) -> String {
        let run = try start(words).wait(30)
        try expectCalm(run)
        try require(run.status == 0, run.said)
        return run.out
    }

    func expectCalm(_ run: Run) throws(Broken) {
        try require(!run.isLate, "no end after \(Int(run.seconds)) s: \(run.said)")
        try require(run.status >= 0, "signal \(-run.status): \(run.said)")
        let words = Self.runtimeWords.first { run.err.contains($0) || run.out.contains($0) }
        try require(words == nil, "the runtime speaks: \(run.said)")
    }

    /// Starts the program under strace and returns when it stands still at the `when`th call of
    /// `call`; nil when it has ended before.
    func frozen(
        _ words: [String], at call: String, when: Int
    ) throws(Broken) -> (strace: Child, process: pid_t)? {
        let child = try start(
            words,
            faults: ["-e", "trace=\(call)", "-e", "inject=\(call):signal=STOP:when=\(when)"])
        guard child.says("stopped by SIGSTOP"), let process = child.grandchild else { return nil }
        return (child, process)
    }

    /// Runs SQL on the store, past the program.
    @discardableResult
    func sql(_ statement: String) throws(Broken) -> String {
        let run = try Child(["sqlite3", store, statement], environment: environment).wait(30)
        try require(run.status == 0, run.said)
        return run.out
    }

    /// Writes the configuration that the program reads.
    func configure(_ toml: some Sequence<UInt8>) {
        Files.write(toml, to: path(".config/andon/config.toml"))
    }

    func openShop() throws(Broken) { try templates.open(.empty, on: self) }
    func openDay() throws(Broken) { try templates.open(.day, on: self) }

    /// How often the store's events name a text.
    func count(of text: String) throws(Broken) -> Int {
        try done("export", "events").split(separator: "\n").count { $0.contains("\"\(text)\"") }
    }
}
