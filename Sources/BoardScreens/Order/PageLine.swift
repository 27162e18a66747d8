import TerminalCanvas
import WorkshopCore

/// One line of a page that is longer than its pane: texts, each at its column.
struct PageLine: Hashable, Sendable {
    /// A text that starts at a column of the pane and is cut to its width.
    struct Run: Hashable, Sendable {
        var column: Int
        var width: Int
        var text: String
        var ink: Ink
    }

    var runs: [Run] = []
    /// The title of the section that begins here.
    var title: String?
    /// The job that the line tells about.
    var job: JobID?
    /// Whether the line stands for its job, so that selecting the job marks it.
    var isHead = false

    static func title(_ text: String) -> PageLine { PageLine(title: text) }

    func draw(in rect: Rect, ink: Ink? = nil, glyphs: GlyphSet, on canvas: inout Canvas) {
        if let title {
            let line = String(repeating: glyphs.horizontal, count: rect.columns)
            canvas.put(line, row: rect.row, column: rect.column, ink: Ink(.border))
            canvas.put(
                " " + title + " ", row: rect.row, column: rect.column + 1, ink: ink ?? Ink(.header),
                width: rect.columns - 2)
        }
        if let ink, title == nil { canvas.fill(rect, ink: ink) }
        for run in runs {
            let width = min(run.width, rect.columns - run.column)
            canvas.put(
                TextWidth.fit(run.text, to: width, ellipsis: glyphs.ellipsis), row: rect.row,
                column: rect.column + run.column, ink: ink ?? run.ink)
        }
    }
}

/// Lays texts out as lines of a page.
struct PageLines {
    /// The cells of a line.
    let width: Int
    private(set) var lines: [PageLine] = []

    init(width: Int) { self.width = width }

    mutating func add(_ line: PageLine) { lines.append(line) }

    mutating func title(_ text: String) { lines.append(.title(text)) }

    /// The same lines with a blank before each title but the first, where `rows` have the room.
    static func spread(_ lines: [PageLine], in rows: Int) -> [PageLine] {
        let titles = lines.filter { $0.title != nil }.count
        guard lines.count + titles <= rows else { return lines }
        return lines.enumerated().flatMap { index, line in
            index > 0 && line.title != nil ? [PageLine(), line] : [line]
        }
    }

    /// Pieces one after the other, two blanks between them, in as many lines as they take.
    mutating func flow(_ pieces: [Piece], indent: Int, job: JobID? = nil) {
        var line = PageLine(job: job)
        var column = indent
        for piece in pieces where !piece.text.isEmpty {
            let cells = TextWidth.cells(of: piece.text)
            if column > indent, column + cells > width {
                lines.append(line)
                line = PageLine(job: job)
                column = indent
            }
            let room = max(0, width - column)
            if cells > room {
                for part in TextWidth.wrap(piece.text, to: room) {
                    if !line.runs.isEmpty { lines.append(line) }
                    line = PageLine(job: job)
                    line.runs = [.init(column: column, width: room, text: part, ink: piece.ink)]
                }
                column = width
            } else {
                line.runs.append(
                    .init(column: column, width: cells, text: piece.text, ink: piece.ink))
                column += cells + 2
            }
        }
        if !line.runs.isEmpty { lines.append(line) }
    }

    /// Labels with their values, in `columns` pairs beside each other.
    mutating func grid(_ facts: [(label: String, value: String)], columns: Int) {
        let said = facts.filter { !$0.value.isEmpty }
        let pitch = (width - 1) / columns
        let labels = (0..<columns).map { column in
            said.enumerated().filter { $0.offset % columns == column }
                .map { TextWidth.cells(of: $0.element.label) }.max() ?? 0
        }
        for start in stride(from: 0, to: said.count, by: columns) {
            var line = PageLine()
            for (column, fact) in said[start..<min(start + columns, said.count)].enumerated() {
                let left = 1 + column * pitch
                let label = labels[column]
                line.runs += [
                    .init(column: left, width: label, text: fact.label, ink: Ink(.textDim)),
                    .init(
                        column: left + label + 1, width: pitch - label - 2, text: fact.value,
                        ink: Ink(.text)),
                ]
            }
            lines.append(line)
        }
    }
}
