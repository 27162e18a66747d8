/// A promise of the program and an attack on it, which is tried again and again.
struct Campaign: Sendable {
    let name: String
    /// What has to hold whatever is tried, in one sentence.
    let promise: String
    /// How many tries make a round.
    let tries: Int
    /// Attacks once, on a ground of its own; throws when the promise did not hold.
    let attack: @Sendable (Ground) throws(Broken) -> Void

    static let all: [Campaign] = [
        .names, .derived, .outbox, .repeats, .toml, .frozen, .windows, .imports, .modes, .log,
        .slips, .fullDisk, .mail, .tampered, .arguments, .standardInput, .lookAlikes, .forced,
        .kills, .flips, .exports, .fuzz,
    ]
}

/// A promise did not hold.
struct Broken: Error {
    let what: String

    init(_ what: String) {
        self.what = what
    }
}

/// Goes on only where something holds.
func require(_ holds: Bool, _ otherwise: @autoclosure () -> String) throws(Broken) {
    if !holds { throw Broken(otherwise()) }
}
