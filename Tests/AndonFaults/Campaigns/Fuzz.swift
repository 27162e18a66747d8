/// Mutated files for the readers, inside this program and from outside.
extension Campaign {
    static let fuzz = Campaign(
        name: "fuzz",
        promise: "Whatever bytes stand in a file, its reader ends calmly and in time",
        tries: 15
    ) { ground throws(Broken) in
        let readers = FuzzBatch.readers
        let batch = FuzzBatch(
            reader: readers[ground.number % readers.count].name, seed: ground.seed,
            first: ground.number / readers.count * FuzzBatch.size)
        let run = try Child(
            ["/proc/self/exe"] + batch.words, environment: ground.environment
        ).wait(60)
        let last = run.out.split(separator: "\n").last ?? ""
        try require(
            run.status == 0 && !run.isLate,
            "\(batch.reader), text \(last): \(run.isLate ? "no end" : "status \(run.status)") "
                + run.err.prefix(300))
    }

    static let exports = Campaign(
        name: "exports",
        promise: "An export that was tampered with is refused, or makes a store that is whole",
        tries: 30
    ) { ground throws(Broken) in
        try ground.openShop()
        let events = Mutation.of(Array(try ground.done("export", "events").utf8), &ground.chance)
        Files.write(events, to: ground.path("events"))
        let second = ground.path("second.db")
        let run = try ground.andon("import", ground.path("events"), "--store", second)
        try require(run.status == 0 || !run.err.isEmpty, "no reason: \(run.said)")
        guard Files.exists(second) else { return }
        for words in [["verify"], ["status"], ["export", "events"]] {
            let check = try ground.start(words + ["--store", second]).wait(30)
            try ground.expectCalm(check)
            try require(check.status == 0, "\(check.said) after \(run.said)")
        }
    }
}
