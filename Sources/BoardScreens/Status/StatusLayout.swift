import Phrases
import TerminalCanvas
import WorkshopCore

/// Where the columns and cards of the status board lie.
struct StatusLayout: Sendable {
    /// A column on the screen.
    struct Column: Sendable {
        let name: StatusColumn
        let heading: String
        let cards: [StatusCard]
        /// Its cards, with the gutter at the left in which the edges of cards are drawn.
        let area: Rect
        /// Whether the cards say only number, plate and time.
        let isNarrow: Bool
        /// The first card shown.
        var first: Int
    }

    /// The cells of text in a narrow column.
    static let narrowText = 7
    /// The most cells that the texts of a column ask for.
    static let widestText = 32

    private(set) var columns: [Column]
    /// Lines a card.
    let lines: Int
    /// Lines from one card to the next.
    let stride: Int
    /// Whether columns are hidden at the left and at the right.
    let hides: (left: Bool, right: Bool)

    /// How many cards a column shows at once.
    let cardsShown: Int

    /// The place of a shown card; nil for one that is scrolled out.
    func area(of index: Int, in column: Column) -> Rect? {
        guard index >= column.first, index < column.first + cardsShown else { return nil }
        return Rect(
            row: column.area.row + (index - column.first) * stride, column: column.area.column,
            rows: lines, columns: column.area.columns)
    }

    /// The layout once another card of the same cards is selected; nil where other columns may come
    /// in sight.
    func moved(from last: StatusColumn, to state: StatusState) -> StatusLayout? {
        guard last == state.column || !hides.left && !hides.right else { return nil }
        var moved = self
        for index in columns.indices where [last, state.column].contains(columns[index].name) {
            let isHere = columns[index].name == state.column
            moved.columns[index].first = Board.firstVisible(
                selected: isHere ? state.index : 0, count: columns[index].cards.count,
                room: cardsShown)
        }
        return moved
    }

    /// The column under a cell, and the index of the card there.
    func hit(_ position: Position) -> (column: Column, index: Int?)? {
        guard
            let column = columns.first(where: {
                position.column >= $0.area.column && position.column < $0.area.right
            }), position.row < column.area.bottom
        else { return nil }
        let index = column.first + (position.row - column.area.row) / stride
        let isCard = position.row >= column.area.row && column.cards.indices.contains(index)
        return (column, isCard ? index : nil)
    }
}

extension Board {
    /// The lines of the status board that hold cards.
    var statusArea: Rect {
        Rect(row: 3, column: 0, rows: max(0, size.rows - 5), columns: size.columns)
    }

    var statusLayout: StatusLayout {
        let cards = statusCards
        let names = StatusColumn.allCases
        let wants = names.map { StatusWant(board: self, column: $0, cards: cards[$0] ?? []) }
        let selected = names.firstIndex(of: status.column) ?? 0
        let shown = StatusWant.shown(wants, around: selected, in: size.columns)
        let widths = StatusWant.widths(of: Array(wants[shown]), in: size.columns)
        let most = wants[shown].map(\.cards.count).max() ?? 0
        let pitch = statusPitch(cards: most)
        let room = (statusArea.rows + pitch.stride - pitch.lines) / pitch.stride
        var column = 0
        let columns = zip(wants[shown], widths).map { want, width in
            defer { column += width }
            return place(want, column: column, width: width, room: room)
        }
        return StatusLayout(
            columns: columns, lines: pitch.lines, stride: pitch.stride,
            hides: (shown.lowerBound > 0, shown.upperBound < wants.count), cardsShown: room)
    }

    /// As many lines a card, with a blank between two, as let all cards fit; else three and none.
    private func statusPitch(cards: Int) -> (lines: Int, stride: Int) {
        let pitches = [(lines: 5, stride: 6), (lines: 4, stride: 5), (lines: 3, stride: 4)]
        return pitches.first { cards * $0.stride - 1 <= statusArea.rows } ?? (lines: 3, stride: 3)
    }

    private func place(
        _ want: StatusWant, column: Int, width: Int, room: Int
    ) -> StatusLayout.Column {
        let isHere = want.column == status.column
        return StatusLayout.Column(
            name: want.column, heading: want.heading(in: width - 1), cards: want.cards,
            area: Rect(
                row: statusArea.row, column: column, rows: statusArea.rows, columns: width),
            isNarrow: width < want.whole,
            first: Self.firstVisible(
                selected: isHere ? status.index : 0, count: want.cards.count, room: room))
    }
}

/// What a column of the status board would like to have, in cells with its gutter.
struct StatusWant {
    let column: StatusColumn
    let cards: [StatusCard]
    private let titles: [String]
    /// For narrow cards, or for the short heading when there are none.
    let least: Int
    /// For number, marks and plate on one line.
    let whole: Int
    /// For all its texts, up to a limit.
    let full: Int

    init(board: Board, column: StatusColumn, cards: [StatusCard]) {
        self.column = column
        self.cards = cards
        let counted = cards.count(where: \.counts)
        let count = "\(counted)"
        let both = counted < cards.count ? "\(count)+\(cards.count - counted)" : count
        let title = board.words(column.title)
        let short = column.shortTitle(board.words)
        titles = [title + " " + both, short + " " + both, title + " " + count, short + " " + count]
        let shortest = TextWidth.cells(of: titles[3])
        guard !cards.isEmpty else {
            least = shortest + 1
            whole = TextWidth.cells(of: titles[0]) + 1
            full = whole
            return
        }
        let narrow = max(shortest, cards.map(\.brief.number.cells).max() ?? 0)
        least = min(max(narrow, StatusLayout.narrowText), 10) + 1
        let who = cards.map { $0.who.cells() }.max() ?? 0
        whole = max(least, min(who, StatusLayout.widestText) + 1)
        let longest =
            cards.flatMap { [$0.what, $0.detail, $0.whose, $0.when] }
            .map { $0.cells() }.max() ?? 0
        let widest = max(longest, TextWidth.cells(of: titles[0]))
        full = max(whole, min(widest, StatusLayout.widestText) + 1)
    }

    /// The longest heading that fits: the title with the count, and how many stand there uncounted.
    func heading(in cells: Int) -> String {
        titles.first { TextWidth.cells(of: $0) <= cells } ?? titles[3]
    }

    /// The columns that fit on the screen, the selected one among them.
    static func shown(_ wants: [StatusWant], around selected: Int, in room: Int) -> Range<Int> {
        func cells(_ range: Range<Int>) -> Int { wants[range].reduce(0) { $0 + $1.least } }
        var first = 0
        while first < selected, cells(first..<selected + 1) > room { first += 1 }
        var end = selected + 1
        while end < wants.count, cells(first..<end + 1) <= room { end += 1 }
        return first..<end
    }

    /// The widths of columns that fit: first narrow ones become whole, from the left, then all of
    /// those grow evenly to what their texts take.
    static func widths(of wants: [StatusWant], in room: Int) -> [Int] {
        var widths = wants.map(\.least)
        var left = room - widths.reduce(0, +)
        for index in wants.indices {
            let step = wants[index].whole - widths[index]
            guard step <= left else { continue }
            widths[index] += step
            left -= step
        }
        func canGrow(_ index: Int) -> Bool {
            widths[index] >= wants[index].whole && widths[index] < wants[index].full
        }
        while left > 0,
            let index = wants.indices.filter(canGrow).min(by: { widths[$0] < widths[$1] })
        {
            widths[index] += 1
            left -= 1
        }
        return widths
    }
}
