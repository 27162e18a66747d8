/// What the command line asks for.
struct Options: Equatable {
    let program: String
    /// The campaigns to run; empty for all.
    var only: [String] = []
    var seed: UInt64 = 1
    /// How often each campaign's tries are made.
    var rounds = 1
    /// The one try to make, to see it again.
    var single: Int?

    enum Wish: Equatable {
        case attack(Options)
        /// The part that this program plays for its own fuzzing.
        case fuzz(FuzzBatch)
    }

    struct Usage: Error, Equatable, CustomStringConvertible {
        let description: String
    }

    static func read(_ words: [String]) -> Result<Wish, Usage> {
        if let batch = FuzzBatch(words) { return .success(.fuzz(batch)) }
        guard let program = words.first, !program.hasPrefix("-") else {
            return .failure(usage("no program is named"))
        }
        var options = Options(program: program)
        var rest = words.dropFirst()
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { return .failure(usage("\(option) what?")) }
            guard options.take(option, value) else {
                return .failure(usage("\(option) \(value) means nothing"))
            }
        }
        return .success(.attack(options))
    }

    private mutating func take(_ option: String, _ value: String) -> Bool {
        switch option {
        case "--only" where Campaign.all.contains { $0.name == value }: only.append(value)
        case "--seed":
            guard let number = UInt64(value) else { return false }
            seed = number
        case "--rounds":
            guard let number = Int(value), (1...1_000_000).contains(number) else { return false }
            rounds = number
        case "--try":
            guard let number = Int(value), number >= 0 else { return false }
            single = number
        default: return false
        }
        return true
    }

    private static func usage(_ fault: String) -> Usage {
        let names = Campaign.all.map(\.name).joined(separator: " ")
        return Usage(
            description: """
                AndonFaults: \(fault)
                usage: AndonFaults PATH-OF-ANDON [--only NAME]... [--seed N] [--rounds N] [--try N]
                campaigns: \(names)
                """)
    }
}
