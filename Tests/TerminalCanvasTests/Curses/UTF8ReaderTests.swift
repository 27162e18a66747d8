import Testing

@testable import TerminalCanvas

struct UTF8ReaderTests {
    private func read(_ bytes: [UInt8]) -> [Character] {
        var reader = UTF8Reader()
        return bytes.compactMap { reader.feed($0) }
    }

    @Test func `a character that arrives in parts is whole in the end`() {
        #expect(read(Array("aé京🚗".utf8)) == ["a", "é", "京", "🚗"])
    }

    @Test func `wrong bytes do not swallow the right ones after them`() {
        #expect(read([0x80, 0x41]) == ["\u{fffd}", "A"])
        #expect(read([0xe4, 0x41]) == ["A"])
        #expect(read([0xed, 0xa0, 0x80]).contains("\u{fffd}"))
    }

    @Test func `a paste beyond the limit is cut but still ends`() {
        var reader = PasteReader()
        for _ in 0..<PasteReader.limit + 500 { #expect(reader.feed(0x61) == nil) }
        var text: String?
        for byte in "\u{1b}[201~".utf8 { text = reader.feed(Int32(byte)) }
        #expect((text?.count ?? 0) >= PasteReader.limit)
        #expect((text?.count ?? 0) < PasteReader.limit + 100)
    }
}
