import Foundation
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct FileIdentityTests {
    private let scratch = Scratch()

    @Test func `a file is the same under another name, and another one under the same name`() throws
    {
        #expect(FileIdentity(scratch.path) == nil)
        try "a".write(toFile: scratch.path, atomically: false, encoding: .utf8)
        let first = try #require(FileIdentity(scratch.path))
        #expect(rename(scratch.path, scratch.path + "-old") == 0)
        #expect(FileIdentity(scratch.path) == nil)
        try "a".write(toFile: scratch.path, atomically: false, encoding: .utf8)
        #expect(FileIdentity(scratch.path) != first)
        #expect(FileIdentity(scratch.path + "-old") == first)
    }

    @Test func `nothing is stored in a file that was moved away, until it is back`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        try move("", to: "-old")
        let gone = StoreProblem.gone(path: scratch.path)
        #expect(throws: gone) { try store.given(Given.past(1)) }
        #expect(throws: gone) { try store.refresh(now: .noon) }
        #expect(FileIdentity(scratch.path + "-head") == nil, "nothing is made where it was")
        try move("-old", to: "")
        try store.given(Given.past(1))
        store.close()
        #expect(try scratch.open().workshop.position > 3)
    }

    @Test func `nothing is stored where another file has taken the place of an open store`() throws
    {
        let store = try scratch.create()
        try store.given(Given.shop)
        try move("", to: "-old")
        let other = try scratch.create()
        #expect(throws: StoreProblem.gone(path: scratch.path)) { try store.given(Given.past(1)) }
        store.close()
        #expect(other.workshop.position == 0)
        try other.given(Given.shop)
        #expect(try scratch.open().workshop.position == 3)
    }

    private func move(_ from: String, to: String) throws {
        for part in ["", "-wal", "-shm", "-head"] {
            #expect(rename(scratch.path + from + part, scratch.path + to + part) == 0)
        }
    }
}
