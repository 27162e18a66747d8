/// Garbage where TOML should be: in the configuration, a column map or a theme.
extension Campaign {
    static let toml = Campaign(
        name: "toml",
        promise: "A bad TOML file is told in one line, and the program runs on",
        tries: 75
    ) { ground throws(Broken) in
        try ground.openShop()
        let text = garbage(ground)
        switch ground.number % 3 {
        case 0:
            ground.configure(text)
            try expectOneLine(ground.andon("config", "check", patience: 5))
            try expectOneLine(ground.andon("status", patience: 5))
        case 1:
            Files.write(text, to: ground.path("map"))
            Files.write("technician,skill\nBob,2\n".utf8, to: ground.path("staff"))
            try expectOneLine(
                ground.andon(
                    "import", ground.path("staff"), "--columns", ground.path("map"), patience: 5))
        default: try openBoard(ground, theme: text)
        }
    }

    private static func garbage(_ ground: Ground) -> [UInt8] {
        let depth = 60_000
        let known = [
            "[[[", "a = [[[", "[a.[", "a = {b = {", "a = \"\u{0}\"", "= 1", "a = 1e9999",
            "a = " + String(repeating: "[", count: depth),
            "[" + String(repeating: "a.", count: depth) + "a]\nb = 1\n",
            String(repeating: "a.", count: depth) + "a = 1",
            "a = " + String(repeating: "{a=", count: depth),
            "a = 99-99-99", "a = \"\"\"", "a = '''\u{FFFF}", "\u{FEFF}[a]\n[a]\n",
        ]
        let place = ground.number / 3
        if place < known.count { return Array(known[place].utf8) }
        let sample = ground.chance.pick(
            known.suffix(4) + ["store = \"a\"\n[wall]\npages = [\"status\"]\n[notify.to]\nx = 1\n"])
        return Mutation.of(Array(sample.utf8), &ground.chance)
    }

    private static func expectOneLine(_ run: Run) throws(Broken) {
        let lines = run.err.split(separator: "\n")
        try require(lines.count <= 2 && run.err.utf8.count < 1000, "more than a line: \(run.said)")
    }

    private static func openBoard(_ ground: Ground, theme: [UInt8]) throws(Broken) {
        Files.write(theme, to: ground.path(".config/andon/themes/odd.toml"))
        let board = try Screen(
            [ground.program, "board", "--theme", "odd", "--now", Ground.time], rows: 24,
            columns: 80, environment: ground.environment)
        try require(board.read(quiet: 0.2, limit: 5) > 0, "the board shows nothing")
        board.press("q")
        let status = board.ends(within: 10)
        try require(status == 0, "the board ends with \(status.map(String.init) ?? "nothing")")
    }
}
