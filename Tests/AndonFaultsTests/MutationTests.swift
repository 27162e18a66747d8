import Testing

@testable import AndonFaults

struct MutationTests {
    private let sample = Array("ro,customer\n17,Ann\n".utf8)

    @Test func `a seed repeats its mutation`() {
        var (first, again) = (Chance(seed: 5), Chance(seed: 5))
        #expect(Mutation.of(sample, &first) == Mutation.of(sample, &again))
    }

    @Test func `nearly all mutations change something, also of nothing`() {
        var chance = Chance(seed: 6)
        let changed = (0..<100).count { _ in Mutation.of(sample, &chance) != sample }
        #expect(changed > 90)
        #expect((0..<20).contains { _ in !Mutation.of([], &chance).isEmpty })
    }
}
