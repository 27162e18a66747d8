import Foundation
import Phrases
import Testing
import WorkshopCore

@testable import andon

struct WallSourceTests {
    private let shop: ShopOnDisk

    init() throws { shop = try ShopOnDisk.working() }

    private func source() throws -> WallSource {
        try WallSource(
            Settings(
                storePath: shop.store, actor: Actor(""), language: .english, now: shop.time,
                configuration: Configuration()))
    }

    private func move(_ suffix: String, to other: String) throws {
        for part in ["", "-wal", "-shm", "-head"] {
            let (from, to) = (shop.store + suffix + part, shop.store + other + part)
            guard FileManager.default.fileExists(atPath: from) else { continue }
            try FileManager.default.moveItem(atPath: from, toPath: to)
        }
    }

    @Test func `what others store is seen at the next look, and only then`() throws {
        let source = try source()
        #expect(try source.look() == false)
        try shop.done("do", "start", "1041/1", "--tech", "Smith")
        #expect(try source.look())
        #expect(source.workshop.runningJob(of: TechnicianID("B. Smith")) != nil)
        #expect(try source.look() == false)
        source.close()
    }

    @Test func `a store that has gone is missed, and taken up again when it is back`() throws {
        let source = try source()
        try move("", to: "-gone")
        let failure = #expect(throws: Failure.self) { try source.look() }
        #expect(failure?.text(in: .english).contains("no store") == true)
        #expect(source.workshop.order(OrderID("1041")) != nil)
        try move("-gone", to: "")
        #expect(throws: Never.self) { try source.look() }
        source.close()
    }

    @Test func `a store that was restored from a copy is read anew`() throws {
        let copy = shop.home.file("copy.db")
        try shop.done("backup", copy)
        let source = try source()
        try shop.done("do", "start", "1041/1", "--tech", "Smith")
        _ = try source.look()
        try move("", to: "-old")
        try shop.done("restore", copy)
        #expect(try source.look())
        #expect(source.workshop.runningJob(of: TechnicianID("B. Smith")) == nil)
        source.close()
    }

    @Test func `a file that is no store is told of each time, until there is one`() throws {
        let source = try source()
        try move("", to: "-old")
        try "junk".write(toFile: shop.store, atomically: true, encoding: .utf8)
        for _ in 0..<2 { #expect(throws: Failure.self) { try source.look() } }
        try FileManager.default.removeItem(atPath: shop.store)
        try move("-old", to: "")
        #expect(throws: Never.self) { try source.look() }
        source.close()
    }
}
