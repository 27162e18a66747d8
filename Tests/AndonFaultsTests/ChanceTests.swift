import Testing

@testable import AndonFaults

struct ChanceTests {
    private func row(_ chance: Chance) -> [UInt64] {
        var chance = chance
        return (0..<5).map { _ in chance.next() }
    }

    @Test func `a seed repeats what it gave`() {
        let first = Chance(seed: 7, campaign: "names", number: 3)
        let again = Chance(seed: 7, campaign: "names", number: 3)
        #expect(row(first) == row(again))
    }

    @Test func `each campaign, each try and each seed has its own chance`() {
        let rows = [
            row(Chance(seed: 7, campaign: "names", number: 3)),
            row(Chance(seed: 8, campaign: "names", number: 3)),
            row(Chance(seed: 7, campaign: "flips", number: 3)),
            row(Chance(seed: 7, campaign: "names", number: 4)),
        ]
        #expect(Set(rows).count == 4)
    }
}
