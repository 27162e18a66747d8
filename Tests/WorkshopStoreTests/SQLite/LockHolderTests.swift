import Glibc
import Testing

@testable import WorkshopStore

@Suite struct LockHolderTests {
    private let table = """
        1: POSIX  ADVISORY  READ  11 08:01:77 123 123
        2: FLOCK  ADVISORY  WRITE 12 08:01:77 0 EOF
        2: -> FLOCK  ADVISORY  WRITE 13 08:01:77 0 EOF
        3: POSIX  ADVISORY  WRITE 14 08:01:77 120 120
        4: FLOCK  ADVISORY  WRITE 15 08:01:177 0 EOF
        5: FLOCK  ADVISORY  WRITE -1 08:01:88 0 EOF
        """

    @Test func `who holds a lock alone is found and not who shares it or waits`() {
        #expect(LockHolder.process(.flock, inode: 77, in: table) == 12)
        #expect(LockHolder.process(.posix, inode: 77, in: table) == 14)
        #expect(LockHolder.process(.flock, inode: 88, in: table) == nil)
        #expect(LockHolder.process(.flock, inode: 7, in: table) == nil)
        #expect(LockHolder.process(.flock, inode: 7, in: "nonsense\n\n1: FLOCK") == nil)
    }

    @Test func `what the kernel says of a process is read, whatever its name holds`() {
        let holder = LockHolder(
            process: 7, line: "7 (a) T (b) T 1 7 7 34819 7 4194560 1", user: 1000)
        #expect(
            holder
                == LockHolder(
                    process: 7, name: "a) T (b", user: 1000, terminal: "pts/3", isStopped: true))
        #expect(!LockHolder(process: 7, line: "7 (andon) S 1 7 7 0 -1", user: nil).isStopped)
        #expect(LockHolder(process: 7, line: "", user: nil) == LockHolder(process: 7))
    }

    @Test(arguments: [
        (UInt32(0), nil), (34816, "pts/0"), (34819, "pts/3"), (35072, "pts/256"), (1025, "tty1"),
        (1088, nil),
    ])
    func `a terminal has its name by its device`(device: UInt32, name: String?) {
        #expect(LockHolder.terminal(device) == name)
    }

    @Test func `the holder of a real lock is found by the file's path`() throws {
        let scratch = Scratch()
        let file = open(scratch.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(file) }
        #expect(LockHolder.find(.flock, of: scratch.path) == nil)
        #expect(flock(file, LOCK_EX) == 0)
        let holder = try #require(LockHolder.find(.flock, of: scratch.path))
        #expect(holder.process == getpid() && holder.user == geteuid() && !holder.isStopped)
        #expect(LockHolder.find(.flock, of: scratch.path + "-none") == nil)
    }
}
