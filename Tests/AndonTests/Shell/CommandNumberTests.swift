import Testing

@testable import andon

struct CommandNumberTests {
    @Test func `a number is 32 hexadecimal digits and never given twice`() {
        let numbers = (0..<1000).map { _ in CommandNumber.next() }
        #expect(numbers.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
        #expect(Set(numbers).count == 1000)
    }
}
