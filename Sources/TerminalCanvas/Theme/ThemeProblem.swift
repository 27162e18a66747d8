/// Something in a theme file that was passed over; the rest of the file counts.
public struct ThemeProblem: Error, Hashable, Sendable {
    /// What is wrong; most cases begin with the key that it is about.
    public enum Reason: Hashable, Sendable {
        /// The text is not TOML, with what the reader says.
        case notTOML(String)
        /// There is no such theme, `dark` counts; those that there are.
        case noTheme(known: [String])
        /// The key means nothing here.
        case meansNothing(String)
        /// The tier is none of these.
        case badTier(known: [String])
        /// The theme inherits from itself through this one.
        case inheritsItself(through: String)
        /// There is no theme of this name to inherit from.
        case noParent(String)
        /// The text is not a colour.
        case notColour(String, text: String)
        /// The value must be a colour or a table.
        case needsColour(String)
        /// The colour's table has no `hex`.
        case lacksHex(String)
        /// A part of a colour is not understood; the nearest colour counts.
        case unknownPart(String, part: String)
        /// The role's value must be a colour's name or a table.
        case needsName(String)
        /// A part of a role means nothing.
        case unknownPartOfRole(String, part: String)
        /// The role's colour is not written as text.
        case colourNotText(String)
        /// The palette has no such colour.
        case noColour(String, name: String)
        /// The modifier is none of these.
        case badModifier(String, known: [String])
    }

    /// The theme's name or file.
    public let file: String
    /// The line, from 1; 0 when no single line is to blame.
    public let line: Int
    /// What is wrong.
    public let reason: Reason
}
