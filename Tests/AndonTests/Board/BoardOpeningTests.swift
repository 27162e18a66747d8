import Testing

extension EndToEnd {
    struct BoardOpeningTests {
        /// Each of these is refused; the shell says with which status and whether it can go on.
        private static let refused = """
            before=$(stty -g)
            tried() { echo "$1: status $2"; }
            TERM=dumb "$0" demo; tried dumb $?
            TERM=unknown-thing "$0" demo; tried unknown $?
            env -u TERM "$0" demo; tried unset $?
            TERM= "$0" demo; tried empty $?
            "$0" demo </dev/null; tried input $?
            "$0" demo | cat; "$0" demo >/dev/null; tried output $?
            "$0" demo --theme nope; tried theme $?
            ANDON_THEME=gone "$0" demo; tried variable $?
            "$0" demo --now soonish; tried now $?
            "$0" demo --lang tlh; tried language $?
            [ "$before" = "$(stty -g)" ] && echo "terminal as before"
            exec cat
            """

        @Test func `a terminal or option that cannot be used is named in one line each`() throws {
            let terminal = try TmuxTerminal(
                "sh", ["-c", Self.refused, andonPath], columns: 160, rows: 50, home: CleanHome())
            let screen = try terminal.waitFor("terminal as before")
            let rows = screen.rows.filter { !$0.isEmpty }
            let expected = [
                ("dumb", 1, "dumb"), ("unknown", 1, "unknown-thing"), ("unset", 1, "TERM"),
                ("empty", 1, "TERM"), ("input", 1, "terminal"), ("output", 1, "terminal"),
                ("theme", 2, "nope"), ("variable", 2, "gone"), ("now", 2, "soonish"),
                ("language", 2, "tlh"),
            ]
            for (name, status, word) in expected {
                let index = try #require(
                    rows.firstIndex(of: "\(name): status \(status)"), "\(name)")
                #expect(rows[index - 1].hasPrefix("andon: "))
                #expect(rows[index - 1].contains(word))
            }
            // One line each; the pipe's and what follows it are two.
            #expect(rows.count == 2 * expected.count + 2)
            #expect(try terminal.value(of: "#{alternate_on}") == "0")
        }

        @Test func `a theme of one's own and one that is a file can be used`() throws {
            let home = try CleanHome()
            let file = try home.write(
                "themes/plain.toml",
                "[palette]\nink = \"#ff8800\"\n[roles]\ntext = { fg = \"ink\" }\n")
            let board = try openDemo(["--theme", file], home: home)
            try board.waitFor("Not dispatched")
            #expect(try board.colouredScreen().text.contains("38;5;208m"))
        }

        @Test func `ascii = true draws no character that terminals disagree about`() throws {
            let home = try CleanHome()
            try home.write("config/andon/config.toml", "ascii = true\n")
            let board = try openDemo(home: home)
            let screen = try board.waitFor("Not dispatched")
            // Unicode is sure of the minus, and of letters without an accent.
            let marks = screen.text.unicodeScalars.filter {
                !$0.isASCII && !$0.properties.isAlphabetic && $0 != "−"
            }
            #expect(String(String.UnicodeScalarView(marks)) == "")
        }
    }
}
