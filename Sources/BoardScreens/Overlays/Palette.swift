import Phrases
import TerminalCanvas
import WorkshopCore

/// The command palette: every binding by name, narrowed by what is typed.
struct Palette: Hashable, Sendable {
    var input = TextInput()
    var selected = 0
}

extension Board {
    /// The bindings that the palette offers for what was typed, those whose name matches first.
    func matches(of palette: Palette) -> [Binding] {
        let here = Binding.all.filter { $0.screens.contains(screen) && $0.action != .palette }
        let wanted = palette.input.text.lowercased()
        guard !wanted.isEmpty else { return here }
        let named = here.filter { words($0.label).lowercased().contains(wanted) }
        let helped = here.filter { binding in
            !named.contains { $0.action == binding.action }
                && words(binding.help).lowercased().contains(wanted)
        }
        return named + helped
    }

    mutating func handle(_ key: Key, in palette: Palette) -> [Effect] {
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
            return run(matching[palette.selected].action)
        case .up: palette.selected = max(0, palette.selected - 1)
        case .down, .tab: palette.selected = min(matching.count - 1, palette.selected + 1)
        default:
            if palette.input.handle(key) { palette.selected = 0 }
        }
        if overlay != nil { overlay = .palette(palette) }
        return []
    }
}
