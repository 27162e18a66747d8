import Glibc

/// Shops that are made once and copied for each try.
final class Templates {
    enum Kind: String {
        /// A shop with one order, 100, and nothing done to it.
        case empty
        /// The sample day, with two messages to customers that wait to be sent.
        case day
    }

    private let program: String
    private let folder: String
    private var made: Set<Kind> = []

    init(program: String, folder: String) {
        (self.program, self.folder) = (program, folder)
    }

    /// Lays a copy of the shop where the try expects its store.
    func open(_ kind: Kind, on ground: Ground) throws(Broken) {
        let source = "\(folder)/\(kind.rawValue)"
        if !made.contains(kind) {
            mkdir(source, 0o700)
            let own = Ground(program: program, folder: source, templates: self)
            switch kind {
            case .empty: try makeEmpty(own)
            case .day: try makeDay(own)
            }
            made.insert(kind)
        }
        let run = try Child(
            ["cp", "-a", "\(source)/.", ground.folder], environment: ground.environment
        ).wait(30)
        try require(run.status == 0, run.said)
    }

    private func makeEmpty(_ ground: Ground) throws(Broken) {
        try ground.done("init", "--name", "Northside", "--time-zone", "Europe/Brussels")
        try ground.done(
            "do", "book", "100", "--customer", "Ann", "--promise", "16:00", "--job", "Brakes",
            "--frt", "1")
    }

    private func makeDay(_ ground: Ground) throws(Broken) {
        let demo = try Screen(
            [ground.program, "demo", "--keep", ground.store], rows: 40, columns: 120,
            environment: ground.environment)
        try require(demo.read(quiet: 0.3) > 0, "the demo shows nothing")
        demo.press("q")
        try require(demo.ends(within: 10) == 0, "the demo does not leave")
        try ground.done("shop", "--notices", "work,promise")
        for (ro, mail) in [("9001", "one@example.com"), ("9002", "two@example.com")] {
            try ground.done(
                "do", "book", ro, "--customer", "Ms Nair", "--mail", mail, "--promise", "16:00",
                "--job", "Brakes", "--frt", "1")
            try ground.done("do", "receive", ro)
            try ground.done("do", "contact", mail, "--messages", "yes")
            try ground.done("do", "add-work", ro, "--job", "Wipers", "--frt", "0.2")
        }
        let waiting = try ground.sql("SELECT count(*) FROM outbox")
        try require(waiting.hasPrefix("2"), "\(waiting) messages wait instead of 2")
    }
}
