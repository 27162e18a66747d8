/// Identities for commands: unique in the world without asking anybody.
enum CommandNumber {
    /// 128 random bits in hexadecimal.
    static func next() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<2).map { _ in
            let digits = String(generator.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
