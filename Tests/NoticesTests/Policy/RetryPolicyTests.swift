import Testing

@testable import Notices

struct RetryPolicyTests {
    private let policy = RetryPolicy()

    private func pause(
        _ tries: Int, age: Int = 0, retryAfter: Int? = nil, chance: Double = 0.999_999
    ) -> Int? {
        let decision = policy.decision(
            afterTries: tries, ageSeconds: age, retryAfterSeconds: retryAfter, chance: chance)
        if case .again(let seconds) = decision { return seconds }
        return nil
    }

    @Test func `the pause doubles from half a minute to half an hour`() {
        let pauses = (1...11).map { pause($0) }
        #expect(pauses == [30, 60, 120, 240, 480, 960, 1_800, 1_800, 1_800, 1_800, 1_800])
    }

    @Test func `chance shortens it to no less than half`() {
        #expect(pause(1, chance: 0) == 15)
        #expect(pause(1, chance: 0.5) == 23)
        #expect(pause(1, chance: 7) == 15)
        #expect(pause(1, chance: .nan) == 15)
    }

    @Test func `a server that asks for more gets it, and one that asks for less does not`() {
        #expect(pause(1, retryAfter: 3_600) == 3_600)
        #expect(pause(1, retryAfter: 1) == 30)
    }

    @Test func `after the last try it is given up`() {
        let decision = policy.decision(
            afterTries: 12, ageSeconds: 0, retryAfterSeconds: nil, chance: 0)
        #expect(decision == .giveUp(reason: "tried 12 times"))
    }

    @Test func `a message that would be too old at its next try is given up`() {
        #expect(pause(1, age: 6 * 3_600 - 30) == 30)
        #expect(pause(1, age: 6 * 3_600 - 29) == nil)
        #expect(pause(1, retryAfter: 86_400) == nil)
        #expect(pause(1, retryAfter: .max) == nil)
    }

    @Test func `a clock set back makes nothing older`() {
        #expect(pause(1, age: -3_600) == 30)
        #expect(pause(1, age: .min) == 30)
    }

    @Test func `many tries overflow nothing`() {
        var policy = RetryPolicy()
        policy.mostTries = .max
        let decision = policy.decision(
            afterTries: 1_000_000, ageSeconds: 0, retryAfterSeconds: nil, chance: 0)
        #expect(decision == .again(afterSeconds: 900))
    }
}
