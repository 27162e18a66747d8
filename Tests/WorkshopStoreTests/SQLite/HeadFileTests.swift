import Glibc
import Testing

@testable import WorkshopStore

@Suite struct HeadFileTests {
    private let scratch = Scratch()
    private let head = Head(position: 210_662, hash: (0..<32).map { UInt8($0 * 7 % 256) })

    @Test func `a head is written and read`() throws {
        let file = HeadFile(ofStoreAt: scratch.path)
        #expect(file.read() == nil)
        try file.locked { file.write(head) }
        #expect(file.read() == head)
        try file.locked { file.write(Head(position: 3, hash: StoredEvent.noHash)) }
        #expect(HeadFile(ofStoreAt: scratch.path).read()?.position == 3)
    }

    @Test(arguments: ["", "x", "00000000000000000003 00\n"])
    func `what is no head is read as none`(text: String) throws {
        try scratch.write(Array(text.utf8), "-head")
        #expect(HeadFile(ofStoreAt: scratch.path).read() == nil)
        var torn = HeadFile.line(head)
        torn[30] = UInt8(ascii: "!")
        #expect(HeadFile.parse(torn) == nil)
    }

    @Test func `who waits too long is told who has the lock`() throws {
        let (first, second) = (
            HeadFile(ofStoreAt: scratch.path),
            HeadFile(ofStoreAt: scratch.path, patienceMilliseconds: 1)
        )
        let problem = try first.locked { () throws(StoreProblem) in
            #expect(throws: StoreProblem.self) { try second.locked {} }
        }
        guard case .locked(let path, let by)? = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(path == scratch.path)
        #expect(by?.process == getpid() && by?.user == geteuid() && by?.name != nil)
        try HeadFile(ofStoreAt: scratch.path).locked {}
    }

    @Test func `all the waits of one act share one patience`() throws {
        let (first, second) = (
            HeadFile(ofStoreAt: scratch.path),
            HeadFile(ofStoreAt: scratch.path, patienceMilliseconds: 3)
        )
        second.beginAct()
        #expect(!second.spend(milliseconds: 2) && second.spend(milliseconds: 2))
        second.beginAct()
        #expect(second.patienceLeft == 3)
        try first.locked { () throws(StoreProblem) in
            #expect(throws: StoreProblem.self) { try second.locked {} }
            #expect(second.patienceLeft == 0)
            #expect(throws: StoreProblem.self) { try second.locked(isNewAct: false) {} }
        }
        // What is free is taken without patience.
        try second.locked(isNewAct: false) {}
        try second.locked {}
        #expect(second.patienceLeft == 3)
    }

    @Test func `a lock is let go of when what it guarded fails`() throws {
        let file = HeadFile(ofStoreAt: scratch.path)
        #expect(throws: StoreProblem.unknownZone(name: "x")) {
            try file.locked { () throws(StoreProblem) in throw .unknownZone(name: "x") }
        }
        try HeadFile(ofStoreAt: scratch.path).locked {}
    }

    @Test func `a file that was replaced is not locked in its place`() throws {
        let file = HeadFile(ofStoreAt: scratch.path)
        try file.locked {}
        #expect(unlink(file.path) == 0)
        try file.locked {
            let other = HeadFile(ofStoreAt: scratch.path, patienceMilliseconds: 1)
            #expect(throws: StoreProblem.self) { try other.locked {} }
        }
    }

    @Test func `a directory that is not there cannot be locked in`() {
        let file = HeadFile(ofStoreAt: scratch.path + "/none/workshop.db")
        #expect(throws: StoreProblem.notFound(path: scratch.path + "/none/workshop.db")) {
            try file.locked {}
        }
    }
}
