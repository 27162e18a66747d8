import Testing

struct CompletionsCommandTests {
    @Test(arguments: [("bash", "complete -"), ("zsh", "#compdef andon"), ("fish", "complete -c")])
    func `a shell gets its script`(_ shell: String, _ mark: String) throws {
        let run = try runAndon(["completions", shell])
        #expect(run.status == 0 && run.out.contains(mark) && run.out.contains("change-stop"))
    }
}
