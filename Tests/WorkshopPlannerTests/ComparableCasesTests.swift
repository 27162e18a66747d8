import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct ComparableCasesTests {
    private let ten = ComparableCases(
        likeness: .kind, ratios: [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 2])

    @Test func `a quantile is the ratio below which that share stayed`() {
        let shares: [Double] = [0, 0.1, 0.5, 0.8, 0.81, 0.9, 1, 7, -.infinity, .nan]
        #expect(shares.map { ten.quantile($0) } == [1, 1, 1.4, 1.7, 1.8, 1.8, 2, 2, 1, 1])
        #expect(ten.count == 10)
    }

    @Test func `a job that nobody has begun takes as long as the case at its place`() {
        func left(_ share: Double) -> Int {
            ten.left(at: share, allowed: Minutes(60), worked: .zero).count
        }
        #expect([0, 0.09, 0.1, 0.55, 0.99].map(left) == [60, 60, 66, 90, 120])
    }

    @Test func `of a job that has been worked on only those count that took longer`() {
        func left(_ share: Double, _ worked: Int) -> Int {
            ten.left(at: share, allowed: Minutes(60), worked: Minutes(worked)).count
        }
        // Longer than 90 minutes took 96, 102, 108 and 120.
        #expect([0, 0.25, 0.5, 0.75].map { left($0, 90) } == [6, 12, 18, 30])
        #expect(left(0.5, 120) == 6)
        #expect(left(0.5, 10_000) == 6)
    }

    @Test func `without a history a job takes 0.8 to 1.4 of its time, and counts no case`() {
        let assumed = ComparableCases.assumed
        #expect(assumed.count == 0)
        #expect(assumed.quantile(0) == 0.8)
        #expect(assumed.quantile(0.9) == 1.35)
        #expect(assumed.quantile(1) == 1.4)
    }
}
