import Testing

@testable import WorkshopStore

@Suite struct HexadecimalTests {
    @Test func `bytes become two digits each and come back`() {
        let bytes: [UInt8] = [0, 9, 0xAB, 0xFF]
        #expect(bytes.hexadecimal == "0009abff")
        #expect([UInt8](hexadecimal: "0009ABff".utf8) == bytes)
        #expect([UInt8](hexadecimal: "".utf8) == [])
    }

    @Test(arguments: ["0", "0g", "é", " 00"])
    func `other texts are refused`(text: String) {
        #expect([UInt8](hexadecimal: text.utf8) == nil)
    }
}
