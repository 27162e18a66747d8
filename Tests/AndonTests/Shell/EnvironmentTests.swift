import Testing

struct EnvironmentTests {
    private func store(_ variables: [String: String]) throws -> String? {
        let run = try runAndon(["config", "print", "--json"], environment: variables)
        return try Document(run.out)["store"]["value"].text
    }

    @Test func `the store lies where the rules for data say`() throws {
        #expect(try store(["XDG_DATA_HOME": "/data"]) == "/data/andon/workshop.db")
        let home = ["HOME": "/home/wang", "XDG_DATA_HOME": ""]
        #expect(try store(home) == "/home/wang/.local/share/andon/workshop.db")
    }

    @Test func `a variable that is set to nothing is not set`() throws {
        #expect(
            try store(["XDG_DATA_HOME": "/data", "ANDON_STORE": ""])?.hasPrefix("/data") == true)
    }

    @Test func `the locale for messages is found in the usual order`() throws {
        func language(_ variables: [String: String]) throws -> Document {
            let run = try runAndon(["config", "print", "--json"], environment: variables)
            return try Document(run.out)["language"]
        }
        let chinese = try language(["LANG": "en_GB.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"])
        #expect(chinese["value"].text == "zh-Hans")
        #expect(chinese["source"].text == "LC_MESSAGES")
        #expect(try language(["LC_ALL": "en", "LC_MESSAGES": "zh_CN"])["value"].text == "en")
        let unknown = try language(["LANG": "tlh"])
        #expect(unknown["value"].text == "en" && unknown["source"].text == "built-in")
    }

    @Test func `who it is comes from the login where nobody says otherwise`() throws {
        let run = try runAndon(["config", "print", "--json"], environment: ["USER": "wang"])
        let name = try Document(run.out)["as"]
        #expect(name["value"].text == "wang" && name["source"].text == "USER")
    }
}
