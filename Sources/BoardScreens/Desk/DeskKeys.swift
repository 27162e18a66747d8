import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The advisor's desk: whom to call now, what somebody wants to be known, and every promise.
enum DeskScreen: ListScreen {
    static var list: WritableKeyPath<Board, ListState> { \.desk.list }
    static let footer: Set<Verb> = [.openOrder, .mineOrAll, .filter, .palette, .undo, .help]

    static func key(_ board: Board) -> ListPage.Key {
        ListPage.Key(
            language: board.language, filter: board.filter, isOther: board.desk.showsAll)
    }

    static func page(_ board: Board) -> ListPage { DeskRows(board: board).page }

    static func subject(of order: Order, on board: Board) -> ListRow.Subject? {
        .promise(order.id)
    }

    /// Whom to call and why, as far as there is room.
    static func facts(_ board: Board) -> [Piece] {
        guard let id = board.told.target.order, let order = board.workshop.order(id) else {
            return []
        }
        let view = board.outlook.orders[id]
        let why = view.map { board.words.why($0, now: board.now) } ?? ""
        return [
            Piece("\(id)", Ink(.textStrong), weight: 9, canBeCut: true),
            Piece(order.sheet.plate, Ink(.textStrong), weight: 4, canBeCut: true),
            Piece(order.sheet.customer, Ink(.textStrong), weight: 6, canBeCut: true),
            Piece(order.sheet.phone, Ink(.textStrong), weight: 8, canBeCut: true),
            Piece(board.words(order.state), Ink(.text), weight: 0),
            Piece(why, board.slackInk(order), weight: 1, canBeCut: true),
        ]
    }
}

extension Board {
    /// Whether an order is one of the person's who sits here.
    func isMine(_ order: Order) -> Bool { order.isAdvised(by: actor) }

    /// Whether the person who sits here is the advisor of an open order.
    var isAdvisor: Bool { workshop.isAdvisor(actor) }

    var stepForMineOrAll: Result<Step, Reason> {
        guard isAdvisor else { return reason(.deskNotAdvisor, actor.name) }
        return .success(
            .change {
                $0.desk.showsAll.toggle()
                $0.keepSelections()
            })
    }
}
