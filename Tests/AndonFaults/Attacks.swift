import Glibc

/// All tries of all campaigns, and what they came to: a line a campaign, and the first cases in
/// which its promise did not hold.
struct Attacks {
    /// How many of a campaign's failures are told.
    private static let told = 3

    private let options: Options

    init(_ options: Options) {
        self.options = options
    }

    /// Runs what is asked for; whether every promise held.
    func run() -> Bool {
        var pattern = Array("/tmp/faults-XXXXXX".utf8CString)
        guard access(options.program, X_OK) == 0, mkdtemp(&pattern) != nil else {
            Files.complain("AndonFaults: \(options.program) is no program, or /tmp is full")
            return false
        }
        let folder = String(
            decoding: pattern.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { remove(folder) }
        let templates = Templates(program: options.program, folder: folder)
        var (tries, failures) = (0, 0)
        for campaign in Campaign.all
        where options.only.isEmpty || options.only.contains(campaign.name) {
            let tally = run(campaign, folder, templates)
            print(tally.text(campaign, seed: options.seed, telling: Self.told))
            fflush(nil)
            tries += tally.tries
            failures += tally.failures.count
        }
        print("\(tries) tries, \(failures) failures, seed \(options.seed)")
        return failures == 0
    }

    private func run(_ campaign: Campaign, _ folder: String, _ templates: Templates) -> Tally {
        var tally = Tally()
        let start = Moment.now
        let numbers = options.single.map { $0...$0 } ?? 0...campaign.tries * options.rounds - 1
        for number in numbers {
            let place = "\(folder)/try"
            mkdir(place, 0o700)
            let ground = Ground(
                program: options.program, folder: place, templates: templates, number: number,
                chance: Chance(seed: options.seed, campaign: campaign.name, number: number),
                seed: options.seed)
            do {
                try campaign.attack(ground)
            } catch {
                tally.failures.append((number, error.what.replacing(place, with: "~")))
            }
            tally.tries += 1
            remove(place)
        }
        tally.seconds = Moment.now - start
        return tally
    }

    /// Removes a folder with all that is in it.
    private func remove(_ folder: String) {
        _ = try? Child(["rm", "-rf", folder], environment: ["PATH=/usr/bin:/bin"]).wait(60)
    }
}

/// What the tries of a campaign came to.
struct Tally {
    var tries = 0
    var seconds = 0.0
    /// The tries in which the promise did not hold, and how it did not.
    var failures: [(number: Int, what: String)] = []

    /// A line with the counts, and one for each of the first failures, with how to repeat it.
    func text(_ campaign: Campaign, seed: UInt64, telling most: Int) -> String {
        let counts = "\(padded(tries, 5)) tries \(padded(failures.count, 5)) failures"
        let name = campaign.name + String(repeating: " ", count: max(0, 15 - campaign.name.count))
        let head = "\(name)\(counts) \(padded(Int(seconds), 4)) s  \(campaign.promise)"
        let cases = failures.prefix(most).map { number, what in
            let plain = what.unicodeScalars.map { scalar in
                HostileText.raw(in: String(scalar)) == nil && scalar != "\n"
                    ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
            }
            return "    --only \(campaign.name) --seed \(seed) --try \(number): \(plain.joined())"
        }
        return ([head] + cases).joined(separator: "\n")
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: " ", count: max(0, width - digits.utf8.count)) + digits
    }
}
