/// Texts that programs trip over.
enum HostileText {
    /// Marks that join what stands before them: "/" and one of them are one Character.
    static let marks: [Unicode.Scalar] = [
        "\u{0301}", "\u{0903}", "\u{0E33}", "\u{200D}", "\u{20DD}", "\u{FE0F}", "\u{1F3FD}",
        "\u{0E31}", "\u{3099}", "\u{E0061}",
    ]
    private static let tricks = [
        "", " ", "-", "--", "..", "/", "x/\u{0E33}", "%s%n", "{plate}", "'; DROP TABLE events; --",
        "\u{1B}[2J", "\u{9B}31m", "\u{202E}abc", "\u{2066}", "\u{FEFF}", "\u{2028}", "\u{FFFD}",
        "\u{10FFFF}", "=1+1", "\"", "\\", "a\nb", "\t", "999999999999999999999", "-1", "1e308",
        "2026-02-30T25:61", "+99999999999999", "＋１２３", "１２:３０", "٣", "𝟏𝟎𝟎𝟐",
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
    ]

    /// A short name of scalars of all categories, half of the time behind a mark without a base.
    static func name(_ chance: inout Chance) -> String {
        var name = String.UnicodeScalarView()
        if chance.number(in: 0...1) == 0 { name.append(chance.pick(marks)) }
        for _ in 1...chance.number(in: 1...4) { name.append(scalar(&chance)) }
        return String(name)
    }

    /// Anything that can be an argument of a program.
    static func argument(_ chance: inout Chance) -> String {
        switch chance.number(in: 0...5) {
        case 0: return name(&chance)
        case 1: return String(repeating: name(&chance), count: chance.number(in: 1...5000))
        case 2: return chance.pick(tricks) + chance.pick(tricks)
        default: return chance.pick(tricks)
        }
    }

    /// Any scalar but NUL, which no argument can hold; plain letters are as likely as all others.
    private static func scalar(_ chance: inout Chance) -> Unicode.Scalar {
        let last = chance.pick([0x7E, 0xFFF, 0xFFFF, 0x10_FFFF])
        return Unicode.Scalar(UInt32(chance.number(in: 1...last))) ?? "\u{FFFD}"
    }

    /// The first scalar that a terminal would obey instead of showing; lines and tabs are no such.
    static func raw(in text: String) -> Unicode.Scalar? {
        text.unicodeScalars.first { scalar in
            switch scalar.value {
            case 0x09, 0x0A: false
            case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }
}
