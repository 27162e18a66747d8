import Foundation
import GRDB
import Synchronization
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct WriteAheadLogTests {
    private let scratch = Scratch()

    private func size(_ suffix: String = "-wal") -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: scratch.path + suffix)
        return attributes?[.size] as? Int ?? -1
    }

    /// Appends notes of 2,000 letters, one commit each.
    private func append(_ count: Int, _ store: SQLiteEventStore) throws {
        let text = String(repeating: "x", count: 2000)
        for _ in 0..<count { _ = try store.when(.visit(.note(OrderID("1"), text: text))).get() }
    }

    @Test func `the log is grown before the first append and stays`() throws {
        var store: SQLiteEventStore? = try scratch.create()
        try store?.given(Given.shop)
        #expect(size() == WriteAheadLog.grownSize)
        store = nil
        #expect(size() == WriteAheadLog.grownSize)
        #expect(try scratch.open().workshop.position == 3)
    }

    @Test func `the log is emptied in time and does not grow on`() throws {
        let store = try scratch.create()
        try store.given(Given.shop + Given.order(OrderID("1")))
        let before = size("")
        try append(400, store)
        #expect(size() == WriteAheadLog.grownSize)
        #expect(size("") > before + 200 * 2000, "nothing was copied")
        #expect(try scratch.verify().isWhole)
    }

    /// Appends while somebody reads, and after that one more.
    private func appendBesideReader(_ count: Int, _ store: SQLiteEventStore) throws -> Int {
        let reader = try DatabaseQueue(path: scratch.path)
        try reader.inDatabase { database in
            try database.beginTransaction(.deferred)
            _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM events")
            try append(count, store)
            try database.commit()
        }
        try append(1, store)
        return size()
    }

    @Test func `a reader that stays holds the log back only as long as it stays`() throws {
        let store = try scratch.create()
        try store.given(Given.shop + Given.order(OrderID("1")))
        let longest = try appendBesideReader(180, store)
        #expect(longest > WriteAheadLog.grownSize)
        #expect(longest < WriteAheadLog.cutSize)
        try append(300, store)
        #expect(size() == longest)
        #expect(try scratch.verify().isWhole)
    }

    /// Reads all the time, in short turns of which each begins before the one before has ended.
    private static func read(_ path: String, until isOver: () -> Bool) throws {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let readers = try (0..<2).map { _ in
            try DatabaseQueue(path: path, configuration: configuration)
        }
        func begin(_ reader: DatabaseQueue) throws {
            try reader.inDatabase { database in
                try database.beginTransaction(.deferred)
                _ = try Int.fetchOne(database, sql: "SELECT max(position) FROM events")
            }
        }
        try begin(readers[1])
        while !isOver() {
            for index in 0..<2 {
                try begin(readers[index])
                try readers[1 - index].inDatabase { try $0.rollback() }
            }
        }
    }

    @Test func `a log in which somebody always reads shortly stays short`() throws {
        let store = try scratch.create()
        try store.given(Given.shop + Given.order(OrderID("1")))
        let isOver = Mutex(false)
        let hasBegun = DispatchSemaphore(value: 0)
        let hasEnded = DispatchSemaphore(value: 0)
        Thread { [path = scratch.path] in
            hasBegun.signal()
            try? Self.read(path) { isOver.withLock { $0 } }
            hasEnded.signal()
        }.start()
        hasBegun.wait()
        var longest = 0
        let text = String(repeating: "x", count: 2000)
        for _ in 0..<200 {
            try store.given(
                (0..<40).map { _ in Given.request(.visit(.note(OrderID("1"), text: text)), .at(10))
                })
            longest = max(longest, size())
        }
        isOver.withLock { $0 = true }
        hasEnded.wait()
        #expect(longest < WriteAheadLog.cutSize + (2 << 20))
    }

    @Test func `a log that has become very long is cut when nobody reads in it`() throws {
        let store = try scratch.create()
        try store.given(Given.shop + Given.order(OrderID("1")))
        #expect(try appendBesideReader(400, store) == WriteAheadLog.grownSize)
        try append(1, store)
        #expect(try scratch.verify().isWhole)
    }
}
