import Foundation
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct CopyingTests {
    private let scratch = Scratch()
    private let target = Scratch()

    @Test func `a copy is a store of its own`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.given(Given.past(5))
        try store.copy(to: target.path)
        #expect(try target.verify().isWhole)

        let copy = try target.open()
        #expect(copy.workshop.position == store.workshop.position)
        #expect(try copy.endedOrders(matching: "", limit: 10).count == 5)
        try copy.given(Given.order(OrderID("1041")))
        #expect(try target.verify().isWhole)
        #expect(try store.refresh(now: .noon).isEmpty)
        #expect(try scratch.verify().isWhole)
    }

    @Test func `a store opened for reading can be copied`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        try scratch.open(readOnly: true).copy(to: target.path)
        #expect(try target.open().workshop.position == 3)
    }

    @Test func `what is there already is not written over`() throws {
        let store = try scratch.create()
        try target.write([1, 2, 3])
        #expect(throws: StoreProblem.alreadyExists(path: target.path)) {
            try store.copy(to: target.path)
        }
        #expect(throws: StoreProblem.alreadyExists(path: scratch.path)) {
            try store.copy(to: scratch.path)
        }
        #expect(try target.bytes() == [1, 2, 3])
        let path = target.directory + "/none/workshop.db"
        #expect(throws: StoreProblem.noDirectory(path: path)) { try store.copy(to: path) }
    }

    @Test func `nothing unfinished is left beside a copy`() throws {
        try scratch.create().copy(to: target.path)
        let names = try FileManager.default.contentsOfDirectory(atPath: target.directory)
        #expect(Set(names) == ["workshop.db", "workshop.db-head"])
    }
}
