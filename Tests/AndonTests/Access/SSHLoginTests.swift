import Foundation
import Glibc
import Testing

/// Logging in as people do, and as people should not.
extension EndToEnd {
    struct SSHLoginTests {
        private let server: SSHServer
        private var shop: ShopOnDisk { server.shop }

        init() throws {
            server = try SSHServer(try .ofToday())
            try server.admit("Anna", as: "advisor")
            try server.admit("wall", as: "viewer")
        }

        private func ask(_ words: [String], as person: String = "Anna") throws -> ProgramRun {
            try server.run(as: person, ["--", server.address] + words)
        }

        @Test func `pages can be asked for, in a language`() throws {
            let status = try ask(["status", "--json"])
            #expect(status.status == 0, "\(status.err)\(server.log)")
            #expect(try Document(status.out)["orders"][0]["ro"].text == "1041")
            let order = try ask(["order", "1041", "--lang", "zh"])
            #expect(order.status == 0 && order.out.contains("机油") == false)
            #expect(order.out.contains("Ana Lopez") && order.out.contains("约定"))
        }

        @Test func `the planner's pages can be asked for, and none of them changes anything`()
            throws
        {
            let before = try shop.document("status")["position"].number
            let plan = try ask(["plan", "--json"])
            #expect(plan.status == 0, "\(plan.err)")
            #expect(try Document(plan.out)["changes"].elements.isEmpty == false)
            let next = try ask(["next", "Smith"])
            #expect(next.status == 0 && next.out.contains("1041/1"), "\(next.err)\(next.out)")
            let quote = try ask(["quote", "--job", "Brakes", "--frt", "1.2", "--json"])
            #expect(quote.status == 0, "\(quote.err)")
            #expect(try Document(quote.out)["promise"].text != nil)
            let days = try ask(["appointments", "--days", "2", "--json"])
            #expect(try Document(days.out)["days"].elements.count == 2, "\(days.err)")
            #expect(try ask(["plan", "--apply"]).status == 1)
            #expect(try shop.document("status")["position"].number == before)
        }

        @Test(arguments: [
            "sh -c id", "id", "/bin/sh", "status; id", "status\nid", "$(id)", "scp -t /tmp",
            "/usr/lib/openssh/sftp-server", "--as Boss --role manager", "status --store /tmp/x",
            "access list", "export events", "import /etc/passwd", "do settle 1041",
        ])
        func `whatever else is asked for gives one line, and no shell`(_ asked: String) throws {
            let run = try ask([asked])
            #expect(run.status == 1 && run.out == "")
            let start = "andon: over SSH there are board, desk, tech, wall, status, order, next, "
            #expect(run.err.hasPrefix(start), "\(run.err)")
            #expect(run.err.filter { $0 == "\n" }.count == 1)
        }

        @Test func `files go neither in nor out`() throws {
            let bait = try shop.home.write("bait", "bait\n")
            let (there, here) = (shop.home.file("in"), shop.home.file("out"))
            let batch = try shop.home.write("batch", "get \(bait) \(here)\nput \(bait) \(there)\n")
            for legacy in [[], ["-O"]] {
                let out = try server.run(
                    "scp", as: "Anna", legacy + ["\(server.address):\(bait)", here])
                let put = try server.run(
                    "scp", as: "Anna", legacy + [bait, "\(server.address):\(there)"])
                #expect(out.status != 0 && put.status != 0)
                // Of a subsystem sshd passes no errors on.
                #expect(
                    legacy.isEmpty || (out.err + put.err).contains("andon: over SSH there are"))
            }
            #expect(try server.run("sftp", as: "Anna", ["-b", batch, server.address]).status != 0)
            #expect(access(there, F_OK) != 0 && access(here, F_OK) != 0)
        }

        @Test func `nothing is forwarded`() throws {
            // If it could be reached, the server itself would greet.
            let there = try server.run(
                as: "Anna", ["-W", "127.0.0.1:\(server.port)", server.address])
            #expect(there.status != 0 && there.out == "")
            #expect(server.log.contains("refused local port forward"), "\(server.log)")
            let back = try server.run(
                as: "Anna",
                [
                    "-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:9", server.address,
                    "status",
                ])
            #expect(back.status != 0 && back.out == "")
            #expect(back.err.contains("remote port forwarding failed"), "\(back.err)")
        }

