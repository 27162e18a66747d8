import Testing

extension EndToEnd {
    struct DemoCommandTests {
        @Test func `the demo opens its sample day and can leave its store behind`() throws {
            let home = try CleanHome()
            let demo = try openAndon(["demo", "--keep", home.file("kept.db")], home: home)
            try demo.waitFor("13:30")
            try demo.press("q")
            #expect(try demo.waitForExit() == 0)
            #expect(try runAndon(["verify", "--store", home.file("kept.db")]).status == 0)
        }

        @Test func `a time that is none is refused`() throws {
            let run = try runAndon(["demo", "--now", "soon"])
            #expect(run.status == 2 && run.err.hasPrefix("andon: “soon” is no time"))
        }
    }
}
