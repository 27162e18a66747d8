import Foundation
import GRDB
import Glibc
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct OpeningTests {
    private let scratch = Scratch()
    private let order = OrderID("1041")

    private func mode(_ suffix: String) -> mode_t {
        var status = stat()
        return stat(scratch.path + suffix, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    @Test func `a store that is not there is not made by opening`() throws {
        #expect(throws: StoreProblem.notFound(path: scratch.path)) { try scratch.open() }
        #expect(throws: StoreProblem.notFound(path: scratch.path)) { try scratch.verify() }
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.directory).isEmpty)
    }

    @Test func `a directory is no store`() throws {
        #expect(throws: StoreProblem.isDirectory(path: scratch.directory)) {
            try SQLiteEventStore.open(at: scratch.directory, zone: Zone.known, now: { .noon })
        }
        #expect(throws: StoreProblem.alreadyExists(path: scratch.directory)) {
            try SQLiteEventStore.create(at: scratch.directory, zone: Zone.known, now: { .noon })
        }
    }

    @Test(arguments: ["", "ro,arrival\n1041,2026-11-23T13:00\n", "SQLite format 3\u{0}"])
    func `a file that is no database is refused and left alone`(text: String) throws {
        try scratch.write(Array(text.utf8))
        for readOnly in [false, true] {
            #expect(throws: StoreProblem.notSQLite(path: scratch.path)) {
                try scratch.open(readOnly: readOnly)
            }
        }
        #expect(throws: StoreProblem.alreadyExists(path: scratch.path)) { try scratch.create() }
        #expect(try scratch.bytes() == Array(text.utf8))
    }

    @Test func `another program's database is refused`() throws {
        let other = try DatabaseQueue(path: scratch.path)
        try other.inDatabase { try $0.execute(sql: "CREATE TABLE songs (title TEXT)") }
        try other.close()
        #expect(throws: StoreProblem.otherApplication(path: scratch.path, id: 0)) {
            try scratch.open()
        }
    }

    @Test func `a store is not made where there is no directory`() {
        let path = scratch.directory + "/none/workshop.db"
        #expect(throws: StoreProblem.noDirectory(path: path)) {
            try SQLiteEventStore.create(at: path, zone: Zone.known, now: { .noon })
        }
    }

    @Test func `what is left of a deleted store is not taken for part of the new one`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        let log = try scratch.bytes("-wal")
        store.close()
        #expect(unlink(scratch.path) == 0)
        try scratch.write(log, "-wal")
        #expect(try scratch.create().workshop.position == 0)
        #expect(try scratch.verify().isWhole)
    }

    @Test func `nothing unfinished is left beside a new store`() throws {
        try scratch.create().close()
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.directory)
        #expect(
            Set(names) == [
                "workshop.db", "workshop.db-head", "workshop.db-wal", "workshop.db-shm",
            ])
    }

    @Test func `whoever may read the store may read all its files`() throws {
        let store = try scratch.create()
        #expect(chmod(scratch.path, 0o640) == 0)
        store.close()
        for suffix in ["-wal", "-shm", "-head"] { unlink(scratch.path + suffix) }
        let again = try scratch.open()
        try again.given(Given.shop)
        for suffix in ["", "-wal", "-shm", "-head"] { #expect(mode(suffix) == 0o640, "\(suffix)") }
    }

    @Test func `the board is the same after opening again`() throws {
        var store: SQLiteEventStore? = try scratch.create()
        try store?.given(Given.shop)
        try store?.given(Given.past(40))
        try store?.given(Given.order(order))
        let board = store?.workshop.orders
        let history = store?.workshop.history(of: .order(order))
        for _ in 0..<2 {
            store = nil
            store = try scratch.open()
            #expect(store?.workshop.orders == board)
            #expect(store?.workshop.technicians.map(\.id) == [.smith, .morris])
            #expect(store?.workshop.zone == .utc)
            #expect(store?.workshop.history(of: .order(order)) == history)
        }
        _ = try store?.when(.undo(.order(order), command: nil)).get()
        #expect(store?.workshop.order(order)?.state == .booked)
    }

    @Test func `a store opened for reading writes nothing`() throws {
        let writer = try scratch.create()
        try writer.given(Given.shop)
        let before = try scratch.bytes("-head")
        let reader = try scratch.open(readOnly: true)
        #expect(reader.isReadOnly)
        #expect(throws: StoreProblem.readOnly(path: scratch.path)) {
            try reader.given(Given.order(order))
        }
        #expect(throws: StoreProblem.readOnly(path: scratch.path)) { try reader.rebuild { _ in } }
        #expect(throws: StoreProblem.readOnly(path: scratch.path)) {
            try reader.importEvents(from: [])
        }
        reader.close()
        #expect(try scratch.bytes("-head") == before)
        #expect(try writer.workshop.position == scratch.open(readOnly: true).workshop.position)
    }

    @Test func `without leave to write a store can only be read`() throws {
        try scratch.create().close()
        #expect(chmod(scratch.path, 0o444) == 0)
        #expect(chmod(scratch.directory, 0o755) == 0)
        for suffix in ["-wal", "-shm", "-head"] { chmod(scratch.path + suffix, 0o444) }
        #expect(throws: StoreProblem.readOnly(path: scratch.path)) {
            try asNobody { try scratch.open() }
        }
        #expect(try asNobody { try scratch.open(readOnly: true).workshop.position } == 0)
        #expect(chmod(scratch.path, 0o000) == 0)
        #expect(throws: StoreProblem.noPermission(path: scratch.path)) {
            try asNobody { try scratch.open(readOnly: true) }
        }
    }

    /// File access as an ordinary user has it, also where tests run as root: for this thread alone.
    private func asNobody<Value>(_ body: () throws -> Value) rethrows -> Value {
        guard geteuid() == 0, let symbol = dlsym(nil, "setfsuid") else { return try body() }
        let setFileUser = unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> Int32).self)
        _ = setFileUser(65_534)
        defer { _ = setFileUser(0) }
        return try body()
    }
}
