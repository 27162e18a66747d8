import ScalarText

extension Glyph {
    /// The glyph, or an ASCII one in its place when terminals disagree about its width.
    var unambiguous: Glyph {
        guard base >= 0xa0, Glyph.isAmbiguous(base) else { return self }
        let text = Glyph.replacements[base] ?? Glyph.withoutMarks(base) ?? "?"
        return Glyph(base: text.value)
    }

    static func isAmbiguous(_ value: UInt32) -> Bool {
        let edges = AmbiguousTable.edges
        var low = 0
        var high = edges.count
        while low < high {
            let middle = (low + high) / 2
            if edges[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low % 2 == 1
    }

    /// `é` → `e`: the letter that a Latin letter's name begins with.
    static func withoutMarks(_ value: UInt32) -> Unicode.Scalar? {
        guard let name = Unicode.Scalar(value)?.properties.name,
            name.begins(with: "LATIN "), let letter = name.cut(at: "LETTER ")?.behind.words.first,
            letter.utf8.count == 1, let scalar = letter.unicodeScalars.first
        else { return nil }
        return name.begins(with: "LATIN SMALL") ? Unicode.Scalar(scalar.value + 32) : scalar
    }

    /// Pairs: an ambiguous character and what stands for it.
    private static let replacements: [UInt32: Unicode.Scalar] = {
        let pairs = Array(
            ("▕[▏]…~“\"”\"‘'’'–-—-−-×x÷/·.•.°o±+→>←<↑^↓v′'″\"§S│|┊;─-┌+┐+└+┘+"
                + "━=┃|█#▀\"▄_▓%▒%░:▌!▐|●*○.▲^▼v☎@✓+■#□:★*☆*⌂W").unicodeScalars)
        return Dictionary(
            uniqueKeysWithValues: stride(from: 0, to: pairs.count, by: 2).map {
                (pairs[$0].value, pairs[$0 + 1])
            })
    }()
}
