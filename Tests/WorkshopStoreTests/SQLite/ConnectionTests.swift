import GRDB
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct ConnectionTests {
    private let scratch = Scratch()

    private func pragma(_ name: String, _ connection: Connection) throws -> Int? {
        try connection.run { try Int.fetchOne($0, sql: "PRAGMA \(name)") }
    }

    @Test(arguments: [false, true])
    func `a commit is on the disk when it returns, and nobody empties the log but us`(
        readOnly: Bool
    ) throws {
        try scratch.create().close()
        let connection = try Connection(path: scratch.path, readOnly: readOnly)
        #expect(try pragma("synchronous", connection) == 2)
        #expect(try pragma("wal_autocheckpoint", connection) == 0)
        #expect(try pragma("busy_timeout", connection) == 5000)
        let mode = try connection.run { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
        #expect(mode == "wal")
    }

    @Test func `a transaction that fails leaves nothing and no transaction behind`() throws {
        let store = try scratch.create()
        struct Stop: Error {}
        #expect(throws: StoreProblem.self) {
            try store.connection.writing { database in
                try database.execute(sql: "INSERT INTO snapshots VALUES (1, 1, x'00')")
                throw Stop()
            }
        }
        let count = try store.connection.reading {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM snapshots")
        }
        #expect(count == 0)
    }

    @Test func `a commit that fails has an unknown outcome`() throws {
        let store = try scratch.create()
        let failing = FailingCommit()
        try store.connection.run { $0.add(transactionObserver: failing, extent: .observerLifetime) }
        let request = Given.shop[0]
        let problem = #expect(throws: StoreProblem.self) { try store.given([request]) }
        guard case .outcomeUnknown(_, let commands, let detail)? = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(commands == [request.id])
        #expect(detail.contains("1034"))

        failing.isBroken = false
        #expect(try store.given([request]).map(\.position) == [1])
        #expect(try scratch.verify().isWhole)
    }

    @Test func `a full disk is told and nothing is stored`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.connection.run { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            try database.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
        }
        #expect(throws: StoreProblem.diskFull(path: scratch.path)) {
            try store.given(Given.past(60))
        }
        #expect(store.workshop.position == 3)
        try store.connection.run { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
        try store.given(Given.order(OrderID("1")))
        #expect(try scratch.verify().isWhole)
    }

    @Test func `a store that another program keeps locked is told as locked`() throws {
        let store = try scratch.create()
        var configuration = Configuration()
        configuration.busyMode = .immediateError
        let other = try DatabaseQueue(path: scratch.path, configuration: configuration)
        try other.inDatabase { database in
            try database.beginTransaction(.immediate)
            try database.commit()
        }
        #expect(
            Connection.problem(DatabaseError(resultCode: .SQLITE_BUSY), path: "p")
                == .locked(path: "p", by: nil))
        try store.given(Given.shop)
    }

    @Test(arguments: [
        (ResultCode.SQLITE_NOTADB, StoreProblem.notSQLite(path: "p")),
        (.SQLITE_FULL, .diskFull(path: "p")), (.SQLITE_READONLY, .readOnly(path: "p")),
        (.SQLITE_CANTOPEN, .noPermission(path: "p")),
        (.SQLITE_CORRUPT, .damaged(path: "p", detail: "m (SQLite 11)")),
        (.SQLITE_IOERR_SHMSIZE, .diskFull(path: "p")),
        (.SQLITE_IOERR, .failed(path: "p", detail: "m (SQLite 10)")),
    ])
    func `SQLite's errors are told as what they mean`(code: ResultCode, problem: StoreProblem) {
        #expect(
            Connection.problem(DatabaseError(resultCode: code, message: "m"), path: "p") == problem)
    }
}

/// Fails each commit as a disk does that cannot flush.
final class FailingCommit: TransactionObserver {
    var isBroken = true

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ database: Database) {}
    func databaseDidRollback(_ database: Database) {}

    func databaseWillCommit() throws {
        if isBroken {
            throw DatabaseError(resultCode: .SQLITE_IOERR_FSYNC, message: "disk I/O error")
        }
    }
}
