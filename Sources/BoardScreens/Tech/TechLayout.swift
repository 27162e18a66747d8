import Phrases
import TerminalCanvas

/// Where the parts of a technician's screen lie: who and when, the job, what comes next, and the
/// buttons.
struct TechLayout {
    /// A key with what it does, large enough for a thumb where there is room.
    struct Button {
        let verb: Verb
        let area: Rect
    }

    private static let verbs: [Verb] = [.start, .stop, .finish, .addWork, .undo, .help]

    /// The first line: the name and the time.
    let title: Rect
    /// The job in work.
    let job: Rect
    /// What comes next.
    let list: Rect
    let buttons: [Button]

    init(_ board: Board) {
        let all = Rect(board.size)
        let (title, rest) = all.splitTop(1)
        let perLine = all.columns >= 90 ? 6 : 3
        let lines = Self.verbs.count / perLine
        let height = all.rows >= 8 + lines * 3 + 4 ? 3 : 1
        let (body, foot) = rest.splitBottom(lines * height)
        let (job, list) = body.splitTop(min(body.rows, height == 3 ? 7 : 5))
        self.title = title
        self.job = job
        self.list = list
        let width = (all.columns - 1) / perLine
        buttons = Self.verbs.enumerated().map { index, verb in
            let area = Rect(
                row: foot.row + index / perLine * height,
                column: 1 + index % perLine * width, rows: height,
                columns: height == 1 ? width : width - 1)
            return Button(verb: verb, area: area)
        }
    }

    /// What the button does that lies there.
    func verb(at position: Position) -> Verb? {
        buttons.first { $0.area.contains(row: position.row, column: position.column) }?.verb
    }
}
