import ArgumentParser
import BoardScreens
import Phrases
import Testing

@testable import andon

struct WallCommandTests {
    private func read(
        _ words: [String], _ text: String = ""
    ) throws -> (Wall.Setting, pace: Int) {
        var configuration = Configuration()
        try configuration.fill(text, from: "c.toml")
        return try WallCommand.parse(words).wallSetting(configuration)
    }

    @Test func `without a word there are all pages, names hidden, twenty seconds each`() throws {
        let (setting, pace) = try read([])
        #expect(setting.pages == WallPage.turning && setting.mask == .names && setting.dims)
        #expect(pace == 20)
    }

    @Test func `the command line goes before the configuration`() throws {
        let file =
            "[wall]\npages = [\"ready\", \"status\"]\npace = 60\nmask = \"both\"\ndim = false"
        let (own, pace) = try read([], file)
        #expect(own.pages == [.ready, .status] && pace == 60)
        #expect(own.mask == [.names, .plates] && !own.dims)
        let (asked, faster) = try read(
            ["--pages", "tomorrow", "--pace", "10", "--mask", "none"], file)
        #expect(asked.pages == [.tomorrow] && faster == 10 && asked.mask == [])
        #expect(try read(["--page", "lounge"], file).0.pages == [.lounge])
    }

    @Test func `who came in with a key cannot unmask`() throws {
        #expect(try read(["--mask", "none", "--forced"]).0.mask == .names)
        let file = "[wall]\nmask = \"plates\""
        #expect(try read(["--mask", "names", "--forced"], file).0.mask == [.names, .plates])
    }

    @Test func `a value that does not fit is wrong usage`() {
        for words in [["--pages", "board"], ["--pace", "1"], ["--mask", "some"]] {
            let failure = #expect(throws: Failure.self) { try read(words) }
            #expect(failure?.kind == .usage)
        }
    }
}
