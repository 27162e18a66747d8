/// Where a text stands inside a wider field.
public enum Alignment: Hashable, Sendable {
    /// At the left edge.
    case left
    /// At the right edge.
    case right
    /// In the middle, one cell to the left when it cannot be exact.
    case centre
}

/// Measures, cuts and cleans text in terminal cells.
///
/// Widths are those of `wcwidth` in glibc's C.UTF-8, whatever the locale of the process. Every
/// function treats unclean text as if it had been through `clean` first, so a measured width and
/// a drawn width never differ.
public enum TextWidth {
    /// The number of cells that a text covers.
    ///
    /// Linear in the text's length.
    public static func cells(of text: String) -> Int {
        if isPrintableASCII(text) { return text.utf8.count }
        return GlyphSequence(text).reduce(0) { $0 + $1.width }
    }

    /// The text without anything that could disturb a terminal or the reader.
    ///
    /// Control characters, ESC and C1, bidi controls, zero-width characters, variation selectors,
    /// tags, soft hyphens and skin tones go; a run of tabs and line ends becomes one blank;
    /// combining marks stay, at most two a base. Cleaning twice changes nothing more.
    public static func clean(_ text: String) -> String {
        if isPrintableASCII(text) { return text }
        return String(GlyphSequence(text).map(\.glyph))
    }

    /// The text cut to at most `width` cells, ending in `ellipsis` when something was cut off.
    public static func fit(_ text: String, to width: Int, ellipsis: String = "…") -> String {
        guard width > 0 else { return "" }
        if isPrintableASCII(text) && text.utf8.count <= width { return text }
        let whole = Array(GlyphSequence(text))
        if whole.reduce(0, { $0 + $1.width }) <= width { return String(whole.map(\.glyph)) }
        let mark = prefix(GlyphSequence(ellipsis), cells: width)
        let kept = prefix(whole, cells: width - mark.reduce(0) { $0 + $1.width })
        return String((kept + mark).map(\.glyph))
    }

    /// The text fitted into exactly `width` cells, filled up with blanks.
    public static func pad(
        _ text: String, to width: Int, alignment: Alignment = .left, ellipsis: String = "…"
    ) -> String {
        guard width > 0 else { return "" }
        let fitted = fit(text, to: width, ellipsis: ellipsis)
        let missing = max(0, width - cells(of: fitted))
        let left =
            switch alignment {
            case .left: 0
            case .right: missing
            case .centre: missing / 2
            }
        return String(repeating: " ", count: left) + fitted
            + String(repeating: " ", count: missing - left)
    }

    static func isPrintableASCII(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
    }

    private static func prefix(
        _ glyphs: some Sequence<(glyph: Glyph, width: Int)>, cells: Int
    ) -> [(glyph: Glyph, width: Int)] {
        var left = cells
        return Array(
            glyphs.prefix {
                left -= $0.width
                return left >= 0
            })
    }
}

extension String {
    init(_ glyphs: some Sequence<Glyph>) {
        var scalars = String.UnicodeScalarView()
        for glyph in glyphs {
            for value in [glyph.base, glyph.firstMark, glyph.secondMark] where value != 0 {
                if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
            }
        }
        self = String(scalars)
    }
}
