import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// Which rows and columns the time bucket has on a screen.
struct BucketLayout {
    /// A row of the grid.
    enum Row: Hashable {
        /// A quarter of the day, of all skills or of one and more.
        case quarter(Int, skill: Int)
        /// The whole day.
        case day(skill: Int)
        case receptions
        case inspection
        case wash
        case mix

        /// The quarter of the day that it shows; nil for the whole day.
        var quarter: Int? {
            if case .quarter(let index, _) = self { return index }
            return nil
        }
    }

    /// Cells of the labels at the left.
    static let labels = 13
    /// The fewest cells of a day.
    static let narrowest = 11
    /// The most days that are shown: today and a week of work.
    static let mostDays = 7

    let rows: [Row]
    /// How many days have room.
    let days: Int
    /// Cells of a day, with the blank behind it.
    let width: Int
    /// Where the grid is drawn: its heading and its rows.
    let grid: Rect
    /// Where the lists are drawn.
    let lists: Rect

    /// The layout of a bucket on a screen of `size`.
    init(_ bucket: TimeBucket, in size: Size) {
        let body = Rect(row: 1, column: 0, rows: size.rows - 3, columns: size.columns)
        let skills = Self.skills(bucket)
        let services: [Row] = [.receptions, .inspection, .wash, .mix]
        let days = [Row.day(skill: 1)] + skills.map { Row.day(skill: $0) }
        let tall = (0..<4).flatMap { quarter in
            ([1] + skills).map { Row.quarter(quarter, skill: $0) }
        }
        let short = (0..<4).map { Row.quarter($0, skill: 1) }
        let quarters = tall.count + days.count + services.count + 12 <= body.rows ? tall : short
        rows = quarters + days + services
        (grid, lists) = body.splitTop(rows.count + 1)
        let room = size.columns - Self.labels
        let shown = min(Self.mostDays, bucket.days.count, max(1, room / Self.narrowest))
        self.days = shown
        width = room / max(1, shown)
    }

    /// The skills above the first at which there is another capacity than at the one below.
    private static func skills(_ bucket: TimeBucket) -> [Int] {
        (2...4).filter { level in
            bucket.days.contains { day in
                day.quarters.contains {
                    $0.cells[level - 1].capacity != $0.cells[level - 2].capacity
                        || $0.cells[level - 1].isOver
                }
            }
        }
    }

    /// Where a day's cell of a row is drawn; the heading is row −1.
    func cell(row: Int, day: Int) -> Rect {
        Rect(
            row: grid.row + 1 + row, column: Self.labels + day * width, rows: 1,
            columns: width - 1)
    }

    /// The cell at a place on the screen.
    func place(at position: Position) -> (row: Int, day: Int)? {
        let row = position.row - grid.row - 1
        guard rows.indices.contains(row), position.column >= Self.labels else { return nil }
        let day = (position.column - Self.labels) / max(1, width)
        return day < days ? (row, day) : nil
    }
}

extension TimeBucket.DayLoad {
    /// What a row of the grid shows of the day: one quarter, or all of them together.
    func sum(_ row: BucketLayout.Row) -> TimeBucket.Cell? {
        switch row {
        case .quarter(let index, let skill):
            quarters.indices.contains(index) ? quarters[index].cells[skill - 1] : nil
        case .day(let skill): whole(skill: Skill(clamping: skill))
        case .receptions, .inspection, .wash, .mix: nil
        }
    }

    /// Whether a row of the grid shows a quarter that is over, of which nothing can be booked.
    func isPast(_ row: BucketLayout.Row, at now: Instant) -> Bool {
        guard let index = row.quarter, quarters.indices.contains(index) else { return false }
        return quarters[index].span.until <= now
    }

    /// What is left to book there.
    func room(_ row: BucketLayout.Row) -> Minutes {
        switch row {
        case .quarter(let index, let skill):
            quarters.indices.contains(index)
                ? quarters[index].room(for: Skill(clamping: skill)) : .zero
        case .day(let skill): room(for: Skill(clamping: skill))
        case .receptions, .inspection, .wash, .mix: .zero
        }
    }
}
