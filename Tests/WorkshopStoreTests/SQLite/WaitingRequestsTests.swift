import Foundation
import Glibc
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct WaitingRequestsTests {
    private let scratch = Scratch()
    /// One who waits for the lock of a new store.
    private func giver() throws -> WaitingRequests {
        try scratch.create().close()
        let giver = WaitingRequests(ofStoreAt: scratch.path)
        #expect(giver.becomeHeir())
        giver.stopBeingHeir()
        return giver
    }

    private let request = Given.request(.visit(.note(OrderID("1041"), text: "squeak")), id: "c1")

    @Test func `a command that waits is taken once, with what its giver has seen`() throws {
        let (giver, taker) = (try giver(), WaitingRequests(ofStoreAt: scratch.path))
        #expect(taker.take().isEmpty)
        giver.add(request, seen: 7)
        #expect(
            taker.take() == [WaitingRequests.Slip(request: request, seen: 7)])
        #expect(taker.take().isEmpty)
        #expect(!giver.withdraw())
    }

    @Test func `a command that was taken back is taken by nobody`() throws {
        let giver = try giver()
        giver.add(request, seen: 7)
        #expect(giver.withdraw())
        #expect(WaitingRequests(ofStoreAt: scratch.path).take().isEmpty)
    }

    @Test func `a command of one who is gone is dropped, and its file with it`() throws {
        let folder: String
        do {
            let giver = try giver()
            giver.add(request, seen: 7)
            folder = giver.folder
        }
        let taker = WaitingRequests(ofStoreAt: scratch.path)
        #expect(taker.take().isEmpty)
        taker.release()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }

    @Test func `the file of one who was killed before it had its name goes with the next taker`()
        throws
    {
        let giver = try giver()
        try scratch.write(Array("{\"request\":".utf8), "-waiting/.4711-1")
        // That of one who is still about to give it is locked.
        let file = open(giver.folder + "/.4712-1", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(file) }
        #expect(flock(file, LOCK_EX) == 0)
        #expect(WaitingRequests(ofStoreAt: scratch.path).take().isEmpty)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: giver.folder) == [".4712-1"])
    }

    @Test func `what is no command, or is not written to its end, is dropped`() throws {
        let giver = try giver()
        giver.add(request, seen: 7)
        try scratch.write(Array("{\"request\":{\"comm".utf8), "-waiting/half")
        #expect(giver.take().map(\.request) == [request])
        giver.release()
        #expect(access(giver.folder + "/half.taken", F_OK) != 0)
    }

    @Test func `who waits has a hint when the taker is done, also with a taker that was killed`()
        throws
    {
        let giver = try giver()
        for isKilled in [false, true] {
            giver.add(request, seen: 7)
            let taker = WaitingRequests(ofStoreAt: scratch.path)
            #expect(taker.take().count == 1)
            #expect(!giver.wait(milliseconds: 0))
            if isKilled {
                #expect(WaitingRequests(ofStoreAt: scratch.path).take().isEmpty)
            } else {
                taker.release()
            }
            #expect(giver.wait(milliseconds: 10_000))
        }
    }

    @Test func `of those who wait one is the heir, until he has the lock or is gone`() throws {
        try scratch.create().close()
        let other = WaitingRequests(ofStoreAt: scratch.path)
        do {
            let heir = WaitingRequests(ofStoreAt: scratch.path)
            heir.add(request, seen: 7)
            #expect(heir.becomeHeir())
            #expect(!other.becomeHeir())
            heir.stopBeingHeir()
            #expect(other.becomeHeir())
            other.stopBeingHeir()
            #expect(heir.becomeHeir())
        }
        #expect(other.becomeHeir())
    }

    @Test func `the folder is as open as the store`() throws {
        try scratch.create().close()
        for (store, expected) in [(0o640, 0o750), (0o600, 0o600), (0o664, 0o775)] {
            let giver = WaitingRequests(ofStoreAt: scratch.path)
            rmdir(giver.folder)
            #expect(!giver.hasFolder)
            #expect(chmod(scratch.path, mode_t(store)) == 0)
            #expect(giver.becomeHeir())
            var status = stat()
            #expect(stat(giver.folder, &status) == 0)
            #expect(status.st_mode & 0o777 == mode_t(expected | 0o700))
        }
    }
}
