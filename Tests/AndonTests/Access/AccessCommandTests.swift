import Foundation
import Glibc
import Testing

@testable import andon

struct AccessCommandTests {
    private let shop: ShopOnDisk
    private let key: String

    init() throws {
        shop = try ShopOnDisk.opened()
        key = try shop.home.write("k.pub", SampleKeys.line(1) + "\r\n")
    }

    private var file: String { shop.home.file(".ssh/authorized_keys") }

    @Test func `who is added is listed, and gone when removed`() throws {
        let added = try shop.done("access", "add", "O'Brien", "--role", "advisor", "--key", key)
        let fingerprint = SampleKeys.key(1).fingerprint
        #expect(added == "\(file): O'Brien may come in as advisor, key \(fingerprint)\n")
        let listed = try shop.done("access", "list")
        #expect(listed.contains("O'Brien  advisor  \(fingerprint)  \(shop.store)"))
        #expect(try shop.done("access", "check") == "\(file): good, keys: 1\n")
        let none = shop.home.file("none")
        #expect(
            try shop.done("access", "check", "--file", none)
                == "\(none): there is no such file yet; `andon access add` makes it\n")
        #expect(
            try shop.done("access", "remove", "O'Brien")
                == "\(file): O'Brien may no longer come in, keys: 1\n")
        #expect(try shop.done("access", "list") == "\(file): nobody has been let in\n")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "")
    }

    @Test func `the line runs this program on the store that was named`() throws {
        try shop.done("access", "add", "wall", "--role", "viewer", "--key", key)
        let line = try String(contentsOfFile: file, encoding: .utf8)
        let program = try #require(Files.resolved(andonPath))
        #expect(
            line.hasPrefix(
                "command=\"\(program) --store \(shop.store) --as wall --role viewer --forced\""
                    + ",restrict,pty ssh-ed25519 "))
        #expect(line.hasSuffix(" wall\n"))
    }

    @Test func `everything can be had as data`() throws {
        let added = try shop.document("access", "add", "wall", "--role", "viewer", "--key", key)
        #expect(
            added.names
                == ["file", "fingerprint", "name", "program", "role", "store", "type"])
        #expect(added["name"].text == "wall" && added["role"].text == "viewer")
        let people = try shop.document("access", "list")["people"]
        #expect(people[0]["fingerprint"].text == SampleKeys.key(1).fingerprint)
        #expect(people.elements.count == 1)
        let check = try shop.document("access", "check")
        #expect(check["keys"].number == 1 && check["findings"].elements.isEmpty)
        let removed = try shop.document("access", "remove", "wall")
        #expect(removed["removed"][0]["name"].text == "wall")
    }

    @Test func `what is wrong with a line is told, and ends with 1`() throws {
        try shop.home.write(".ssh/authorized_keys", SampleKeys.line(7) + "\n")
        chmod(shop.home.file(".ssh"), 0o700)
        chmod(shop.home.path, 0o700)
        chmod(file, 0o600)
        let run = try shop.run(["access", "check"])
        #expect(run.status == 1)
        #expect(run.out == "line 1: a key that was added by hand, not by andon\n")
        #expect(shop.line(run) == "\(file): problems: 1")
        let data = try shop.run(["access", "check", "--json"])
        #expect(data.status == 1)
        #expect(try Document(data.out)["findings"][0]["kind"].text == "by_hand")
    }

    @Test func `bad input is one line and changes nothing`() throws {
        try shop.home.write(".ssh/authorized_keys", "# mine\n")
        let secret = try shop.home.write("k", "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n")
        let cases: [(words: [String], status: Int32, says: String)] = [
            (["add", "a\"b", "--role", "viewer", "--key", key], 2, "“a\"b” is not a name"),
            (["add", "a\nb", "--role", "viewer", "--key", key], 2, "“a b” is not a name"),
            (["add", "ann", "--role", "boss", "--key", key], 2, "there is no role boss"),
            (["add", "ann", "--key", key], 2, "say in which role"),
            (
                ["add", "ann", "--role", "viewer", "--key", secret], 1,
                "\(secret): is a private key"
            ),
            (
                ["add", "ann", "--role", "viewer", "--key", "/none"], 1,
                "/none: there is no such file"
            ),
            (["add", "ann", "--role", "viewer"], 2, "Missing expected argument '--key <key>'"),
            (["remove", "ann"], 1, "\(file): nobody has been let in"),
        ]
        for (words, status, says) in cases {
            let run = try shop.run(["access"] + words)
            #expect(run.status == status, "\(words)")
            #expect(shop.line(run).hasPrefix(says), "\(run.err)")
        }
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "# mine\n")
    }

    @Test func `people are told in Chinese too`() throws {
        shop.language = "zh"
        try shop.done("access", "add", "李雷", "--role", "advisor", "--key", key)
        let listed = try shop.done("access", "list")
        #expect(listed.hasPrefix("姓名") && listed.contains("李雷  服务顾问  SHA256:"))
    }
}
