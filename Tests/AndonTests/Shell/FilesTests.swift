import Glibc
import Phrases
import Testing

@testable import andon

struct FilesTests {
    private func problem(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return (error as? Failure)?.text(in: .english)
        }
    }

    @Test func `a file is read whole`() throws {
        let home = try CleanHome()
        let text = String(repeating: "0123456789\n", count: 20_000)
        let path = try home.write("a/b", text)
        #expect(try Files.read(path) == Array(text.utf8))
    }

    @Test func `what cannot be read is told with its name`() throws {
        let home = try CleanHome()
        let path = try home.write("a", "12345")
        #expect(
            problem { _ = try Files.read("/no/such") }?.hasPrefix("/no/such: there is no such file")
                == true)
        #expect(problem { _ = try Files.read(home.path) }?.contains("is a folder") == true)
        #expect(problem { _ = try Files.read(path, limit: 4) } == "\(path): is larger than 0 MiB")
    }

    @Test func `folders are made with those above them, for this user alone`() throws {
        let home = try CleanHome()
        try Files.makeFolder(home.file("x/y/z"))
        try Files.makeFolder(home.file("x/y/z"))
        var status = stat()
        #expect(stat(home.file("x/y/z"), &status) == 0)
        #expect(status.st_mode & 0o777 == 0o700)
        try home.write("file", "")
        #expect(problem { try Files.makeFolder(home.file("file/in")) }?.contains("file") == true)
    }

    @Test func `the folder of a path is told without looking at the disk`() {
        #expect(Files.folder(of: "/a/b.db") == "/a")
        #expect(Files.folder(of: "/b.db") == "/")
        #expect(Files.folder(of: "b.db") == ".")
        #expect(Files.folder(of: "x/b.db") == "x")
    }

    @Test func `a path is made absolute, and told without its links`() throws {
        let home = try CleanHome()
        let real = try home.write("real/file", "")
        symlink(real, home.file("link"))
        #expect(Files.resolved(home.file("link")) == Files.resolved(real))
        #expect(Files.resolved(home.file("none")) == nil)
        #expect(Files.absolute("/a/../b") == "/a/../b")
        #expect(Files.absolute("none.db").hasPrefix("/"))
        #expect(Files.absolute("none.db").hasSuffix("/none.db"))
    }

    @Test func `a folder that is thrown away is gone with what lies in it`() throws {
        let folder = try Files.makeTemporaryFolder()
        close(open(folder + "/file", O_CREAT | O_WRONLY, 0o600))
        #expect(Files.exists(folder + "/file"))
        Files.removeFolder(folder)
        #expect(!Files.exists(folder))
    }

    @Test func `a store is removed with the files beside it, and nothing else`() throws {
        let home = try CleanHome()
        for name in ["s.db", "s.db-wal", "s.db-shm", "s.db-head", "s.db.csv"] {
            try home.write(name, "")
        }
        Files.removeStore(home.file("s.db"))
        #expect(!Files.exists(home.file("s.db")) && !Files.exists(home.file("s.db-head")))
        #expect(Files.exists(home.file("s.db.csv")))
    }

    @Test func `the text in a buffer ends at its zero`() {
        #expect(Files.text(of: [97, 98, 0, 99]) == "ab")
    }
}
