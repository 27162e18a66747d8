import Glibc

/// A process that stands still while it holds a lock.
extension Campaign {
    static let frozen = Campaign(
        name: "frozen",
        promise: "Who waits for a process that stands still gets its name in time, readers read on",
        tries: 4
    ) { ground throws(Broken) in
        try ground.openShop()
        let isFlushing = ground.number % 2 == 0
        let call = isFlushing ? "fdatasync" : "fcntl"
        let place = isFlushing ? 1 : ground.chance.number(in: 6...18)
        guard
            let holder = try ground.frozen(
                ["do", "note", "100", "--text", "held"], at: call, when: place)
        else { throw Broken("nothing stood still at \(call) \(place)") }
        let writer = try ground.start(["do", "note", "100", "--text", "late"])
        let reader = try ground.start(["status"])
        let read = reader.wait(30)
        let written = writer.wait(30)
        kill(holder.process, SIGKILL)
        let circumstance = "frozen in \(call) \(place)"
        try expectInTime(read, within: isFlushing ? 5 : 13, holder.process, circumstance)
        try require(!isFlushing || read.status == 0, "\(circumstance), a reader: \(read.said)")
        try expectInTime(written, within: 13, holder.process, circumstance)
        try ground.done("do", "note", "100", "--text", "after")
        try ground.done("verify")
    }

    /// The answer came in time, and is the work done or the name of the process that held it up.
    private static func expectInTime(
        _ run: Run, within seconds: Double, _ holder: pid_t, _ circumstance: String
    ) throws(Broken) {
        try require(
            run.seconds < seconds, "\(circumstance), after \(Int(run.seconds)) s: \(run.said)")
        try require(
            run.status == 0 || run.err.contains("\(holder)"),
            "\(circumstance), process \(holder) is not named: \(run.said)")
    }
}
