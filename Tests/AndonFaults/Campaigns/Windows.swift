/// Windows that no terminal has.
extension Campaign {
    static let windows = Campaign(
        name: "windows",
        promise: "Whatever its window claims to be, a screen lives, in at most 200 MB",
        tries: 15
    ) { ground throws(Broken) in
        try ground.openDay()
        let words = [["board"], ["wall"], ["tech", "Allen"]][ground.number % 3]
        let (rows, columns) = size(ground)
        let startsLarge = ground.number / 3 % 2 == 1
        let screen = try Screen(
            [ground.program] + words + ["--now", Ground.time], rows: startsLarge ? rows : 24,
            columns: startsLarge ? columns : 80, environment: ground.environment)
        if !startsLarge {
            screen.read(quiet: 0.3)
            screen.resize(rows: rows, columns: columns)
        }
        screen.read(quiet: 0.5, limit: 10)
        let megabytes = screen.megabytes
        // A usual size again, in which the key to leave is heard at once.
        screen.resize(rows: 24, columns: 80)
        screen.read(quiet: 0.3, limit: 10)
        screen.press("q")
        let status = screen.ends(within: 10)
        let what = "\(words[0]) at \(rows) x \(columns)"
        try require(status == 0, "\(what) ends with \(status.map(String.init) ?? "nothing")")
        try require(megabytes <= 200, "\(what) holds \(megabytes) MB")
    }

    private static func size(_ ground: Ground) -> (rows: UInt16, columns: UInt16) {
        let known: [(UInt16, UInt16)] = [
            (32_768, 80), (4000, 4000), (65_535, 65_535), (0, 0), (1, 65_535),
        ]
        if ground.number / 3 < known.count { return known[ground.number / 3] }
        func any() -> UInt16 {
            UInt16(ground.chance.number(in: 0...ground.chance.pick([9, 65_535])))
        }
        return (any(), any())
    }
}
