import Testing

@testable import TerminalCanvas

struct BlockTextTests {
    private func drawn(_ text: String, _ size: BlockSize, _ glyphs: GlyphSet) throws -> String {
        let block = try #require(BlockText(text))
        let area = Size(rows: size.rows, columns: block.columns(size))
        var canvas = Canvas(size: area, ink: Ink(role: 0))
        let width = canvas.put(
            block, size, row: 0, column: 0, glyphs: glyphs, ink: Ink(role: 1))
        #expect(width == area.columns)
        return canvas.text()
    }

    @Test func `half blocks make letters of three rows`() throws {
        #expect(
            try drawn("4:0", .small, .unicode) == """
                █ █ ▄ █▀█
                ▀▀█ ▄ █ █
                  ▀   ▀▀▀
                """)
    }

    @Test func `plain signs stand in for blocks where there are none`() throws {
        #expect(
            try drawn("4", .small, .ascii) == """
                # #
                ""#
                  "
                """)
        #expect(try drawn("1", .medium, .ascii) == "####\n  ##\n  ##\n  ##\n######")
    }

    @Test func `a large letter is the medium one twice as high and wide`() throws {
        let medium = try drawn("A7", .medium, .unicode).split(separator: "\n")
        let large = try drawn("A7", .large, .unicode).split(separator: "\n")
        #expect(large.count == 10)
        for (index, line) in large.enumerated() {
            let twice = medium[index / 2].map { "\($0)\($0)" }.joined()
            #expect(line == twice)
        }
    }

    @Test func `what has no block letter has none at all`() {
        #expect(BlockText("") == nil)
        #expect(BlockText("迟到") == nil)
        #expect(BlockText("苏C·3AY5R") == nil)
        #expect(BlockText("A\u{1b}[31m") == nil)
    }

    @Test func `sizes follow one another`() {
        #expect(BlockSize.large.smaller == .medium && BlockSize.small.smaller == nil)
        #expect(BlockSize.small < .medium)
    }
}
