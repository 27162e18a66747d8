import Testing

@testable import andon

struct GrantTests {
    private let brien = Grant(
        program: "/usr/bin/andon", store: "/srv/shop one.db", name: "O'Brien", role: "advisor")

    @Test func `a grant is a forced command without anything beside it`() {
        let plain = Grant(program: "/usr/bin/andon", store: nil, name: "wall", role: "viewer")
        #expect(
            plain.options
                == "command=\"/usr/bin/andon --as wall --role viewer --forced\",restrict,pty")
        #expect(
            brien.command
                == "/usr/bin/andon --store '/srv/shop one.db' --as 'O'\\''Brien' --role advisor "
                + "--forced")
    }

    @Test func `what was written is read back`() {
        #expect(Grant(command: brien.command) == brien)
    }

    @Test(arguments: [
        "", "/usr/bin/andon", "/usr/bin/andon --forced", "/bin/sh -c id",
        "/usr/bin/andon --as a --forced", "/usr/bin/andon --role viewer --forced",
        "/usr/bin/andon --role viewer --as a --forced",
        "/usr/bin/andon --as a --role viewer", "/usr/bin/andon --as a --role viewer --forced x",
        "/usr/bin/andon --as a --role viewer --forced; id",
        "/usr/bin/andon --as a --as b --role viewer --forced",
    ])
    func `any other command is none of ours`(_ command: String) {
        #expect(Grant(command: command) == nil)
    }

    @Test(arguments: ["Anna", "B. Smith", "O'Brien", "李雷", "x", "A-1_b", "É 2", "ยำ", "Ώ"])
    func `a name is letters, digits and a few signs`(_ name: String) {
        #expect(Grant.isName(name))
    }

    @Test(arguments: [
        "", " ", " a", "a ", "-a", "--as", ".a", "a\"b", "a\nb", "a\\b", "a\tb", "a;b", "a$b",
        "a\u{0}b", "a\u{301}", "a\u{202e}b", "a,b", "a/b", "'a", "名：", "\u{200b}", "ำa", "Ｓmith",
        "𝐒mith", "ﬁ",
        String(repeating: "x", count: 41),
    ])
    func `a name with anything else is refused`(_ name: String) {
        #expect(!Grant.isName(name))
        let grant = Grant(program: "/usr/bin/andon", store: nil, name: name, role: "viewer")
        #expect(throws: Failure.self) { try grant.check() }
    }

    @Test(arguments: ["/srv/a\"b.db", "/srv/a\\b.db", "/srv/a\nb.db", "shop.db"])
    func `a path that cannot stand in the line is refused`(_ path: String) {
        let grant = Grant(program: "/usr/bin/andon", store: path, name: "a", role: "viewer")
        #expect(throws: Failure.self) { try grant.check() }
        let other = Grant(program: path, store: nil, name: "a", role: "viewer")
        #expect(throws: Failure.self) { try other.check() }
    }
}
