/// Processes that are killed, and disks that forget.
extension Campaign {
    static let kills = Campaign(
        name: "kills",
        promise: "A killed writer costs nothing that was confirmed, and nothing is stored twice",
        tries: 20
    ) { ground throws(Broken) in
        try ground.openShop()
        let calls = "pwrite64,fdatasync,fcntl,openat,rename,ftruncate"
        var confirmed: [String: Bool] = [:]
        for note in 1...3 {
            let place = ground.chance.number(in: 1...90)
            let run = try ground.start(
                ["do", "note", "100", "--text", "note \(note)"],
                faults: [
                    "-o", "/dev/null", "-e", "trace=\(calls)", "-e",
                    "inject=\(calls):signal=KILL:when=\(place)",
                ]
            ).wait(40)
            confirmed["note \(note)"] = run.status == 0
        }
        try ground.done("verify")
        for (text, isConfirmed) in confirmed {
            let stored = try ground.count(of: text)
            try require(
                stored == 1 || stored == 0 && !isConfirmed,
                "\(text) is stored \(stored) times, confirmed: \(isConfirmed)")
        }
    }

    static let flips = Campaign(
        name: "flips",
        promise: "A flipped bit is told of or changes nothing that can be read",
        tries: 40
    ) { ground throws(Broken) in
        try ground.openDay()
        let before = try ground.done("export", "events")
        // The log is folded into the store, so that flips hit what is read.
        try ground.sql("PRAGMA wal_checkpoint(TRUNCATE)")
        let file = ground.store + (ground.number % 8 == 0 ? "-head" : "")
        var bytes = Files.bytes(file)
        let bit = ground.chance.number(in: 0...bytes.count * 8 - 1)
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        Files.write(bytes, to: file)
        let found = try ground.andon("verify")
        let status = try ground.andon("status")
        let events = try ground.andon("export", "events")
        try require(
            found.status != 0 || events.out == before && status.status == 0,
            "bit \(bit) of \(file.split(separator: "/").last ?? ""): verify says whole, and then "
                + (status.status == 0 ? events.said : status.said))
    }
}
