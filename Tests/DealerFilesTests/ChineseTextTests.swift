import Testing

@testable import DealerFiles

struct ChineseTextTests {
    @Test func `characters of two and of four bytes are read`() {
        // 沪A·9124S, then ø, which GB18030 writes with four bytes.
        let bytes: [UInt8] = [0xBB, 0xA6, 0x41, 0xA1, 0xA4, 0x39, 0x81, 0x30, 0x8B, 0x33]
        #expect(ChineseText.utf8(of: bytes).map { String(decoding: $0, as: UTF8.self) } == "沪A·9ø")
    }

    @Test func `a character that is cut off is no text`() {
        #expect(ChineseText.utf8(of: [0xC1, 0xF5, 0xD3, 0xA2, 0xBE]) == nil)
    }

    @Test func `plain ASCII is nothing Chinese`() {
        #expect(ChineseText.utf8(of: Array("ro".utf8)) == nil)
    }
}
