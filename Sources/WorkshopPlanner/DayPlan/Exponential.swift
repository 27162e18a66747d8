/// The functions of which the standard library has none, the same to the last bit everywhere.
enum Exponential {
    private static let logarithmOfTwo = 0.693_147_180_559_945_3
    /// 1/12!, 1/11!, … 1/1!, 1/0!.
    private static let inverseFactorials: [Double] = [
        1 / 479_001_600, 1 / 39_916_800, 1 / 3_628_800, 1 / 362_880, 1 / 40_320, 1 / 5040,
        1 / 720, 1 / 120, 1 / 24, 1 / 6, 1 / 2, 1, 1,
    ]

    /// e to the power of `exponent`; 0 far below zero, at most 2 to the power of 1,000.
    static func power(_ exponent: Double) -> Double {
        let twos = (exponent / logarithmOfTwo).rounded()
        guard twos > -1000 else { return 0 }
        let rest = exponent - twos * logarithmOfTwo
        let sum = inverseFactorials.reduce(0) { $0 * rest + $1 }
        return Double(sign: .plus, exponent: Int(min(twos, 1000)), significand: sum)
    }

    /// The natural logarithm of a number above 0.
    static func logarithm(_ number: Double) -> Double {
        let ratio = (number.significand - 1) / (number.significand + 1)
        var sum = 0.0
        var power = ratio
        var divisor = 1.0
        while divisor < 40 {
            sum += power / divisor
            power *= ratio * ratio
            divisor += 2
        }
        return 2 * sum + Double(number.exponent) * logarithmOfTwo
    }
}
