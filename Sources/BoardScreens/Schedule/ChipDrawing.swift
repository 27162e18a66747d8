import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// How chips and their bars are drawn on a technician's lines.
extension TechnicianRow {
    private var hasTwoLines: Bool { layout.linesPerRow == 2 }
    private var lowerLine: Int { line + layout.linesPerRow - 1 }

    func drawPlan(of chip: Chip, on canvas: inout Canvas) {
        guard board.schedule.move?.job != chip.job.id else { return }
        for (index, span) in chip.plan.enumerated() {
            guard let columns = layout.columns(of: span) else { continue }
            let isCovered = !hasTwoLines && !chip.bars.isEmpty
            let name = index == 0 ? markName(of: chip, in: columns) : ""
            let text =
                isCovered ? "" : index == 0 ? label(of: chip, name) : "…\(chip.job.id.order)"
            draw(text, in: columns, ink: ink(of: chip), on: &canvas)
        }
    }

    /// Who has just changed the job, where its chip has room for the number and the name.
    private func markName(of chip: Chip, in columns: Range<Int>) -> String {
        guard let name = board.marks.actor(of: chip.job.id)?.name else { return "" }
        let text = chip.job.id.order.text + " " + name
        return TextWidth.cells(of: text) + 2 <= columns.count ? name : ""
    }

    /// Marks a chip that somebody else has just changed, over its box or, where that is covered,
    /// its bar.
    func drawMark(of chip: Chip, on canvas: inout Canvas) {
        guard board.marks.actor(of: chip.job.id) != nil, board.schedule.move?.job != chip.job.id
        else { return }
        let spans = hasTwoLines || chip.bars.isEmpty ? chip.plan : chip.bars.map(\.span)
        let places = (spans + chip.bars.map(\.span)).compactMap(layout.columns)
        guard let columns = places.first else { return }
        let number = glyphs.changed + chip.job.id.order.text
        let name = markName(of: chip, in: columns)
        let texts = [name.isEmpty ? "" : number + " " + name, number, glyphs.changed]
        let text = texts.first { !$0.isEmpty && TextWidth.cells(of: $0) <= columns.count }
        let row = hasTwoLines && chip.plan.isEmpty ? lowerLine : line
        canvas.put(
            text ?? "", row: row, column: columns.lowerBound, ink: Ink(.markerChanged),
            width: columns.count)
    }

    /// A chip's box: its edges and as much of its text as fits.
    func draw(_ text: String, in columns: Range<Int>, ink: Ink, on canvas: inout Canvas) {
        canvas.fill(
            Rect(row: line, column: columns.lowerBound, rows: 1, columns: columns.count), ink: ink)
        guard columns.count > 2 else {
            canvas.put(
                glyphs.chipLeft, row: line, column: columns.lowerBound, ink: ink,
                width: columns.count)
            return
        }
        canvas.put(glyphs.chipLeft, row: line, column: columns.lowerBound, ink: ink)
        canvas.put(
            text, row: line, column: columns.lowerBound + 1, ink: ink, width: columns.count - 2)
        canvas.put(glyphs.chipRight, row: line, column: columns.upperBound - 1, ink: ink)
    }

    private func label(of chip: Chip, _ name: String) -> String {
        let mark = chip.marks.isEmpty ? "" : " " + chip.marks
        let plate = layout.grid.columns >= 120 ? " " + chip.plate : ""
        let by = name.isEmpty ? "" : " " + name
        return chip.job.id.order.text + by + mark + plate + " " + chip.job.line.description
    }

    private func ink(of chip: Chip) -> Ink {
        if isSelected, board.schedule.job == chip.job.id { return Ink(.selection) }
        if !board.filter.isEmpty, !matchesFilter(chip) { return Ink(.textDim) }
        if chip.job.isSettled { return Ink(.chipPlan, .dim) }
        switch chip.urgency {
        case .late: return Ink(.slackLate)
        case .tight: return Ink(.slackTight)
        case .good: return Ink(chip.isPushed ? .chipPushed : .chipPlan)
        }
    }

    private func matchesFilter(_ chip: Chip) -> Bool {
        board.workshop.order(chip.job.id.order).map(board.matchesFilter) ?? true
    }

    func drawBars(of chip: Chip, on canvas: inout Canvas) {
        var isLabelled = hasTwoLines
        for bar in chip.bars {
            guard let columns = layout.columns(of: bar.span) else { continue }
            let (glyph, role) = look(of: bar.kind)
            let isChosen = isSelected && board.schedule.job == chip.job.id && !hasTwoLines
            let ink = isChosen ? Ink(.selection) : Ink(role)
            canvas.fill(
                Rect(row: lowerLine, column: columns.lowerBound, rows: 1, columns: columns.count),
                glyph: Character(glyph), ink: ink)
            let label = "\(chip.job.id.order)"
            if !isLabelled, TextWidth.cells(of: label) <= columns.count {
                canvas.put(label, row: lowerLine, column: columns.lowerBound, ink: ink)
                isLabelled = true
            }
        }
    }

    private func look(of kind: Chip.Bar.Kind) -> (String, BoardRole) {
        switch kind {
        case .done: (glyphs.barDone, .jobDone)
        case .running: (glyphs.barRunning, .jobRunning)
        case .over: (glyphs.barOver, .jobOver)
        case .stopped: (glyphs.barStopped, .jobStopped)
        }
    }

    /// The chip that is being moved, where it would be dropped.
    func drawMoving(on canvas: inout Canvas) {
        guard let move = board.schedule.move, move.technician == technician.id,
            let job = board.workshop.job(move.job)
        else { return }
        let calendar = board.workshop.workingTime(of: technician.id)
        let left = job.remaining(at: board.now, board.workshop.workingTimes())
        for span in calendar.segments(of: left, from: move.start) ?? [] {
            guard let columns = layout.columns(of: span) else { continue }
            draw("\(move.job.order)", in: columns, ink: Ink(.selection), on: &canvas)
        }
    }

    /// Right of the now line: by how much the running job is late, or why the last one stopped.
    func drawRemark(on canvas: inout Canvas) {
        guard layout.window.contains(board.now), let remark = day.remark else { return }
        let column = layout.column(of: board.now) + 1
        let limit = hasTwoLines ? layout.grid.columns : columnsUntilNextChip(after: column)
        canvas.put(remark.text, row: lowerLine, column: column, ink: remark.ink, width: limit)
    }

    /// None where a chip that waits or is planned begins at the present moment: its number stands
    /// there.
    private func columnsUntilNextChip(after column: Int) -> Int {
        let starts = chips.flatMap { chip in
            chip.plan.compactMap(layout.columns).filter {
                $0.lowerBound >= column || chip.bars.isEmpty && $0.upperBound > column
            }
        }
        let ghosts = ghostColumns.map(\.columns).filter { $0.upperBound > column }
        let next = (starts + ghosts).map(\.lowerBound).min()
        return max(0, (next ?? layout.grid.column + layout.grid.columns) - column)
    }
}
