import Phrases
import Testing

@testable import andon

struct ConfigurationTests {
    private func problem(_ text: String) -> String? {
        var configuration = Configuration()
        do throws(Failure) {
            try configuration.fill(text, from: "config.toml")
            return nil
        } catch {
            return error.text(in: .english)
        }
    }

    @Test func `every key is read, and where it stands is kept`() throws {
        var configuration = Configuration()
        try configuration.fill(
            """
            store = "/srv/shop.db"
            as = "Wang"
            language = "zh-Hans"
            theme = "light"
            mouse = false
            ascii = true
            bell = false
            osc9 = true
            [notify.to]
            ready = "sms"
            [wall]
            pages = ["ready", "status"]
            pace = 30
            """, from: "a.toml")
        #expect(configuration.store == "/srv/shop.db")
        #expect(configuration.name == "Wang")
        #expect(configuration.language == "zh-Hans")
        #expect(configuration.theme == "light")
        #expect(configuration.mouse == false)
        #expect(configuration.ascii == true)
        #expect(configuration.bell == false && configuration.osc9 == true)
        #expect(configuration.notify == ["to.ready": "sms"])
        #expect(configuration.wall == ["pages": "ready,status", "pace": "30"])
        #expect(Set(configuration.sources.keys) == Set(Configuration.keys))
        #expect(configuration.sources["mouse"] == "a.toml")
    }

    @Test func `what the first file sets stays`() throws {
        var configuration = Configuration()
        try configuration.fill("theme = \"light\"", from: "user.toml")
        try configuration.fill("theme = \"mono\"\nmouse = true", from: "site.toml")
        #expect(configuration.theme == "light")
        #expect(configuration.sources == ["theme": "user.toml", "mouse": "site.toml"])
    }

    @Test func `a file that cannot be used is told with its line, its key and what fits`() {
        #expect(problem("theme = \"light\"\nmouse = = true")?.hasPrefix("config.toml:2:") == true)
        #expect(
            problem("colour = 1")
                == "config.toml: “colour” is not a setting; there are store, as, language, theme, "
                + "mouse, ascii, bell, osc9, notify, wall")
        #expect(problem("mouse = \"yes\"") == "config.toml: “mouse” must be true or false")
        #expect(problem("store = 1") == "config.toml: “store” must be a text in quotes")
        #expect(problem("as = \"\"") == "config.toml: “as” must be a text in quotes")
        #expect(problem("") == nil)
    }

    @Test func `flags go before variables, these before the user's file, that before built-in`()
        throws
    {
        let shop = try ShopOnDisk()
        try shop.home.write("config/andon/config.toml", "language = \"zh-Hans\"\ntheme = \"mono\"")
        func language(_ words: [String], _ variables: [String: String]) throws -> String? {
            let run = try runAndon(
                ["config", "print", "--json"] + words, environment: variables, home: shop.home)
            return try Document(run.out)["language"]["value"].text
        }
        #expect(try language([], [:]) == "zh-Hans")
        #expect(try language([], ["ANDON_LANG": "en"]) == "en")
        #expect(try language(["--lang", "zh"], ["ANDON_LANG": "en"]) == "zh-Hans")
    }

    @Test func `a bad file stops every command with one line`() throws {
        let shop = try ShopOnDisk.opened()
        try shop.home.write("config/andon/config.toml", "theme = 3")
        #expect(try shop.refused("status").hasSuffix("“theme” must be a text in quotes"))
        shop.language = "zh-Hans"
        #expect(try shop.refused("status").hasSuffix("“theme”须为带引号的文字"))
    }
}
