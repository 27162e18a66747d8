/// The lines and marks that screens draw, each exactly one cell wide.
///
/// Choose `ascii` for terminals that draw ambiguous characters two cells wide or have no line
/// characters; the layout stays the same.
public struct GlyphSet: Hashable, Sendable {
    /// A vertical line.
    public let vertical: String
    /// A horizontal line.
    public let horizontal: String
    /// The four corners of a frame: top left, top right, bottom left, bottom right.
    public let corners: [String]
    /// The left edge of a chip.
    public let chipLeft: String
    /// The right edge of a chip.
    public let chipRight: String
    /// Both edges of a chip that is only proposed.
    public let chipGhost: String
    /// A bar of finished work.
    public let barDone: String
    /// A bar of running work.
    public let barRunning: String
    /// A bar of work over its time.
    public let barOver: String
    /// A bar of stopped work.
    public let barStopped: String
    /// Closed time: lunch, absence.
    public let shade: String
    /// The line that marks now.
    public let now: String
    /// An hour's tick in the upper line of a row.
    public let tickUpper: String
    /// An hour's tick in the lower line of a row.
    public let tickLower: String
    /// A filled place of a scale.
    public let dotFull: String
    /// An empty place of a scale.
    public let dotEmpty: String
    /// Up, or attention.
    public let triangleUp: String
    /// Down, or late.
    public let triangleDown: String
    /// A house.
    public let house: String
    /// An arrow that turns back.
    public let turnBack: String
    /// An hourglass.
    public let hourglass: String
    /// A telephone.
    public let telephone: String
    /// A check mark.
    public let check: String
    /// An arrow to the right.
    public let arrow: String
    /// A bar at the left edge of what needs an eye.
    public let edge: String
    /// What somebody else has just changed.
    public let changed: String
    /// What stands for text that was cut off.
    public let ellipsis: String
    /// Minutes.
    public let prime: String
    /// A minus as wide as a digit.
    public let minus: String
    /// A full block, for large digits.
    public let block: String
    /// The upper half of a block.
    public let upperHalf: String
    /// The lower half of a block.
    public let lowerHalf: String

    /// Line drawing and symbols of Unicode.
    public static let unicode = GlyphSet(
        vertical: "│", horizontal: "─", corners: ["┌", "┐", "└", "┘"], chipLeft: "▕",
        chipRight: "▏", chipGhost: "┊", barDone: "━", barRunning: "█", barOver: "▓",
        barStopped: "╍", shade: "░",
        now: "┃", tickUpper: "╷", tickLower: "╵", dotFull: "●", dotEmpty: "○", triangleUp: "▲",
        triangleDown: "▼", house: "⌂", turnBack: "↺", hourglass: "⧗", telephone: "☎", check: "✓",
        arrow: "→", edge: "▌", changed: "»", ellipsis: "…", prime: "′", minus: "−", block: "█",
        upperHalf: "▀", lowerHalf: "▄")

    /// The same with nothing but ASCII.
    public static let ascii = GlyphSet(
        vertical: "|", horizontal: "-", corners: ["+", "+", "+", "+"], chipLeft: "[",
        chipRight: "]", chipGhost: ";", barDone: "=", barRunning: "#", barOver: "%",
        barStopped: "x", shade: ":",
        now: "|", tickUpper: ",", tickLower: "'", dotFull: "*", dotEmpty: ".", triangleUp: "^",
        triangleDown: "v", house: "W", turnBack: "R", hourglass: "P", telephone: "@", check: "+",
        arrow: ">", edge: "!", changed: "*", ellipsis: "~", prime: "'", minus: "-", block: "#",
        upperHalf: "\"", lowerHalf: "_")

    /// Every glyph, for checks that all are one cell wide.
    public var all: [String] {
        [
            vertical, horizontal, chipLeft, chipRight, chipGhost, barDone, barRunning, barOver,
            barStopped,
            shade, now, tickUpper, tickLower, dotFull, dotEmpty, triangleUp, triangleDown, house,
            turnBack, hourglass, telephone, check, arrow, edge, changed, ellipsis, prime, minus,
            block, upperHalf, lowerHalf,
        ] + corners
    }
}

extension Canvas {
    /// Draws a frame along the edge of a block; blocks under 2×2 cells get none.
    public mutating func frame(_ rect: Rect, glyphs: GlyphSet, ink: Ink) {
        guard rect.rows >= 2, rect.columns >= 2 else { return }
        let (last, right) = (rect.bottom - 1, rect.right - 1)
        for column in rect.intersection(bounds).column..<rect.intersection(bounds).right {
            put(glyphs.horizontal, row: rect.row, column: column, ink: ink)
            put(glyphs.horizontal, row: last, column: column, ink: ink)
        }
        for row in rect.intersection(bounds).row..<rect.intersection(bounds).bottom {
            put(glyphs.vertical, row: row, column: rect.column, ink: ink)
            put(glyphs.vertical, row: row, column: right, ink: ink)
        }
        put(glyphs.corners[0], row: rect.row, column: rect.column, ink: ink)
        put(glyphs.corners[1], row: rect.row, column: right, ink: ink)
        put(glyphs.corners[2], row: last, column: rect.column, ink: ink)
        put(glyphs.corners[3], row: last, column: right, ink: ink)
    }
}
