import Glibc
import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct StoreFilesTests {
    private let scratch = Scratch()

    private func mode(_ suffix: String) -> mode_t? {
        var status = stat()
        return stat(scratch.path + suffix, &status) == 0 ? status.st_mode & 0o777 : nil
    }

    @Test func `a new store and all beside it are its owner's alone`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        let claim = SendingClaim.take(forStoreAt: scratch.path)
        #expect(store.waitingRequests.becomeHeir() && claim != nil)
        for suffix in StoreFiles.suffixes {
            #expect(mode(suffix) == (suffix == "-waiting" ? 0o700 : 0o600), "\(suffix)")
        }
        #expect(StoreFiles.openToOthers(ofStoreAt: scratch.path).isEmpty)
        try store.copy(to: scratch.path + "-copy")
        #expect(mode("-copy") == 0o600 && mode("-copy-head") == 0o600)
    }

    @Test(arguments: [mode_t(0o640), 0o664, 0o666])
    func `a store that its owner has opened to others stays so, and so is what comes beside it`(
        opened: mode_t
    ) throws {
        try scratch.create().close()
        for suffix in ["-wal", "-shm", "-head"] { unlink(scratch.path + suffix) }
        #expect(chmod(scratch.path, opened) == 0)
        let store = try scratch.open()
        try store.given(Given.shop)
        let claim = SendingClaim.take(forStoreAt: scratch.path)
        #expect(claim != nil)
        for suffix in ["", "-wal", "-shm", "-head", "-sender"] {
            #expect(mode(suffix) == opened, "\(suffix)")
        }
        let found = StoreFiles.openToOthers(ofStoreAt: scratch.path)
        #expect(found.map(\.mode) == Array(repeating: opened, count: 5))
        #expect(found.first?.path == scratch.path)
    }

    @Test func `a file where none can be made is told of`() {
        #expect(throws: StoreProblem.notFound(path: scratch.path + "/no/store")) {
            try StoreFiles.make(scratch.path + "/no/store")
        }
        #expect(StoreFiles.open(scratch.path + "/no/x", O_RDWR, besideStoreAt: scratch.path) < 0)
    }
}
