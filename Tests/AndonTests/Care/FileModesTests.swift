import Foundation
import Glibc
import Testing

/// What the program makes under the most careless umask: its owner's alone, every file of it.
struct FileModesTests {
    private let shop: ShopOnDisk

    init() throws {
        shop = try ShopOnDisk()
    }

    private var variables: [String: String] {
        shop.home.environment(adding: [
            "ANDON_STORE": shop.store, "ANDON_AS": "Wang", "ANDON_LANG": "en", "ANDON": andonPath,
            "NOW": ShopOnDisk.morning,
        ])
    }

    /// Runs a script in which `andon` is the program, under umask 000.
    private func run(_ script: String) throws -> ProgramRun {
        let start =
            "umask 000; andon() { \"$ANDON\" \"$@\" --now \"$NOW\"; }; set -e; cd \"$HOME\"; "
        return try runProgram("sh", ["-c", start + script], environment: variables)
    }

    /// Each file below the home that others may look into, but for what the test itself has made.
    private func open() throws -> [String] {
        let home = shop.home.path
        let all = try #require(FileManager.default.enumerator(atPath: home))
        return all.compactMap { $0 as? String }.filter { name in
            var status = stat()
            return lstat("\(home)/\(name)", &status) == 0 && status.st_mode & 0o077 != 0
        }
    }

    @Test func `every file is its owner's alone under umask 000`() throws {
        let made = try run(
            """
            andon init --name Northside --time-zone UTC --hours 07:00-16:00
            andon do hire Smith --skill 4
            andon do book 1041 --customer Lopez --plate REW --model RAV4 --advisor Moreau \
                --promise 15:00 --job Oil --frt 0.7 --skill 1
            andon do receive 1041
            andon backup copy.db
            andon export events > events.jsonl
            andon export orders > orders.csv
            andon export board --json > board.json
            andon restore copy.db --store new/deep/shop.db
            andon rebuild
            andon verify
            """)
        #expect(made.status == 0, "\(made.err)")
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: shop.home.path)).count > 8)
        #expect(try open() == [])
        let doctor = try run("andon doctor --json || true")
        #expect(doctor.out.contains("only you can read the store"))
    }

    @Test func `commands that wait for the lock are their owner's alone too`() throws {
        #expect(
            try run("andon init --name Northside --time-zone UTC --hours 07:00-16:00").status == 0)
        let holder = Glibc.open(shop.store + "-head", O_RDWR | O_CLOEXEC)
        defer { close(holder) }
        #expect(flock(holder, LOCK_EX) == 0)
        // One waits for the lock itself, the other for him.
        #expect(try run("for name in a b c; do andon do hire $name --skill 4 & done").status == 0)
        let folder = shop.store + "-waiting"
        let waits = Deadline(after: .seconds(8)).first { () -> Bool? in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return names.contains { !$0.hasPrefix(".") } ? true : nil
        }
        #expect(waits == true)
        #expect(try open() == [])
        flock(holder, LOCK_UN)
        let hired = try Deadline(after: .seconds(30)).first {
            try shop.document("status")["technicians"].elements.count == 3 ? true : nil
        }
        #expect(hired == true)
    }

    @Test func `a store that is open to others is told of with its mode`() throws {
        #expect(
            try run("andon init --name Northside --time-zone UTC --hours 07:00-16:00").status == 0)
        #expect(chmod(shop.store, 0o644) == 0)
        let doctor = try run("andon doctor || true")
        #expect(doctor.out.contains("(mode 644): others can read the store"))
    }

    @Test func `an export into a file that is there already leaves its mode`() throws {
        #expect(
            try run("andon init --name Northside --time-zone UTC --hours 07:00-16:00").status == 0)
        #expect(
            try run("touch out.csv; chmod 640 out.csv; andon export board > out.csv").status == 0)
        #expect(try open() == ["out.csv"])
    }
}
