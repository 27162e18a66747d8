import Testing

@testable import DealerFiles

struct SeparatedValuesTests {
    private func cells(_ text: String) -> [[String]] {
        SeparatedValues.records(in: Array(text.utf8)).map(\.cells)
    }

    private func records(_ text: String) -> [Record] {
        SeparatedValues.records(in: Array(text.utf8))
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `every kind of line end parts rows and counts lines`(end: String) {
        let found = records(["a,b", "", "1,\"x\(end)y\"", "2,z", "", ""].joined(separator: end))
        #expect(found.map(\.line) == [1, 3, 5])
        #expect(found.map(\.cells) == [["a", "b"], ["1", "x\(end)y"], ["2", "z"]])
    }

    @Test(arguments: [",", ";", "\t"])
    func `the delimiter is guessed from the header`(mark: String) {
        #expect(cells("a\(mark)b\n\"1\(mark)0\"\(mark)x") == [["a", "b"], ["1\(mark)0", "x"]])
    }

    @Test func `a delimiter inside quotes of the header does not count`() {
        #expect(cells("\"a;b;c\",d\n1,2") == [["a;b;c", "d"], ["1", "2"]])
    }

    @Test func `a first line names the delimiter as spreadsheets do`() {
        let found = records("sep=;\r\na;b,c,d\r\n")
        #expect(found == [Record(line: 2, cells: ["a", "b,c,d"])])
    }

    @Test func `doubled quotes stand for one and blanks around quotes are passed over`() {
        #expect(
            cells("a,b\n\"\"\"Bud\"\" Hall, Jr.\", \"x\" ") == [
                ["a", "b"], ["\"Bud\" Hall, Jr.", "x"],
            ])
    }

    @Test func `a quote inside an unquoted cell is an ordinary character`() {
        #expect(cells("a,b\n5\" rim,x") == [["a", "b"], ["5\" rim", "x"]])
    }

    @Test func `an empty last cell counts`() {
        #expect(cells("a,b\n1,") == [["a", "b"], ["1", ""]])
    }

    @Test func `half a quote costs its own row only, whether or not another row has quotes`() {
        for other in ["2,y", "2,\"y, z\"", "2,\"y\"\"\""] {
            let found = records("a,b\n1,\"x\n\(other)\n3,z\n")
            #expect(found.count == 4)
            #expect(
                found[1]
                    == Record(line: 2, cells: ["1"], defect: .init(line: 2, reason: .unclosedQuote))
            )
            #expect(found[2].defect == nil && found[2].line == 3)
            #expect(found[3].cells == ["3", "z"])
        }
    }

    @Test func `half a quote in the second line of a row is found where it opens`() {
        let found = records("a,b,c\n1,\"x\ny\",\"half\n2,3,4")
        #expect(found[1].line == 2)
        #expect(found[1].defect == .init(line: 3, reason: .unclosedQuote))
        #expect(found[2] == Record(line: 4, cells: ["2", "3", "4"]))
    }

    @Test func `text after a closing quote is told as such`() {
        let found = records("a,b\n1,\"x\"y\n2,z")
        #expect(found[1].defect == .init(line: 2, reason: .textAfterQuote))
        #expect(found[2].cells == ["2", "z"])
    }

    @Test func `rows of nothing but delimiters are blank`() {
        #expect(cells("a,b\n,,\n \n1,2") == [["a", "b"], ["1", "2"]])
    }

    @Test func `random bytes never trap and every line is accounted for`() {
        var random = SeededRandom(seed: 20_261_123)
        let alphabet = Array("\"\"\",,;\t\n\r ax\u{1B}é".utf8)
        for _ in 0..<4000 {
            let length = Int.random(in: 0...80, using: &random)
            let bytes = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            let found = SeparatedValues.records(in: bytes)
            #expect(zip(found, found.dropFirst()).allSatisfy { $0.line < $1.line })
            #expect(found.allSatisfy { ($0.defect?.line ?? $0.line) >= $0.line })
        }
    }
}

/// Random numbers that are the same in every run.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
