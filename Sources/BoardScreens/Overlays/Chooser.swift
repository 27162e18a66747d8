import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// A list to choose one thing from.
struct Chooser: Overlay {
    /// What is done to the board when something is chosen.
    typealias Deed = @Sendable (inout Board) -> [Effect]

    struct Option: Sendable {
        /// What it stands for; by this it is found again in a list that was made anew.
        var id: String
        /// The columns of the row.
        var columns: [String]
        /// What speaks for it, in few words.
        var merit = ""
        /// What speaks against it, in words.
        var doubt: String?
        /// What is said of it below the list while it is selected.
        var note: String?
        /// The key that takes it at once.
        var letter: Character?
        /// The command that it leads to, where its consequences are worth a line.
        var command: (@Sendable (Board) -> Command)?
        /// What comes of it.
        var deed: Deed

        /// Makes an option; what it lacks is set after.
        init(id: String, columns: [String], deed: @escaping Deed) {
            self.id = id
            self.columns = columns
            self.deed = deed
        }

        /// All that its row says.
        var cells: [String] { columns + [doubt.map { "! " + $0 } ?? merit] }
    }

    var title: String
    var options: [Option]
    var selected = 0
    /// The column that gives way where there is no room.
    var flexible: Int?
    /// Whether what was selected has gone right now, so that nobody can mean what stands there.
    var isNew = false
    /// Makes the list anew after the workshop has moved; nil for one that does not follow it.
    var remade: (@Sendable (Board) -> Chooser)?
    /// What is done when the selection comes to an option.
    var followed: (@Sendable (Option, inout Board) -> [Effect])?
    /// What is done when somebody leaves the list without choosing.
    var left: Deed?

    var chosen: Option? { options.indices.contains(selected) ? options[selected] : nil }

    func draw(_ board: Board, on canvas: inout Canvas) {
        ChooserView(board: board, chooser: self).draw(on: &canvas)
    }

    func take(_ key: Key, on board: inout Board) -> [Effect] {
        switch key {
        case .escape, .character("q"):
            board.overlay = nil
            return left?(&board) ?? []
        case .enter where isNew:
            var read = self
            read.isNew = false
            board.overlay = read
            board.say(board.words(.listChanged), .bad)
            return []
        case .enter:
            board.overlay = nil
            return chosen?.deed(&board) ?? []
        default: break
        }
        if let option = options.first(where: { $0.letter.map(Key.character) == key }) {
            board.overlay = nil
            return option.deed(&board)
        }
        guard let direction = Direction(key) else { return [] }
        return move(direction, on: &board)
    }

    private func move(_ direction: Direction, on board: inout Board) -> [Effect] {
        var moved = self
        moved.selected = direction.moved(
            selected, count: options.count, page: board.size.rows / 2)
        moved.isNew = false
        board.overlay = moved
        guard let followed, let chosen = moved.chosen else { return [] }
        return followed(chosen, &board)
    }

    /// Its rows follow what others do; who has selected a row stays on it.
    func renew(on board: inout Board) {
        guard var fresh = remade?(board) else { return }
        let place = fresh.options.firstIndex { $0.id == chosen?.id }
        fresh.selected = place ?? max(0, min(selected, fresh.options.count - 1))
        fresh.isNew = isNew || place == nil
        board.overlay = fresh
    }

    var isWeighed: Bool { true }

    func commandInHand(on board: Board) -> Command? { chosen?.command?(board) }
}

extension Direction {
    /// Where a selection in a list of `count` goes from `index`; stays inside.
    func moved(_ index: Int, count: Int, page: @autoclosure () -> Int) -> Int {
        let wanted: Int
        switch self {
        case .up: wanted = index - 1
        case .down: wanted = index + 1
        case .pageUp: wanted = index - page()
        case .pageDown: wanted = index + page()
        case .first: wanted = 0
        case .last: wanted = count - 1
        case .left, .right: wanted = index
        }
        return max(0, min(count - 1, wanted))
    }
}
