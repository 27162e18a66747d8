import Testing

@testable import andon

struct ForcedLoginTests {
    private let line = ["--store", "/s.db", "--as", "Anna", "--role", "advisor", "--forced"]

    @Test func `without the option the words are the user's own`() throws {
        #expect(try ForcedLogin.words(["status", "--json"]) == ["status", "--json"])
    }

    @Test func `the line says who, and the client which page`() throws {
        #expect(try ForcedLogin.words(line, asked: "") == line)
        #expect(
            try ForcedLogin.words(line, asked: "status --json") == ["status", "--json"] + line)
    }

    @Test(arguments: [
        ["--forced"], ["--as", "Anna", "--forced"], ["--role", "viewer", "--forced"],
        ["status", "--as", "a", "--role", "viewer", "--forced"],
        ["--as", "a", "--role", "viewer", "--forced", "--as", "b"],
        ["--forced", "--as", "a", "--role", "viewer"],
    ])
    func `a line that is not one of ours is refused`(_ words: [String]) throws {
        #expect(throws: Failure.self) { try ForcedLogin.words(words, asked: "") }
        let run = try runAndon(words)
        #expect(run.status == 1)
        #expect(run.err.hasPrefix("andon: --forced belongs into authorized_keys"))
    }

    @Test func `what the client's environment says has no effect`() throws {
        let (shop, other) = (try ShopOnDisk.opened(), try ShopOnDisk())
        try other.done("init", "--name", "Elsewhere", "--time-zone", "UTC")
        let run = try runAndon(
            ["--store", shop.store, "--as", "Anna", "--role", "advisor", "--forced"],
            environment: [
                "SSH_ORIGINAL_COMMAND": "status --json", "ANDON_STORE": other.store,
                "ANDON_AS": "Boss", "ANDON_LANG": "zh", "ANDON_THEME": "/etc/passwd",
                "XDG_CONFIG_HOME": other.home.path, "XDG_DATA_HOME": other.home.path,
                "TZ": "Asia/Shanghai",
            ])
        #expect(run.status == 0, "\(run.err)")
        #expect(try Document(run.out)["shop"].text == "Northside")
    }

    @Test func `a role that there is not is refused`() throws {
        let run = try runAndon(["--as", "a", "--role", "boss", "--forced"])
        #expect(run.status != 0)
        #expect(run.err.hasPrefix("andon: there is no role boss; there are foreman, "))
    }
}
