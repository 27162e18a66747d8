import GRDB
import Glibc
import WorkshopCore
import WorkshopStore

/// The parts that this program plays when it is started again as one of many writers.
enum Writers {
    /// How a race is run.
    enum Race: String {
        /// All commit as fast as they can, for so many seconds.
        case constant
        /// All commit once in each of some rounds, from that moment on.
        case once
        /// The same, twenty times in each round, one after another.
        case twenty

        /// How often each commits in a round; nil where there are none.
        var commits: Int? {
            switch self {
            case .constant: nil
            case .once: 1
            case .twenty: 20
            }
        }
    }

    /// Plays the part that the arguments ask for; false when they ask for none.
    static func play(_ arguments: [String]) throws -> Bool {
        guard arguments.count == 7, arguments[1] == "--write",
            let race = Race(rawValue: arguments[3]), let figure = Double(arguments[4]),
            let number = Int(arguments[6])
        else { return false }
        let path = arguments[5]
        switch arguments[2] {
        case "andon": try run(race, figure, AppendingWriter(path, number).append)
        default: try run(race, figure, BusyWriter(path, number).append)
        }
        return true
    }

    private static func run(
        _ race: Race, _ figure: Double, _ commit: (Int) throws -> Void
    ) throws {
        print("ready")
        fflush(nil)
        var cue: UInt8 = 0
        guard read(0, &cue, 1) == 1 else { return }
        guard let commits = race.commits else { return try measure(figure, commit) }
        let outcomes = Rounds(start: figure, commits: commits).play(commit)
        let figures: [Double] = outcomes.flatMap { outcome in
            [outcome?.whole ?? -1, outcome?.longest ?? -1]
        }
        print(figures.map(\.description).joined(separator: " "))
    }

    /// Commits until the time is over; tells how often, the longest wait in milliseconds and how
    /// many failed.
    private static func measure(_ seconds: Double, _ commit: (Int) throws -> Void) throws {
        let end = Moment.now + seconds
        var (commits, failures, longest) = (0, 0, 0.0)
        while Moment.now < end {
            let start = Moment.now
            do {
                try commit(commits)
                commits += 1
            } catch {
                failures += 1
            }
            longest = max(longest, Moment.now - start)
        }
        print(commits, longest * 1000, failures)
    }
}

/// A writer that notes something on orders of its own, in turn.
struct AppendingWriter {
    private static let orders = 4
    private let store: SQLiteEventStore
    private let number: Int

    static func prepare(_ path: String, writers: Int) throws {
        let store = try BenchDay.emptyStore(at: path)
        try BenchDay.fill(store, orders: writers * orders)
        store.close()
    }

    init(_ path: String, _ number: Int) throws {
        store = try SQLiteEventStore.open(
            at: path, zone: { _ in BenchDay.zone }, now: { BenchDay.morning })
        self.number = number
    }

    func append(_ index: Int) throws {
        let order = OrderID("\(number * Self.orders + index % Self.orders + 1)")
        let note = Command.visit(.note(order, text: "note \(index)"))
        _ = try store.perform(
            note, id: "\(number)-\(index)", by: BenchDay.actor, at: BenchDay.morning
        ).get()
    }
}

/// A writer that waits with SQLite's busy timeout and inserts a row of the same size.
struct BusyWriter {
    private let queue: DatabaseQueue
    private let number: Int
    private let text = String(repeating: "x", count: 400)

    static func prepare(_ path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { database in
            try database.execute(
                sql: """
                    PRAGMA journal_mode = WAL;
                    CREATE TABLE events (position INTEGER PRIMARY KEY, id TEXT UNIQUE, data TEXT)
                    """)
        }
        try queue.close()
    }

    init(_ path: String, _ number: Int) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(60)
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        self.number = number
    }

    func append(_ index: Int) throws {
        try queue.writeWithoutTransaction { database in
            try database.inTransaction(.immediate) {
                try database.execute(
                    sql: "INSERT INTO events (id, data) VALUES (?, ?)",
                    arguments: ["\(number)-\(index)", text])
                return .commit
            }
        }
    }
}
