import Phrases
import Testing

@testable import andon

struct AuthorizedKeysTests {
    private func grant(_ name: String, _ role: String = "viewer") -> Grant {
        Grant(program: "/usr/bin/andon", store: nil, name: name, role: role)
    }

    private func keys(_ text: String) -> AuthorizedKeys { AuthorizedKeys(Array(text.utf8)) }

    private func text(_ keys: AuthorizedKeys) -> String {
        String(decoding: keys.bytes, as: UTF8.self)
    }

    @Test func `a line is added at the end, on a line of its own`() throws {
        var keys = keys("# mine\r\n\n\(SampleKeys.line(9))")
        try keys.add(grant("wall"), SampleKeys.key(1), to: "f")
        #expect(
            text(keys) == """
                # mine\r

                \(SampleKeys.line(9))
                \(grant("wall").options) ssh-ed25519 \(SampleKeys.text(1)) wall

                """)
        #expect(keys.names == ["wall"])
        #expect(keys.entries.map(\.number) == [3, 4])
    }

    @Test func `lines of others stay as they are, to the byte`() throws {
        let others: [UInt8] =
            Array("\t # r\u{e9}mark \r\n\n\n".utf8) + [0xff, 0x00, 0x0a]
            + Array("\(SampleKeys.line(9)) \r\nno key at all".utf8)
        var keys = AuthorizedKeys(others)
        try keys.add(grant("a"), SampleKeys.key(1), to: "f")
        try keys.add(grant("b"), SampleKeys.key(2), to: "f")
        #expect(keys.bytes.starts(with: others))
        #expect(try keys.remove("a", from: "f").count == 1)
        #expect(try keys.remove("b", from: "f").count == 1)
        #expect(keys.bytes == others + [0x0a])
    }

    @Test func `one person may have several keys, in one role`() throws {
        var keys = keys("")
        try keys.add(grant("Anna", "advisor"), SampleKeys.key(1), to: "f")
        try keys.add(grant("Bob"), SampleKeys.key(3), to: "f")
        try keys.add(grant("Anna", "advisor"), SampleKeys.key(2), to: "f")
        #expect(keys.names == ["Anna", "Bob"])
        #expect(throws: Failure.self) {
            try keys.add(grant("Anna", "manager"), SampleKeys.key(4), to: "f")
        }
        #expect(try keys.remove("Anna", from: "f").map(\.number) == [1, 3])
        #expect(keys.names == ["Bob"])
    }

    @Test func `a key that is there already is refused, whoever brought it`() throws {
        for before in ["", "no-pty ", grant("b").options + " "] {
            var keys = keys("\n\(before)\(SampleKeys.line(1))\n")
            let error = #expect(throws: Failure.self) {
                try keys.add(grant("a"), SampleKeys.key(1), to: "f")
            }
            #expect(error?.text(in: .english) == "f: line 2 has this key already")
        }
    }

    @Test func `who is not there cannot be removed, and nobody's own line is`() {
        var keys = keys("\(grant("Anna").options) \(SampleKeys.line(1))\n\(SampleKeys.line(2))\n")
        let error = #expect(throws: Failure.self) { try keys.remove("somebody", from: "f") }
        #expect(error?.text(in: .english) == "f: there is no somebody; there are Anna")
        var empty = AuthorizedKeys([])
        let none = #expect(throws: Failure.self) { try empty.remove("Anna", from: "f") }
        #expect(none?.text(in: .english) == "f: nobody has been let in")
    }
}
