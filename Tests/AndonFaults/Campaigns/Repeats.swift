/// Errors of the disk in the middle of a command, which is then given again.
extension Campaign {
    static let repeats = Campaign(
        name: "repeats",
        promise: "What is done again as the answer says is stored once, what was confirmed too",
        tries: 24
    ) { ground throws(Broken) in
        try ground.openShop()
        let call = ground.number % 2 == 0 ? "fdatasync" : ground.chance.pick(calls)
        let error = ground.chance.pick(["EIO", "ENOSPC"])
        let place =
            ground.number % 2 == 0 ? ground.number / 2 % 6 + 1 : ground.chance.number(in: 1...12)
        let words = ["do", "note", "100", "--text", "squeak"]
        let first = try ground.start(
            words,
            faults: [
                "-o", "/dev/null", "-e", "trace=\(call)", "-e",
                "inject=\(call):error=\(error):when=\(place)",
            ]
        ).wait(40)
        try ground.expectCalm(first)
        if first.status != 0 {
            let second = try ground.start(words + identity(in: first.err)).wait(30)
            try ground.expectCalm(second)
            try require(second.status == 0, "the repeat fails: \(second.said)")
        }
        let stored = try ground.count(of: "squeak")
        try require(
            stored == 1, "stored \(stored) times (\(error) at \(call) \(place)): \(first.said)")
        try ground.done("verify")
    }

    private static let calls = [
        "fdatasync", "pwrite64", "ftruncate", "fcntl", "openat", "fsync", "rename", "unlink",
    ]

    /// The option for the repeat, where the answer gives one.
    private static func identity(in answer: String) -> [String] {
        guard let start = answer.firstRange(of: "--id ")?.upperBound else { return [] }
        let marks: Set<Character> = [".", "-", "_"]
        var word = answer[start...].prefix { $0.isLetter || $0.isNumber || marks.contains($0) }
        while let last = word.last, marks.contains(last) { word.removeLast() }
        return ["--id", String(word)]
    }
}
