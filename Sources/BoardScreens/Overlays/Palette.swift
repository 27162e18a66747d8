import Phrases
import TerminalCanvas
import WorkshopCore

/// The command palette: every verb by name, narrowed by what is typed.
struct Palette: Overlay {
    var input = TextInput()
    var selected = 0

    func draw(_ board: Board, on canvas: inout Canvas) {
        PaletteView(board: board, palette: self).draw(on: &canvas)
    }

    func take(_ key: Key, on board: inout Board) -> [Effect] { board.handle(key, in: self) }

    mutating func paste(_ text: String) { input.insert(text) }

    var isWeighed: Bool { true }
}

extension Board {
    /// The verbs that the palette offers for what was typed, those whose name matches first.
    func matches(of palette: Palette) -> [Verb] {
        let here = Verb.all.filter { $0.screens.contains(screen) && $0 != .palette }
        let wanted = palette.input.text.lowercased()
        guard !wanted.isEmpty else { return here }
        let named = here.filter { words($0.label).lowercased().contains(wanted) }
        let helped = here.filter { verb in
            !named.contains(verb) && words(verb.help).lowercased().contains(wanted)
        }
        return named + helped
    }

    fileprivate mutating func handle(_ key: Key, in palette: Palette) -> [Effect] {
        var palette = palette
        let matching = matches(of: palette)
        switch key {
        case .escape: overlay = nil
        case .enter:
            overlay = nil
            if jump(to: palette.input.text) { return [] }
            guard matching.indices.contains(palette.selected) else {
                say(words(.nothingFound, palette.input.text), .bad)
                return []
            }
            return run(matching[palette.selected])
        case .up: palette.selected = max(0, palette.selected - 1)
        case .down, .tab: palette.selected = min(matching.count - 1, palette.selected + 1)
        default:
            if palette.input.handle(key) { palette.selected = 0 }
        }
        if overlay != nil { overlay = palette }
        return []
    }
}
