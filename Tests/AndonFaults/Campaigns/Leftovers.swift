import Glibc

/// What is left on the disk by much work and by those who did not get to the end of theirs.
extension Campaign {
    static let log = Campaign(
        name: "log",
        promise: "Under load of writers and readers the write-ahead log stays below 12 MB",
        tries: 1
    ) { ground throws(Broken) in
        try ground.openShop()
        let header = "ro,arrival,promised,customer,plate,job,frt_hours\n"
        let writers = try (1...6).map { writer throws(Broken) in
            let rows = (1...3000).map {
                "\(writer)x\($0),2026-11-24T09:00,2026-11-24T16:00,Ann,KHL \($0),Brakes,1\n"
            }
            Files.write((header + rows.joined()).utf8, to: ground.path("orders\(writer)"))
            return try ground.start(["import", ground.path("orders\(writer)")])
        }
        let loop = "until [ -e stop ]; do \"$0\" export events; done >/dev/null"
        let readers = try (1...4).map { _ throws(Broken) in
            try Child(
                ["env", "-C", ground.folder, "sh", "-c", loop, ground.program],
                environment: ground.environment)
        }
        var largest = 0
        let limit = Moment.now + 25
        while Moment.now < limit {
            poll(nil, 0, 20)
            largest = max(largest, Files.size(ground.store + "-wal"))
        }
        Files.write([], to: ground.path("stop"))
        for reader in readers { try ground.expectCalm(reader.wait(60)) }
        _ = writers
        try require(largest < 12_000_000, "the log reached \(largest / 1_000_000) MB")
    }

    static let slips = Campaign(
        name: "slips",
        promise: "A writer who dies while he waits leaves nothing behind for ever",
        tries: 4
    ) { ground throws(Broken) in
        try ground.openShop()
        guard
            let holder = try ground.frozen(
                ["do", "note", "100", "--text", "held"], at: "fdatasync", when: 1)
        else { throw Broken("nothing stood still") }
        // The first who waits waits for the lock itself, and the next gives his command away.
        let heir = try ground.start(["do", "note", "100", "--text", "heir"])
        let limit = Moment.now + 8
        while Moment.now < limit, !Files.exists(ground.store + "-waiting") { poll(nil, 0, 10) }
        let isEven = ground.number % 2 == 0
        let call = isEven ? "rename,renameat,renameat2" : "flock"
        let place = isEven ? 1 : ground.chance.number(in: 1...4)
        let giver = try ground.start(
            ["do", "note", "100", "--text", "killed"],
            faults: [
                "-o", "/dev/null", "-e", "trace=\(call)", "-e",
                "inject=\(call):signal=KILL:when=\(place)",
            ])
        _ = giver.wait(4)
        kill(holder.process, SIGKILL)
        try ground.expectCalm(heir.wait(30))
        for _ in 1...3 { try ground.done("do", "note", "100", "--text", "after") }
        let left = Files.names(in: ground.store + "-waiting")
        try require(left.isEmpty, "left: \(left.joined(separator: " "))")
        try ground.done("verify")
    }

    static let fullDisk = Campaign(
        name: "full-disk",
        promise: "init on a full disk leaves nothing, and can be done again",
        tries: 18
    ) { ground throws(Broken) in
        let call = ["pwrite64", "fdatasync", "ftruncate"][ground.number % 3]
        let place = ground.number / 3 * 3 + ground.chance.number(in: 1...3)
        let run = try ground.start(
            ["init", "--time-zone", "Europe/Brussels"],
            faults: [
                "-o", "/dev/null", "-e", "trace=\(call)", "-e",
                "inject=\(call):error=ENOSPC:when=\(place)+",
            ]
        ).wait(30)
        try ground.expectCalm(run)
        if run.status == 0 {
            try ground.done("verify")
        } else {
            let left = Files.names(in: ground.folder).filter { $0.hasPrefix("shop.db") }
            try require(left.isEmpty, "\(call) \(place) leaves \(left.joined(separator: " "))")
            try ground.done("init", "--time-zone", "Europe/Brussels")
        }
    }
}
