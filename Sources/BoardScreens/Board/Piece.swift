import TerminalCanvas

/// A run of text in one ink; several with a blank between them make a line.
struct Piece: Hashable, Sendable {
    private(set) var text: String
    /// The cells that the text takes.
    private(set) var cells: Int
    var ink: Ink
    /// How much it matters: where there is no room, the least goes first.
    var weight: Int
    /// Whether a part of it is better than nothing.
    var canBeCut: Bool
    /// What says nearly the same in less room, or less of it, each shorter than the one before.
    private(set) var shorter: [String]

    /// The fewest cells to which a text is cut before it is left out.
    static let shortest = 4

    init(
        _ text: String, _ ink: Ink, weight: Int = 1, canBeCut: Bool = false, short: String? = nil,
        shorter: [String] = []
    ) {
        self.text = text
        cells = TextWidth.cells(of: text)
        self.ink = ink
        self.weight = weight
        self.canBeCut = canBeCut
        self.shorter = (short.map { [$0] } ?? []) + shorter
    }

    mutating func say(_ other: String) {
        text = other
        cells = TextWidth.cells(of: other)
        shorter = []
    }

    /// Says the same in less room; false when there is no way to.
    mutating func shorten() -> Bool {
        guard let next = shorter.first else { return false }
        let rest = Array(shorter.dropFirst())
        say(next)
        shorter = rest
        return true
    }
}

extension [Piece] {
    /// The cells that the line takes with `gap` blanks between two pieces.
    func cells(gap: Int = 1) -> Int {
        let said = filter { !$0.text.isEmpty }
        let gaps = Swift.max(0, said.count - 1) * gap
        return said.reduce(gaps) { $0 + $1.cells }
    }

    /// The same line in at most `width` cells: what matters least is said shorter, cut at its end
    /// or left out.
    func fitted(to width: Int, gap: Int = 1, ellipsis: String) -> [Piece] {
        var kept = filter { !$0.text.isEmpty }
        while kept.cells(gap: gap) > width, let lightest = kept.map(\.weight).min(),
            let index = kept.lastIndex(where: { $0.weight == lightest })
        {
            if kept[index].shorten() { continue }
            let excess = kept.cells(gap: gap) - width
            let room = kept[index].cells - excess
            if kept.count == 1 || kept[index].canBeCut && room >= Piece.shortest {
                kept[index].say(
                    TextWidth.fit(kept[index].text, to: Swift.max(0, room), ellipsis: ellipsis))
                break
            }
            kept.remove(at: index)
        }
        return kept
    }
}

extension Canvas {
    /// Draws a line of pieces in at most `width` cells; `ink`, when given, is that of all of them.
    mutating func put(
        _ pieces: [Piece], row: Int, column: Int, width: Int, gap: Int = 1, ink: Ink? = nil,
        ellipsis: String
    ) {
        var next = column
        for piece in pieces.fitted(to: width, gap: gap, ellipsis: ellipsis) {
            next += put(piece.text, row: row, column: next, ink: ink ?? piece.ink) + gap
        }
    }
}
