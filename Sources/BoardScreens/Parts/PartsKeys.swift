import Phrases
import TerminalCanvas
import WorkshopCore

/// Parts on back order, by ETA or by order, and those that have arrived.
enum PartsScreen: ListScreen {
    static var list: WritableKeyPath<Board, ListState> { \.parts.list }
    static let footer: Set<Verb> = [.openOrder, .sortParts, .filter, .palette, .undo, .help]

    static func key(_ board: Board) -> ListPage.Key {
        ListPage.Key(
            language: board.language, filter: board.filter, isOther: board.parts.isByOrder)
    }

    static func page(_ board: Board) -> ListPage { PartsRows(board: board).page }

    static func subject(of order: Order, on board: Board) -> ListRow.Subject? {
        order.parts.first { $0.state.isMissing || $0.state == .arrived }.map {
            .part(order.id, $0.number)
        }
    }
}

extension Board {
    mutating func sortParts() {
        parts.isByOrder.toggle()
        keepSelections()
    }

    /// The part that is selected, with its order.
    private func withPart(
        _ step: (Order, Order.Part) -> Result<Step, Reason>
    ) -> Result<Step, Reason> {
        guard let order = target.order.flatMap({ workshop.order($0) }),
            let part = order.parts.first(where: { $0.number == target.part })
        else { return reason(.needsPart) }
        return step(order, part)
    }

    /// The next step of a part: authorised, ordered with its ETA, arrived, issued.
    var stepForPartStep: Result<Step, Reason> {
        withPart { order, part in
            func moving(to state: PartState) -> Command {
                .parts(.move(order.id, number: part.number, to: state, eta: nil))
            }
            switch part.state {
            case .listed:
                return doing(
                    .parts(
                        .ask(
                            order.id, number: part.number, quantity: part.quantity, job: part.job)))
            case .asked: return doing(moving(to: .authorised))
            case .authorised:
                return asking(
                    moving(to: .ordered), OrderPartForm(order: order.id, number: part.number))
            case .ordered: return doing(moving(to: .arrived))
            case .arrived, .issued: return doing(moving(to: .issued))
            }
        }
    }

    var stepForPartEta: Result<Step, Reason> {
        withPart { order, part in
            // A time that differs from the one known stands for what will be written.
            let other = part.eta.map { $0 + Minutes(1) } ?? now
            let probe = Command.parts(
                .move(
                    order.id, number: part.number, to: part.state, eta: other))
            return asking(probe, PartEtaForm(order: order.id, number: part.number))
        }
    }
}