        @Test func `variables that the client sends change neither store nor name`() throws {
            let other = try ShopOnDisk.opened()
            let sent = [
                "ANDON_STORE=\(other.store)", "ANDON_AS=Boss", "ANDON_ROLE=manager",
                "XDG_CONFIG_HOME=\(other.home.path)", "HOME=\(other.home.path)",
                "TERMINFO=\(other.home.path)",
            ]
            let run = try server.run(
                as: "Anna",
                ["-o", "SetEnv=" + sent.joined(separator: " "), server.address, "status"])
            #expect(run.status == 0 && run.out.contains("1041"), "\(run.err)")
        }

        @Test func `who was removed is let in no longer`() throws {
            #expect(try ask(["status"]).status == 0)
            let keys = shop.home.file("ssh/authorized_keys")
            try shop.done("access", "remove", "Anna", "--file", keys)
            #expect(try ask(["status"]).status == 255)
            let left = try ask(["status"], as: "wall")
            #expect(
                left.status == 1 && left.err == "andon: over SSH there are wall, not “status”\n")
        }
    }

    /// sshd gives a terminal only when it runs as root.
    @Suite(.enabled(if: geteuid() == 0, "sshd gives a terminal only when it runs as root"))
    struct SSHBoardTests {
        private let server: SSHServer
        private var shop: ShopOnDisk { server.shop }

        init() throws {
            server = try SSHServer(try .ofToday())
            try server.admit("Anna", as: "advisor")
            try server.admit("wall", as: "viewer")
        }

        private func notes() throws -> [Document] {
            try shop.document("order", "1041")["history"].elements.filter {
                $0["type"].text == "noteAdded"
            }
        }

        @Test func `the board acts in the name of the key, whoever the client says it is`() throws {
            let board = try server.open(as: "Anna", ["-o", "SetEnv=ANDON_AS=Boss"])
            _ = try board.waitForBoard()
            try board.scan("1041")
            try board.press("N", then: "Note")
            try board.type("rattles at 30")
            try board.press("Enter", then: "rattles at 30")
            #expect(try board.quit() == 0)
            #expect(try notes().map { $0["actor"].text } == ["Anna"])
        }

        @Test func `a viewer's key opens the wall, which takes no command`() throws {
            let wall = try server.open(as: "wall", asking: ["--theme", "light"])
            try wall.waitFor("Northside")
            try wall.press("N", ":")
            #expect(try wall.quit() == 0)
            #expect(try notes().isEmpty)
        }

        @Test func `a store that demands forced identities takes a key's word and no other`() throws
        {
            try shop.done("shop", "--forced-only", "yes")
            let note = ["do", "note", "1041", "--text", "typed here"]
            for name in ["Wang", "Anna"] {
                let plain = try shop.run(note + ["--as", name, "--role", "advisor"])
                #expect(plain.status == 1 && plain.out == "")
                #expect(shop.line(plain).contains("Only holders of a key"), "\(plain.err)")
            }
            let board = try server.open(as: "Anna")
            _ = try board.waitForBoard()
            try board.scan("1041")
            try board.press("N", then: "Note")
            try board.type("came with a key")
            try board.press("Enter", then: "came with a key")
            #expect(try board.quit() == 0)
            #expect(try notes().map { $0["actor"].text } == ["Anna"])
            try shop.done("shop", "--forced-only", "no")
            #expect(try shop.run(note).status == 0)
        }

        @Test func `an advisor does not dispatch`() throws {
            let board = try server.open(as: "Anna")
            _ = try board.waitForBoard()
            try board.scan("1041")
            try board.press("s", then: "The role advisor may not do this; these may: foreman")
            #expect(try board.quit() == 0)
        }

        @Test func `Ctrl-Z leaves no shell behind it`() throws {
            let board = try server.open(as: "Anna")
            _ = try board.waitForBoard()
            try board.press("C-z", "?", then: "arrows")
            try board.press("Escape")
            try board.waitUntil("the help is closed") { !$0.contains("arrows") }
            #expect(try board.quit() == 0)
        }

        @Test func `a killed client takes its board with it, and the store is free`() throws {
            let board = try server.open(as: "Anna")
            _ = try board.waitForBoard()
            #expect(!server.boards.isEmpty)
            kill(try board.processID(), SIGKILL)
            let ended = Deadline(after: .seconds(20)).first { server.boards.isEmpty ? true : nil }
            #expect(ended == true)
            try shop.done("do", "note", "1041", "--text", "free")
        }
    }
}
