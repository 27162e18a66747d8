import Glibc

/// A mask that lets everybody read what is made.
extension Campaign {
    static let modes = Campaign(
        name: "modes",
        promise: "What holds names is its owner's alone, and doctor says where it is not",
        tries: 2
    ) { ground throws(Broken) in
        let mask = umask(0)
        defer { umask(mask) }
        try ground.done("init", "--name", "Northside", "--time-zone", "Europe/Brussels")
        try ground.done(
            "do", "book", "100", "--customer", "Ann", "--promise", "16:00", "--job", "Brakes",
            "--frt", "1")
        try ground.done("backup", ground.path("copy.db"))
        try ground.done("do", "hire", "Bob", "--skill", "1")
        if ground.number % 2 == 0 {
            try expectClosed(ground)
            try expectDoctorSees(ground)
        } else {
            try waitBehindAnother(ground)
        }
    }

    private static func expectClosed(_ ground: Ground) throws(Broken) {
        let open = Files.modes(in: ground.folder).filter { $0.value & 0o077 != 0 }
        let names = open.sorted { $0.key < $1.key }
            .map { "\($0.key) \(String($0.value, radix: 8))" }
        try require(open.isEmpty, "open to others: \(names.joined(separator: ", "))")
    }

    private static func expectDoctorSees(_ ground: Ground) throws(Broken) {
        let file = "shop.db" + ground.chance.pick(["", "-head", "-wal"])
        let before = try ground.andon("doctor").out
        chmod(ground.path(file), 0o644)
        let after = try ground.andon("doctor").out
        try require(after != before, "doctor does not see that \(file) is open to all")
    }

    /// While somebody has the lock, a writer leaves what he wants in a file.
    private static func waitBehindAnother(_ ground: Ground) throws(Broken) {
        guard
            let holder = try ground.frozen(
                ["do", "note", "100", "--text", "held"], at: "fdatasync", when: 1)
        else { throw Broken("nothing stood still") }
        let writers = try (1...3).map { number throws(Broken) in
            try ground.start(["do", "note", "100", "--text", "waiting \(number)"])
        }
        let limit = Moment.now + 8
        while Moment.now < limit, !Files.modes(in: ground.folder).keys.contains(where: isRequest) {
            poll(nil, 0, 10)
        }
        defer { kill(holder.process, SIGKILL) }
        try require(
            Files.modes(in: ground.folder).keys.contains(where: isRequest), "nobody waits")
        try expectClosed(ground)
        _ = writers
    }

    private static func isRequest(_ path: String) -> Bool { path.contains("-waiting/") }
}
