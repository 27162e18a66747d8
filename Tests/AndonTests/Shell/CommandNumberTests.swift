import Testing

@testable import andon

struct CommandNumberTests {
    @Test func `a number is 32 hexadecimal digits and never given twice`() {
        let numbers = (0..<1000).map { _ in CommandNumber.next() }
        #expect(numbers.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
        #expect(Set(numbers).count == 1000)
        #expect(numbers.allSatisfy(CommandNumber.isOne))
    }

    @Test(arguments: ["", "7", "row-1-0", String(repeating: "G", count: 32)])
    func `other texts are no numbers`(text: String) {
        #expect(!CommandNumber.isOne(text))
    }
}
