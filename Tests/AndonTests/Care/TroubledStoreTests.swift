import Foundation
import Glibc
import Testing

extension EndToEnd {
    /// Stores that cannot be used as they should be: each is told of in one clear line.
    struct TroubledStoreTests {
        @Test(arguments: ["ENOLCK", "EOPNOTSUPP"])
        func `a file system without locks is named, at once and for every command`(
            error: String
        ) throws {
            let shop = try ShopOnDisk.working()
            for words in [["status"], ["do", "note", "1041", "--text", "squeak"]] {
                let run = try runProgram(
                    "strace",
                    [
                        "-f", "-qq", "-o", "/dev/null", "-e",
                        "inject=flock,fcntl:error=\(error)", andonPath,
                    ] + words + ["--store", shop.store, "--now", shop.time],
                    environment: shop.home.environment(adding: ["ANDON_LANG": "en"]),
                    timeout: .seconds(30))
                #expect(run.status == 1)
                #expect(
                    shop.line(run) == "\(shop.store): its file system has no file locks; "
                        + "keep the store on a local disk")
            }
            #expect(try shop.order("1041")["ro"].text == "1041")
        }

        @Test(arguments: ["-new", "-wal"])
        func `a store for which the disk has no room is told of, and nothing is left of it`(
            part: String
        ) throws {
            let home = try CleanHome()
            let store = home.file("shop.db")
            let run = try runProgram(
                "strace",
                [
                    "-f", "-qq", "-o", "/dev/null", "-P", store + part, "-e",
                    "inject=pwrite64,ftruncate,fallocate:error=ENOSPC", andonPath, "init",
                    "--store", store, "--name", "Northside", "--time-zone", "UTC", "--hours",
                    "07:00-16:00",
                ],
                environment: home.environment(adding: ["ANDON_LANG": "en"]), timeout: .seconds(30))
            #expect(run.status == 1 && run.err.contains("the disk is full"), "\(run.err)")
            let left = try FileManager.default.contentsOfDirectory(atPath: home.path)
            #expect(left.filter { $0.hasPrefix("shop.db") } == [])
        }

        @Test
        func
            `a client that stands still with the lock is named, and when killed holds up nobody`()
            throws
        {
            let shop = try ShopOnDisk.working()
            let trace = shop.home.file("trace")
            let stopped = try TmuxTerminal(
                "strace",
                [
                    "-f", "-qq", "-o", trace, "-e", "trace=fdatasync", "-e",
                    "inject=fdatasync:signal=STOP:when=1", andonPath, "do", "note", "1041",
                    "--text", "never told", "--store", shop.store, "--now", shop.time,
                ], columns: 80, rows: 24, home: shop.home)
            let hasStopped = Deadline(after: .seconds(30)).first { () -> Bool? in
                let text = (try? String(contentsOfFile: trace, encoding: .utf8)) ?? ""
                return text.contains("stopped by SIGSTOP") ? true : nil
            }
            try #require(hasStopped == true)
            let line = try shop.refused("do", "note", "1041", "--text", "too late")
            let named = try #require(
                line.firstMatch(
                    of:
                        #/by process (\d+) \(andon\) of \w+ on pts\/\d+, which is stopped/#
                ))
            kill(try #require(pid_t(named.1)), SIGKILL)
            try shop.done("do", "note", "1041", "--text", "told")
            let notes = try shop.done("order", "1041")
            #expect(!notes.contains("too late") && notes.contains("told"))
            #expect(try shop.run(["verify"]).status == 0)
            _ = stopped
        }

        @Test
        func
            `what a failing disk may have stored is done again with its identity and stored once`()
            throws
        {
            let shop = try ShopOnDisk.working()
            let note = ["do", "note", "1041", "--text", "squeak"]
            let failed = try runProgram(
                "strace",
                [
                    "-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync", "-e",
                    "inject=fdatasync:error=EIO", andonPath,
                ] + note + ["--store", shop.store, "--now", shop.time],
                environment: shop.home.environment(adding: ["ANDON_LANG": "en"]))
            #expect(failed.status == 1)
            let told = try #require(failed.err.firstMatch(of: #/with --id ([0-9a-f]{32}) /#))
            for _ in 0..<2 {
                let again = try shop.run(note + ["--id", String(told.1)])
                #expect(again.status == 0 && again.out.contains("squeak"), "\(again.err)")
            }
            let log = try shop.done("export", "events")
            #expect(log.matches(of: #/squeak/#).count == 1)
            #expect(try shop.run(["verify"]).status == 0)
        }

        @Test(.enabled(if: geteuid() == 0, "only root can become somebody else"))
        func `a store of somebody else is told of with its owner's name`() throws {
            let shop = try ShopOnDisk.working()
            /// What nobody is told when he writes, with the store as open as `mode`.
            func told(_ mode: mode_t, folder: mode_t, _ words: String...) throws -> String {
                for suffix in ["", "-head", "-wal", "-shm"] { chmod(shop.store + suffix, mode) }
                chmod(shop.home.path, folder)
                let run = try runProgram(
                    "setpriv",
                    ["--reuid=65534", "--regid=65534", "--clear-groups", andonPath] + words
                        + ["--store", shop.store, "--now", shop.time],
                    environment: shop.home.environment(adding: ["ANDON_LANG": "en"]))
                #expect(run.status == 1, "\(run.out)")
                return shop.line(run)
            }
            let denied =
                "\(shop.store): permission denied: it belongs to root, as whom andon has to run"
            #expect(try told(0o600, folder: 0o755, "status") == denied)
            #expect(try told(0o644, folder: 0o700, "status") == denied)
            #expect(
                try told(0o644, folder: 0o755, "do", "note", "1041", "--text", "squeak")
                    == "\(shop.store): can only be read: it belongs to root, "
                    + "as whom andon has to run to write")
        }
    }
}
