import Testing

@testable import WorkshopPlanner

struct ExponentialTests {
    @Test(arguments: [(0.0, 1.0), (1, 2.718281828459045), (-1, 0.36787944117144233)])
    func `powers of e`(exponent: Double, power: Double) {
        #expect(abs(Exponential.power(exponent) / power - 1) < 1e-14)
    }

    @Test func `a logarithm takes a power back`() {
        for step in -300...300 {
            let exponent = Double(step) / 7
            let back = Exponential.logarithm(Exponential.power(exponent))
            #expect(abs(back - exponent) < 1e-11)
        }
    }

    @Test func `far from zero nothing is exceeded`() {
        #expect(Exponential.power(-1e300) == 0)
        #expect(!Exponential.power(1e300).isNaN)
    }
}
