import TerminalCanvas
import WorkshopCore

/// Moving the selection over the status board.
extension Board {
    var statusTarget: Target { Target(order: status.selected) }

    mutating func keepStatusSelection() {}

    mutating func moveStatusSelection(_ direction: Direction) {}

    mutating func handleStatusMouse(_ event: MouseEvent) -> [Effect] { [] }
}
