import Phrases
import TerminalCanvas
import WorkshopCore

/// What lies over a screen and takes the keys while it does: a type of its own for each.
protocol Overlay: Sendable {
    /// Draws it over the screen.
    func draw(_ board: Board, on canvas: inout Canvas)
    /// Does what a key means in it; it stays open as it is unless the board is given another.
    func take(_ key: Key, on board: inout Board) -> [Effect]
    /// Text that was pasted goes where typed text would.
    mutating func paste(_ text: String)
    /// Makes it anew after the workshop or the clock has moved.
    func renew(on board: inout Board)
    /// Whether Enter gives a command here, which somebody who weighs may be asked for.
    var isWeighed: Bool { get }
    /// The command that Enter would give as it stands, where its consequences are worth a line;
    /// reasons that are not written yet are no reason to wait.
    func commandInHand(on board: Board) -> Command?
}

extension Overlay {
    mutating func paste(_ text: String) {}
    func renew(on board: inout Board) {}
    var isWeighed: Bool { false }
    func commandInHand(on board: Board) -> Command? { nil }
}

extension Board {
    mutating func handleInOverlay(_ key: Key) -> [Effect] {
        let open = overlay
        return unlessForestalled(open?.take(key, on: &self) ?? [])
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

    /// How far a page of `count` lines is scrolled after a key; nil for a key that closes it.
    func scrolled(_ offset: Int, _ count: Int, _ key: Key) -> Int? {
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
}
