import Testing

@testable import TerminalCanvas

struct BlockFontTests {
    private let known = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-−:.,/+%*·′'!→≥"

    @Test func `every letter has dots, and no two look alike but those that mean the same`() {
        var seen: [[UInt8]: Character] = [:]
        for character in known {
            let letter = BlockFont.letter(character) ?? []
            #expect(letter.contains { $0 != 0 }, "\(character)")
            #expect(letter.allSatisfy { $0 < 32 })
            if let other = seen[letter] { #expect("−'".contains(character), "\(other)") }
            seen[letter] = character
        }
    }

    @Test func `small letters and letters with marks are plain capitals`() {
        #expect(BlockFont.letter("e") == BlockFont.letter("E"))
        #expect(BlockFont.letter("é") == BlockFont.letter("E"))
        #expect(BlockFont.letter("e\u{301}") == BlockFont.letter("E"))
        #expect(BlockFont.letter("Ø") == BlockFont.letter("O"))
    }

    @Test func `a blank takes room and has no dots`() {
        #expect(BlockFont.letter(" ") == [0, 0])
        #expect(BlockFont.letter("约") == nil)
        #expect(BlockFont.letter("\u{7}") == nil)
    }
}
