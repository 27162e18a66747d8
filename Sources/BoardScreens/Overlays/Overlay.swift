import Phrases
import TerminalCanvas
import WorkshopCore

/// What lies over a screen and takes the keys while it does.
enum Overlay: Sendable {
    /// The keys, scrolled down by so many lines.
    case help(Int)
    case palette(Palette)
    case chooser(Chooser)
    case form(Form)
    case entry(LineEntry)

    /// Text that was pasted goes where typed text would.
    mutating func paste(_ text: String) {
        switch self {
        case .help, .chooser: break
        case .palette(var palette):
            palette.input.insert(text)
            self = .palette(palette)
        case .form(var form):
            form.paste(text)
            self = .form(form)
        case .entry(var entry):
            entry.input.insert(text)
            self = .entry(entry)
        }
    }
}

/// A line at the foot of the screen: what to find, or an order's number.
struct LineEntry: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case filter, jump }
    var kind: Kind
    var input: TextInput

    static func filter(_ text: String) -> LineEntry {
        LineEntry(kind: .filter, input: TextInput(text))
    }

    static func jump(_ text: String) -> LineEntry {
        LineEntry(kind: .jump, input: TextInput(text))
    }
}

extension Board {
    mutating func handleInOverlay(_ key: Key) -> [Effect] {
        switch overlay {
        case .help(let offset): return handleInHelp(key, offset)
        case .palette(let palette): return handle(key, in: palette)
        case .chooser(let chooser): return handle(key, in: chooser)
        case .form(let form): return handle(key, in: form)
        case .entry(let entry): return handle(key, in: entry)
        case nil: return []
        }
    }

    private mutating func handleInHelp(_ key: Key, _ offset: Int) -> [Effect] {
        let page = max(1, size.rows - 6)
        let last = max(0, helpLines.count - (size.rows - 4))
        switch Direction(key) {
        case .up: overlay = .help(max(0, offset - 1))
        case .down: overlay = .help(min(last, offset + 1))
        case .pageUp: overlay = .help(max(0, offset - page))
        case .pageDown: overlay = .help(min(last, offset + page))
        case .first: overlay = .help(0)
        case .last: overlay = .help(last)
        case .left, .right: break
        case nil: overlay = nil
        }
        return []
    }

    private mutating func handle(_ key: Key, in entry: LineEntry) -> [Effect] {
        var entry = entry
        switch key {
        case .escape:
            overlay = nil
            if entry.kind == .filter { filter = "" }
        case .enter:
            overlay = nil
            if entry.kind == .jump, !jump(to: entry.input.text) {
                say(words(.jumpUnknown, entry.input.text), .bad)
            }
        default:
            _ = entry.input.handle(key)
            overlay = entry.kind == .jump && entry.input.isEmpty ? nil : .entry(entry)
            if entry.kind == .filter { filter = entry.input.text }
        }
        showDay()
        return []
    }
}
