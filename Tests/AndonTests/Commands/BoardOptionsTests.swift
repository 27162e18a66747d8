import ArgumentParser
import Testing

@testable import andon

struct BoardOptionsTests {
    @Test func `what a command of the board does not know points to its own help`() throws {
        for name in ["board", "desk", "tech"] {
            let run = try runAndon([name, "--foo"])
            #expect(run.status == 2)
            #expect(run.err.contains("see `andon \(name) --help`"), "\(run.err)")
        }
    }

    @Test func `options stand for all of them`() throws {
        let options = try BoardOptions.parse(["--theme", "light", "--read-only", "--as", "Wang"])
        #expect(options.theme == "light" && options.readOnly && !options.plain)
        #expect(options.common.name == "Wang")
    }
}
