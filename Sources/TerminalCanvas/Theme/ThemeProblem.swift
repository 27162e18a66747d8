/// Something in a theme file that was passed over; the rest of the file counts.
public struct ThemeProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The theme's name or file.
    public let file: String
    /// The line, from 1; 0 when no single line is to blame.
    public let line: Int
    /// One English sentence: what is wrong and what counts instead.
    public let message: String

    /// `file:line: message`.
    public var description: String {
        line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)"
    }
}
