import Testing

@testable import BoardScreens

struct WallMaskTests {
    @Test(arguments: [
        ("RBD 117", "*** 117"), ("苏C·3AY5R", "**·**Y5R"), ("AB1", "**1"), ("X", "*"), ("", ""),
        ("B-MW 1234E", "*-** **34E"),
    ])
    func `of a plate its owner's last three signs stay`(_ plate: String, _ masked: String) {
        #expect(WallMask.plates.plate(plate) == masked)
        #expect(WallMask.names.plate(plate) == plate)
    }

    @Test(arguments: [
        ("Leila Haddad", "L. H."), ("Jan de Vries", "J. D. V."), ("Østergård", "Ø."),
        ("哈丽娜女士", "哈女士"), ("王建国", "王*"), ("", ""),
    ])
    func `of a name the initials stay, of a Chinese one the family name`(
        _ name: String, _ masked: String
    ) {
        #expect(WallMask.names.name(name) == masked)
        #expect(WallMask.plates.name(name) == name)
    }

    @Test func `each mask has a word`() {
        for (word, mask) in WallMask.words {
            #expect(WallMask(word) == mask && mask.word == word)
        }
        #expect(WallMask("all") == nil)
    }
}
