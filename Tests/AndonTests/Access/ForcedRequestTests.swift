import Phrases
import Testing

@testable import andon

struct ForcedRequestTests {
    private func words(_ asked: String, as role: String = "advisor") -> [String]? {
        try? ForcedRequest(asked, as: role).words
    }

    @Test(arguments: [
        ("", []), ("  ", []), ("board", ["board"]), ("andon", []), ("andon wall", ["wall"]),
        ("--lang zh", ["--lang", "zh"]), ("status --json", ["status", "--json"]),
        ("status --lang zh-Hans --json", ["status", "--lang", "zh-Hans", "--json"]),
        ("order 1041", ["order", "1041"]), ("order 苏-1041 --json", ["order", "苏-1041", "--json"]),
        ("wall --theme light --lang en", ["wall", "--theme", "light", "--lang", "en"]),
        ("desk", ["desk"]), ("tech", ["tech"]), ("desk --plain", ["desk", "--plain"]),
        ("tech --lang zh", ["tech", "--lang", "zh"]),
        (
            "wall --pages ready,status --pace 30 --mask both",
            ["wall", "--pages", "ready,status", "--pace", "30", "--mask", "both"]
        ),
        ("wall --page lounge", ["wall", "--page", "lounge"]), ("plan", ["plan"]),
        ("plan --json --lang zh", ["plan", "--json", "--lang", "zh"]),
        ("next Smith --json", ["next", "Smith", "--json"]),
        ("appointments --days 14", ["appointments", "--days", "14"]),
        (
            "quote --job Brakes --frt 1.2 --skill 2 --kind repair --waiting --no-wash --json",
            [
                "quote", "--job", "Brakes", "--frt", "1.2", "--skill", "2", "--kind", "repair",
                "--waiting", "--no-wash", "--json",
            ]
        ),
    ])
    func `a page may be asked for, with its look`(_ asked: String, _ expected: [String]) {
        #expect(words(asked) == expected)
    }

    @Test(arguments: [
        "board --theme x/ำ", "board --theme .ำ", "status --ำ", "sh -c id", "/bin/sh", "bash",
        "scp -t /tmp", "scp -f x", "/usr/lib/openssh/sftp-server",
        "internal-sftp", "rsync --server", "git-upload-pack x", "import x.csv", "export events",
        "do start 1041", "init", "backup x", "access list", "doctor", "config print", "andon sh",
        "andon andon", "--help", "--version", "help", "completions bash",
    ])
    func `nothing else may be asked for`(_ asked: String) {
        #expect(words(asked) == nil)
    }

    @Test(arguments: [
        "--as boss", "--role manager", "--store /x", "--forced", "--now 2026-01-01T08:00",
        "status --as boss", "board --store x", "wall --read-only --as x", "--lang=zh",
        "status --file x", "status --json=1", "order", "order --json", "order 1 2",
        "status extra", "tech Smith", "tech --as Smith", "--theme ../../etc/passwd",
        "--theme /etc/passwd", "--theme .hidden", "board --mask none", "desk --page lounge",
        "status --pace 5", "wall --dim no",
        "plan --apply", "plan --problem x", "plan --ms 3600000", "plan --overrides", "next",
        "next --json", "next Smith White", "next Smith --as Boss", "appointments --apply",
        "appointments --days", "quote --job", "quote --job --json", "quote --store x",
        "quote --job /etc/passwd", "quote Brakes",
        "--theme", "--lang", "--lang --json", "--theme --lang", "--", "-", "status --theme dark",
    ])
    func `no option may be asked for but those of the look`(_ asked: String) {
        #expect(words(asked) == nil)
    }

    @Test(arguments: [
        ";id", "status;id", "status; id", "status\nid", "status\tid", "status|sh", "status&",
        "$(id)", "`id`", "status > x", "order 'x'", "order \"x\"", "order a\\b", "order *",
        "order {a,b}", "order ~", "order !1", "status #", "status\r", "order \u{1b}[31m",
        "order \u{202e}x", "order \u{0}", "order a\u{301}", "order ＄",
        "order " + String(repeating: "1", count: 200),
    ])
    func `what a shell would look at twice is refused as a whole`(_ asked: String) {
        #expect(words(asked) == nil)
    }

    @Test(arguments: [
        ("", ["wall"]), ("andon", ["wall"]), ("--lang zh", ["wall", "--lang", "zh"]),
        ("wall --page lounge", ["wall", "--page", "lounge"]),
    ])
    func `a viewer's key leads to the wall`(_ asked: String, _ expected: [String]) {
        #expect(words(asked, as: "viewer") == expected)
    }

    @Test(arguments: [
        "board", "desk", "desk --plain", "tech", "status", "status --json", "order 1041", "plan",
        "next Smith", "appointments", "quote --job Oil --frt 1", "--plain", "board --lang zh",
    ])
    func `and to nothing else, for everything else shows whom it is about`(_ asked: String) {
        let refusal = #expect(throws: Failure.self) { try ForcedRequest(asked, as: "viewer") }
        #expect(refusal?.text(in: .english) == "over SSH there are wall, not “\(asked)”")
        #expect(words(asked) != nil)
    }

    @Test func `the refusal says what there is, and what was asked for without its sting`() {
        let error = #expect(throws: Failure.self) {
            try ForcedRequest(
                "sh\u{1b}]0;x\u{7} -c 'id'\n" + String(repeating: "y", count: 900), as: "parts")
        }
        let text = error?.text(in: .english) ?? ""
        #expect(
            text.hasPrefix(
                "over SSH there are board, desk, tech, wall, status, order, next, plan, "
                    + "appointments, quote, not “sh"))
        #expect(text.count < 160)
        #expect(!text.unicodeScalars.contains { $0.value < 32 })
    }
}
