import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The time bucket, drawn: a column a day, rows for quarters, skills and what follows the work.
struct BucketView {
    let board: Board
    let bucket: TimeBucket
    let layout: BucketLayout

    private var words: Words { board.words }
    private var state: AppointmentsState { board.appointments }

    func draw(on canvas: inout Canvas) {
        let heading = layout.grid.line(0)
        canvas.fill(heading, ink: Ink(.header))
        for day in 0..<layout.days {
            let rect = layout.cell(row: -1, day: day)
            let isChosen = day == state.day
            canvas.put(
                (isChosen ? board.glyphs.arrow : " ") + name(bucket.days[day].day), row: rect.row,
                column: rect.column, ink: Ink(isChosen ? .selection : .header),
                width: rect.columns)
        }
        for (index, row) in layout.rows.enumerated() {
            let line = layout.grid.line(index + 1)
            canvas.put(
                row.label(in: bucket, words), row: line.row, column: 1,
                ink: Ink(isStrong(row) ? .textStrong : .textDim), width: BucketLayout.labels - 2)
            for day in 0..<layout.days { draw(row, index, day, on: &canvas) }
        }
    }

    private func name(_ day: Day) -> String {
        day == board.today && layout.width >= 12
            ? words(.today) : words.weekday(day.weekday) + " \(day.date.day)"
    }

    private func isStrong(_ row: BucketLayout.Row) -> Bool {
        switch row {
        case .quarter(_, let skill), .day(let skill): skill == 1
        case .receptions, .inspection, .wash, .mix: false
        }
    }

    private func draw(
        _ row: BucketLayout.Row, _ index: Int, _ day: Int, on canvas: inout Canvas
    ) {
        let rect = layout.cell(row: index, day: day)
        let isChosen = day == state.day && index == state.row && !state.isInLists
        let (text, ink, bar) = content(row, bucket.days[day])
        if isChosen { canvas.fill(rect, ink: Ink(.selection)) }
        canvas.put(
            text, row: rect.row, column: rect.column, ink: isChosen ? Ink(.selection) : ink,
            width: rect.columns)
        guard let bar, rect.columns >= 14 else { return }
        draw(bar, at: rect.splitLeft(11).rest, isChosen ? Ink(.selection) : nil, on: &canvas)
    }

    /// Text and ink of a cell, and of what it makes a bar.
    private func content(
        _ row: BucketLayout.Row, _ day: TimeBucket.DayLoad
    ) -> (String, Ink, TimeBucket.Cell?) {
        guard !day.quarters.isEmpty else { return (words(.bucketClosed), Ink(.textDim), nil) }
        if day.isPast(row, at: board.now) { return (words(.isPast), Ink(.textDim), nil) }
        switch row {
        case .quarter, .day:
            guard let cell = day.sum(row) else { return ("", Ink(.text), nil) }
            return (load(cell, day.room(row)), ink(cell), cell)
        case .receptions:
            guard let peak = day.peak else { return ("0", Ink(.textDim), nil) }
            let isOver = peak.cars > bucket.rates.receptions
            let text = "\(peak.cars)/\(bucket.rates.receptions) " + words.time(peak.from)
            return (
                (isOver ? over : "") + text, Ink(isOver ? .loadOver : .text), nil
            )
        case .inspection: return service(day.inspection)
        case .wash: return service(day.wash)
        case .mix:
            let all = day.maintenance + day.repair
            guard all > .zero else { return ("", Ink(.textDim), nil) }
            return ("\(day.repair.count * 100 / all.count)%", Ink(.text), nil)
        }
    }

    private var over: String { board.glyphs.triangleDown }

    private func service(
        _ service: TimeBucket.Service
    ) -> (String, Ink, TimeBucket.Cell?) {
        let text = tenths(service.load) + "/" + tenths(service.capacity)
        return (
            (service.isOver ? over + words(.bucketOver) + " " : "") + text,
            Ink(service.isOver ? .loadOver : .text), nil
        )
    }

    /// Booked of bookable hours; what is beyond them where it is over.
    private func load(_ cell: TimeBucket.Cell, _ room: Minutes) -> String {
        guard cell.isOver else {
            return tenths(cell.booked) + "/" + tenths(cell.booked + room)
        }
        return over + words(.bucketOver) + " " + tenths(.zero - cell.remaining)
    }

    private func ink(_ cell: TimeBucket.Cell) -> Ink {
        if cell.isOver { return Ink(.loadOver) }
        return cell.booked == .zero ? Ink(.textDim) : Ink(.load)
    }

    /// Booked, taken by cars that are here, and free.
    private func draw(
        _ cell: TimeBucket.Cell, at rect: Rect, _ chosen: Ink?, on canvas: inout Canvas
    ) {
        guard cell.bookable > .zero, rect.columns > 0 else { return }
        let all = max(cell.bookable.count, (cell.booked + cell.excess).count)
        let booked = rect.columns * max(0, cell.booked.count) / all
        let taken = min(rect.columns - booked, rect.columns * cell.excess.count / all)
        let glyphs = board.glyphs
        let parts = [
            (booked, glyphs.barRunning, Ink(cell.isOver ? .loadOver : .load)),
            (taken, glyphs.barOver, Ink(.textDim)),
            (rect.columns - booked - taken, glyphs.shade, Ink(.textDim)),
        ]
        var column = rect.column
        for (cells, glyph, ink) in parts {
            column += canvas.put(
                String(repeating: glyph, count: cells), row: rect.row, column: column,
                ink: chosen ?? ink)
        }
    }

    /// Hours in tenths.
    private func tenths(_ minutes: Minutes) -> String {
        let tenths = (max(0, minutes.count) + 3) / 6
        return "\(tenths / 10).\(tenths % 10)"
    }
}
