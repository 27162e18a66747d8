/// Where the outside world begins: only here may time pass.
private let outside: Set = ["andon", "AndonBench"]

/// A row of tokens that gives a reading of a clock.
private let clockReadings: [[String]] = [
    ["Date", "(", ")"], ["Date", ".", "init", "(", ")"], ["Date", ".", "now"],
    ["NSDate"], ["timeIntervalSinceNow"], ["ContinuousClock"], ["SuspendingClock"],
    ["DispatchTime"], ["DispatchWallTime"], ["systemUptime"], ["CFAbsoluteTimeGetCurrent"],
    ["clock_gettime"], ["clock_gettime_nsec_np"], ["gettimeofday"], ["timespec_get"], ["ftime"],
    ["time", "(", "nil"], ["time", "(", "&"],
]

/// Calls that take chance from the system unless they are given a generator.
private let chanceCalls: Set = ["random", "randomElement", "shuffled", "shuffle"]
private let chanceNames: Set = ["SystemRandomNumberGenerator", "arc4random", "UUID", "getrandom"]
private let chanceFree: Set = [
    "WorkshopCore", "WorkshopPlanner", "BoardScreens", "SampleDay", "Phrases",
]

private let sleeps: Set = ["sleep", "usleep", "nanosleep", "clock_nanosleep"]

extension Rule {
    static let noClock = Rule(
        name: "only the programs read a clock", advice: "take the instant as a parameter",
        in: { $0.isSource && !outside.contains($0.target ?? "") }
    ) { code, index in
        let words = code.tokens[index...].prefix(5).map(\.text)
        return clockReadings.contains { words.starts(with: $0) }
    }

    static let noChance = Rule(
        name: "the pure targets take no chance from the system", advice: "take a seeded generator",
        in: { $0.isSource && chanceFree.contains($0.target ?? "") }
    ) { code, index in
        if chanceNames.contains(code.text(index)) { return true }
        guard chanceCalls.contains(code.text(index)), code.text(index - 1) == ".",
            let close = code.closing(index + 1)
        else { return false }
        return !(index + 1...close).contains { code.text($0) == "using" }
    }

    static let noSleep = Rule(
        name: "nothing sleeps", advice: "wait for the thing itself, with a deadline",
        in: { _ in true }
    ) { code, index in
        sleeps.contains(code.text(index)) && code.text(index + 1) == "("
    }

    static let noForcedTry = Rule(
        name: "no error is forced away", advice: "handle the error", in: { _ in true }
    ) { code, index in
        code.text(index) == "try" && code.text(index + 1) == "!"
    }
}
