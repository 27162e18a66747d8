import TerminalCanvas
import WorkshopCore

/// A car on the status board, with all that its card can say.
struct StatusCard: Sendable {
    let order: Order
    /// The edge of a card that needs somebody's eye: a mark on its first line and a bar below.
    struct Edge: Hashable, Sendable {
        let mark: String
        let bar: String
        let ink: Ink
    }

    /// The left edge; nil when all is well.
    let edge: Edge?
    /// Number, marks and plate.
    let who: [Piece]
    /// What matters most of the work at this point.
    let what: [Piece]
    /// The rest of it.
    let detail: [Piece]
    /// Model and customer, as far as they are not said before.
    let whose: [Piece]
    /// Promise, slack, parking place and what is waited for.
    let when: [Piece]
    /// Why the work has stopped; nil while it has not.
    let reason: Piece?
    /// Number, plate, model and work, and the one time that matters, for a narrow column.
    let brief: (number: Piece, plate: Piece, rest: [Piece], when: Piece)

    var id: OrderID { order.id }
    /// Whether the card is one of those that the column's number counts.
    var counts: Bool { StatusColumn.counting(order) != nil }

    /// The texts of a card with room for whole ones: `count` lines, three to five, the time last;
    /// a long reason is broken at `width` cells.
    func whole(_ count: Int, width: Int = StatusLayout.widestText) -> [[Piece]] {
        switch count {
        case ...3: return [who, what + detail, when]
        case 4: return [who, what, detail, when]
        default:
            guard let reason else { return [who, what, detail, whose, when] }
            let lines = TextWidth.wrap(reason.text, to: width)
            let rest = lines.dropFirst().joined(separator: " ")
            let broken = [lines[0], rest].map { [Piece($0, reason.ink, canBeCut: true)] }
            return [who] + broken + [Array(detail.prefix(1) + whose.prefix(1)), when]
        }
    }

    /// The texts of a card in a narrow column; what lies between plate and time is there where
    /// lines are plenty.
    func narrow(_ count: Int) -> [[Piece]] {
        [[brief.number], [brief.plate]] + brief.rest.prefix(max(0, count - 3)).map { [$0] }
            + [[brief.when]]
    }
}
