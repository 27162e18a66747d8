import CNcurses

/// The looks of a list of roles on one terminal: found once a theme, used by index.
struct StyleTable {
    struct Entry: Equatable {
        var pair: Int32
        var modifiers: Modifiers
    }

    let theme: Theme
    let roleNames: [String]
    private(set) var entries: [Entry]

    /// Resolves the roles; `pair` gives the number of a colour pair, or nil when none is left.
    init(
        theme: Theme, roleNames: [String], tier: ColourTier, colours: Int,
        pair: (Int32, Int32) -> Int32?
    ) {
        self.theme = theme
        self.roleNames = roleNames
        entries = theme.styles(for: roleNames, tier: tier).map { style in
            var modifiers = style.modifiers
            if tier == .mono { return Entry(pair: 0, modifiers: modifiers) }
            var foreground = StyleTable.number(style.foreground)
            var background = StyleTable.number(style.background)
            // Eight colours only: bright strokes become bold, bright grounds plain.
            if colours < 16 && foreground >= 8 && foreground < 16 {
                // Bold black would be invisible on some of them.
                if foreground > 8 { modifiers.insert(.bold) }
                foreground = foreground == 8 ? 7 : foreground - 8
            }
            if colours < 16 && background >= 8 { background -= 8 }
            return Entry(pair: pair(foreground, background) ?? 0, modifiers: modifiers)
        }
    }

    /// The look of an ink: its reverse turns the theme's reverse around.
    subscript(_ ink: Ink) -> Entry {
        guard Int(ink.role) < entries.count else { return Entry(pair: 0, modifiers: ink.modifiers) }
        var entry = entries[Int(ink.role)]
        let reverse = entry.modifiers.symmetricDifference(ink.modifiers).intersection(.reverse)
        entry.modifiers = entry.modifiers.union(ink.modifiers).subtracting(.reverse).union(reverse)
        return entry
    }

    private static func number(_ colour: Colour) -> Int32 {
        switch colour {
        case .standard: -1
        case .indexed(let number): Int32(number)
        // Direct colour terminals take the lowest numbers for the eight basic colours.
        case .rgb(let hex): hex > 0 && hex < 8 ? 8 : Int32(hex)
        }
    }
}
