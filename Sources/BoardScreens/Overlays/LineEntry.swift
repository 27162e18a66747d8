import Phrases
import TerminalCanvas
import WorkshopCore

/// A line at the foot of the screen: what to find, or an order's number.
struct LineEntry: Overlay {
    enum Kind: Hashable, Sendable { case filter, jump }
    var kind: Kind
    var input: TextInput

    static func filter(_ text: String) -> LineEntry {
        LineEntry(kind: .filter, input: TextInput(text))
    }

    static func jump(_ text: String) -> LineEntry {
        LineEntry(kind: .jump, input: TextInput(text))
    }

    /// The footer draws it in its own place.
    func draw(_ board: Board, on canvas: inout Canvas) {}

    func take(_ key: Key, on board: inout Board) -> [Effect] { board.handle(key, in: self) }

    mutating func paste(_ text: String) { input.insert(text) }
}

extension Board {
    fileprivate mutating func handle(_ key: Key, in entry: LineEntry) -> [Effect] {
        var entry = entry
        switch key {
        case .escape:
            overlay = nil
            if entry.kind == .filter { filter = "" }
        case .enter:
            overlay = nil
            if entry.kind == .jump, screen == .tech { return scan(entry.input.text) }
            if entry.kind == .jump, !jump(to: entry.input.text) {
                say(words(.jumpUnknown, entry.input.text), .bad)
            }
            if entry.kind == .filter { selectOnlyMatch() }
        default:
            _ = entry.input.handle(key)
            overlay = entry.kind == .jump && entry.input.isEmpty ? nil : entry
            if entry.kind == .filter { filter = entry.input.text }
        }
        showDay()
        return []
    }
}
