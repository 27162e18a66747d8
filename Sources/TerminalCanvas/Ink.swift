/// How a cell stands out besides its colour.
public struct Modifiers: OptionSet, Hashable, Sendable {
    /// The bits, one a modifier.
    public let rawValue: UInt8

    /// Modifiers from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier strokes.
    public static let bold = Modifiers(rawValue: 1)
    /// Fainter strokes.
    public static let dim = Modifiers(rawValue: 2)
    /// A line below.
    public static let underline = Modifiers(rawValue: 4)
    /// Foreground and background exchanged; twice is none.
    public static let reverse = Modifiers(rawValue: 8)
    /// Slanted strokes, where the terminal has them.
    public static let italic = Modifiers(rawValue: 16)

    /// Each modifier with the word that themes and recorded screens use for it.
    public static let names: [(name: String, modifier: Modifiers)] = [
        ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
        ("italic", .italic),
    ]
}

/// What a cell means, not what colour it has.
///
/// The role is an index in a list of role names that the program declares once and hands to the
/// terminal with each canvas; the theme turns names into colours.
public struct Ink: Hashable, Sendable {
    /// The index of the role's name.
    public var role: UInt16
    /// What is added to the theme's own modifiers; `.reverse` turns the theme's reverse around.
    public var modifiers: Modifiers

    /// An ink of one role.
    public init(role: UInt16, modifiers: Modifiers = []) {
        self.role = role
        self.modifiers = modifiers
    }

    /// The same ink with more modifiers.
    public func adding(_ modifiers: Modifiers) -> Ink {
        Ink(role: role, modifiers: self.modifiers.union(modifiers))
    }
}
