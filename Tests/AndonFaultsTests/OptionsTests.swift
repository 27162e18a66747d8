import Testing

@testable import AndonFaults

struct OptionsTests {
    @Test func `a program alone is attacked by every campaign`() throws {
        #expect(try Options.read(["andon"]).get() == .attack(Options(program: "andon")))
    }

    @Test func `campaigns, seed, rounds and a single try can be named`() throws {
        let words = "andon --only names --only flips --seed 9 --rounds 3 --try 12"
        let wanted = Options(
            program: "andon", only: ["names", "flips"], seed: 9, rounds: 3, single: 12)
        #expect(
            try Options.read(words.split(separator: " ").map(String.init)).get() == .attack(wanted))
    }

    @Test(arguments: [
        [], ["--only", "names"], ["andon", "--only", "nothing"], ["andon", "--rounds", "0"],
        ["andon", "--seed"], ["andon", "--try", "-1"],
    ])
    func `anything else is told with the way to use it`(words: [String]) {
        #expect(throws: Options.Usage.self) { try Options.read(words).get() }
    }
}
