import Phrases
import TerminalCanvas
import WorkshopCore

/// What lies over a screen and takes the keys while it does.
enum Overlay: Sendable {
    /// The keys, scrolled down by so many lines.
    case help(Int)
    /// The minutes lost today, scrolled down by so many lines.
    case lostMinutes(Int)
    case palette(Palette)
    case chooser(Chooser)
    case form(Form)
    case entry(LineEntry)
    case plan(PlanSheet)
    case whatIf(WhatIfPage)

    /// Text that was pasted goes where typed text would.
    mutating func paste(_ text: String) {
        switch self {
        case .help, .lostMinutes, .chooser, .plan, .whatIf: break
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
        unlessForestalled(handleAlone(key))
    }

    /// Drops what somebody else has forestalled while it was decided here, and tells who.
    mutating func unlessForestalled(_ effects: [Effect]) -> [Effect] {
        let unseen = decidesSince + 1..<max(decidesSince, workshop.position) + 1
        for case .perform(let command) in effects {
            guard let refusal = workshop.refusal(of: command, since: unseen) else { continue }
            return take(.refused(refusal))
        }
        return effects
    }

    private mutating func handleAlone(_ key: Key) -> [Effect] {
        switch overlay {
        case .help(let offset):
            overlay = scrolled(offset, helpLines.count, key).map(Overlay.help)
            return []
        case .lostMinutes(let offset):
            overlay = scrolled(offset, lostMinutesLines.count, key).map(Overlay.lostMinutes)
            return []
        case .palette(let palette): return handle(key, in: palette)
        case .chooser(let chooser): return handle(key, in: chooser)
        case .form(let form): return handle(key, in: form)
        case .entry(let entry): return handle(key, in: entry)
        case .plan(let sheet): return handle(key, in: sheet)
        case .whatIf(let page): return handle(key, in: page)
        case nil: return []
        }
    }

    /// How far a page of `count` lines is scrolled after a key; nil for a key that closes it.
    private func scrolled(_ offset: Int, _ count: Int, _ key: Key) -> Int? {
        let page = max(1, size.rows - 6)
        let last = max(0, count - (size.rows - 4))
        switch Direction(key) {
        case .up: return max(0, offset - 1)
        case .down: return min(last, offset + 1)
        case .pageUp: return max(0, offset - page)
        case .pageDown: return min(last, offset + page)
        case .first: return 0
        case .last: return last
        case .left, .right: return offset
        case nil: return nil
        }
    }

    private mutating func handle(_ key: Key, in entry: LineEntry) -> [Effect] {
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
            overlay = entry.kind == .jump && entry.input.isEmpty ? nil : .entry(entry)
            if entry.kind == .filter { filter = entry.input.text }
        }
        showDay()
        return []
    }
}
