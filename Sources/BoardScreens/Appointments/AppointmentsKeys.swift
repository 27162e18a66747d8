import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// What can be booked and what is, who comes on the selected day, and whom to call about it.
enum AppointmentsScreen: ListScreen {
    static var list: WritableKeyPath<Board, ListState> { \.appointments.list }
    static let footer: Set<Verb> = [.openOrder, .nextPane, .filter, .palette, .undo, .help]

    static func key(_ board: Board) -> ListPage.Key {
        ListPage.Key(
            language: board.language, filter: board.filter,
            isOther: board.appointments.isInLists, day: selectedDay(board)?.day)
    }

    static func page(_ board: Board) -> ListPage {
        AppointmentRows(board: board, day: selectedDay(board)).page
    }

    static func subject(of order: Order, on board: Board) -> ListRow.Subject? {
        order.awaitsCall ? .noShow(order.id) : .appointment(order.id)
    }

    static func forget(_ board: inout Board) {
        board.appointments.list.page = nil
        board.appointments.bucket = nil
    }

    static func area(_ board: Board) -> Rect { layout(of: board).lists }

    static func target(_ board: Board) -> Target {
        board.appointments.isInLists ? listTarget(board) : Target()
    }

    static func keepSelection(_ board: inout Board) {
        guard board.screen == .appointments else { return }
        let bucket = keptBucket(board)
        board.appointments.bucket = bucket
        let layout = BucketLayout(bucket, in: board.size)
        board.appointments.day = max(0, min(layout.days - 1, board.appointments.day))
        board.appointments.row = max(0, min(layout.rows.count - 1, board.appointments.row))
        keepRow(&board)
        if keptPage(board).rows.isEmpty { board.appointments.isInLists = false }
    }

    /// Begins in the quarter of the day that it is, or in the next one.
    static func open(_ board: inout Board) {
        let layout = layout(of: board)
        guard let day = selectedDay(board), layout.rows.indices.contains(board.appointments.row),
            day.isPast(layout.rows[board.appointments.row], at: board.now)
        else { return }
        board.appointments.row =
            layout.rows.firstIndex { !day.isPast($0, at: board.now) } ?? board.appointments.row
    }

    static func move(_ direction: Direction, on board: inout Board) {
        guard !board.appointments.isInLists else { return moveRow(direction, on: &board) }
        switch direction {
        case .left: board.appointments.day -= 1
        case .right: board.appointments.day += 1
        case .up: board.appointments.row -= 1
        case .down: board.appointments.row += 1
        case .pageUp: board.appointments.row -= 5
        case .pageDown: board.appointments.row += 5
        case .first: board.appointments.day = 0
        case .last: board.appointments.day = BucketLayout.mostDays
        }
        keepSelection(&board)
    }

    /// From the grid to the lists, from one to the next, and back.
    static func nextPane(_ board: inout Board) {
        let sections = keptPage(board).sections
        let firsts = sections.indices.filter { !sections[$0].rows.isEmpty }
            .map { sections.prefix($0).reduce(0) { $0 + $1.rows.count } }
        guard board.appointments.isInLists else {
            guard let first = firsts.first else { return }
            board.appointments.isInLists = true
            return choose(first, on: &board)
        }
        guard let next = firsts.first(where: { $0 > board.appointments.list.index }) else {
            board.appointments.isInLists = false
            return
        }
        choose(next, on: &board)
    }

    private static func choose(_ index: Int, on board: inout Board) {
        board.appointments.list.index = index
        board.appointments.list.selected = nil
        keepRow(&board)
    }

    static func take(_ event: MouseEvent, on board: inout Board) -> [Effect] {
        if case .press = event.action, let place = layout(of: board).place(at: event.position) {
            board.appointments.isInLists = false
            board.appointments.day = place.day
            board.appointments.row = place.row
            keepSelection(&board)
            return []
        }
        if case .press = event.action,
            area(board).contains(
                row: event.position.row, column: event.position.column),
            !keptPage(board).rows.isEmpty
        {
            board.appointments.isInLists = true
        }
        return takeInLists(event, on: &board)
    }

    static func draw(_ board: Board, on canvas: inout Canvas) -> (any Drawing)? {
        BucketView(board: board, bucket: keptBucket(board), layout: layout(of: board))
            .draw(on: &canvas)
        let list = board.appointments.list
        ListDrawing<Self>(board, selected: board.appointments.isInLists ? list.selected : nil)
            .draw(board, on: &canvas)
        return nil
    }

    static func facts(_ board: Board) -> [Piece] {
        guard !board.appointments.isInLists else { return board.targetFacts }
        let bucket = keptBucket(board)
        let rows = layout(of: board).rows
        guard let day = selectedDay(board), rows.indices.contains(board.appointments.row) else {
            return []
        }
        return BucketFacts(words: board.words, bucket: bucket, now: board.now)
            .pieces(day, rows[board.appointments.row])
    }

    /// The bucket as it is kept, or a fresh one where that is out of date.
    static func keptBucket(_ board: Board) -> TimeBucket {
        board.appointments.bucket
            ?? TimeBucket(
                of: board.workshop, board.outlook, board.record, days: BucketLayout.mostDays)
    }

    private static func layout(of board: Board) -> BucketLayout {
        BucketLayout(keptBucket(board), in: board.size)
    }

    private static func selectedDay(_ board: Board) -> TimeBucket.DayLoad? {
        let days = keptBucket(board).days
        return days.indices.contains(board.appointments.day)
            ? days[board.appointments.day] : days.first
    }
}
