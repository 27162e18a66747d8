public import TerminalCanvas
import Phrases
import WorkshopCore

extension Wall {
    /// The whole wall, drawn.
    public func draw() -> Canvas {
        var canvas = Canvas(size: size, ink: Ink(.text))
        let smallest = Board.smallest
        guard size.rows >= smallest.rows, size.columns >= smallest.columns else {
            var small = board
            small.size = size
            return small.draw()
        }
        guard !isNight else {
            NightView(wall: self).draw(on: &canvas)
            return canvas
        }
        let layout = layout
        let sheet = leaf.page.sheet(self, layout)
        WallHead(wall: self, layout: layout, title: sheet.title).draw(on: &canvas)
        if leaf.page != .lounge { UrgentView(wall: self, layout: layout).draw(on: &canvas) }
        canvas.clipped(to: layout.page) { sheet.draw(leaf.part, on: &$0) }
        return canvas
    }
}

/// The clock, the shop, what page it is and how old the data are; below it what is wrong with the
/// store.
struct WallHead {
    let wall: Wall
    let layout: WallLayout
    let title: Phrase

    private var words: Words { wall.words }
    private var glyphs: GlyphSet { wall.glyphs }

    func draw(on canvas: inout Canvas) {
        let scale = layout.scale
        let clock = Lettering(words.time(wall.now), scale.line)
        clock.draw(in: layout.head, glyphs: glyphs, ink: Ink(.titleClock), on: &canvas)
        let beside = layout.head.splitLeft(clock.columns + scale.gap).rest
        let age = Self.age(wall)
        let ageColumns = min(
            beside.columns / 2,
            age.fitted(to: beside.columns / 2, scale.line, ellipsis: glyphs.ellipsis)
                .reduce(0) { $0 + $1.lettering.columns + scale.gap })
        age.draw(
            in: beside.splitRight(ageColumns).right, scale.line, glyphs: glyphs,
            alignment: .right, on: &canvas)
        drawNames(in: beside.splitRight(ageColumns + 2).rest, on: &canvas)
        drawBanner(on: &canvas)
    }

    /// The shop and the page: in the rows of a large head below one another.
    private func drawNames(in area: Rect, on canvas: inout Canvas) {
        let shop = wall.workshop.shop?.name ?? "Andon"
        let leaves = wall.leaves
        let place = leaves.firstIndex(of: wall.leaf) ?? 0
        let page =
            words(title) + (leaves.count > 1 ? "  \(place + 1)/\(leaves.count)" : "")
        guard layout.scale.line != nil else {
            let pieces = [
                Piece(page, Ink(.header), weight: 3), Piece(shop, Ink(.textDim), canBeCut: true),
                Piece(words.fullDate(wall.board.today), Ink(.textDim), weight: 0),
            ]
            return canvas.put(
                pieces, row: area.row, column: area.column, width: area.columns, gap: 3,
                ellipsis: glyphs.ellipsis)
        }
        let top = area.row + (area.rows - 3) / 2
        let lines = [
            shop, words.fullDate(wall.board.today),
            leaves.count > 1 ? "\(place + 1)/\(leaves.count)" : "",
        ]
        let width = lines.map { TextWidth.cells(of: $0) }.max() ?? 0
        for (index, line) in lines.enumerated() {
            canvas.put(
                line, row: top + index, column: area.column, ink: Ink(.textDim),
                width: area.columns)
        }
        var name = LetteringLine()
        name.add(words(title), Ink(.header), isBanded: true)
        name.draw(
            in: area.splitLeft(width + layout.scale.gap).rest, layout.scale.line, glyphs: glyphs,
            on: &canvas)
    }

    private func drawBanner(on canvas: inout Canvas) {
        guard let trouble = wall.trouble, !layout.banner.isEmpty else { return }
        let ink = Ink(.error)
        canvas.fill(layout.banner, ink: ink)
        let inside = layout.banner.inset(
            rows: layout.scale.line == nil ? 0 : 1, columns: layout.scale.line == nil ? 1 : 2)
        let since = words.moment(wall.seen, now: wall.now)
        LetteringLine(words(.wallNoData, since), ink: ink).draw(
            in: inside.splitTop(layout.scale.lineRows).top, layout.scale.line, glyphs: glyphs,
            on: &canvas)
        // Where the store lies is nothing for customers.
        guard wall.leaf.page != .lounge else { return }
        canvas.put(
            TextWidth.fit(trouble, to: inside.columns, ellipsis: glyphs.ellipsis),
            row: inside.bottom - 1, column: inside.column, ink: ink)
    }

    /// When the store was last looked at with success; how long ago that is once it is a minute.
    ///
    /// A store in which nothing happens is as new as its last look, not as its last event.
    static func age(_ wall: Wall) -> LetteringLine {
        let age = wall.now.minutes(since: wall.seen)
        guard age > .zero else {
            return LetteringLine(
                wall.words(.wallData, wall.words.time(wall.seen)), ink: Ink(.textDim))
        }
        return LetteringLine(wall.words(.wallDataOld, wall.words.margin(age)), ink: Ink(.error))
    }
}

/// What a wall shows while nobody is there: the clock, dim, in another place every few minutes.
struct NightView {
    let wall: Wall

    func draw(on canvas: inout Canvas) {
        let ink = Ink(.textDim, .dim)
        let clock = Lettering(wall.words.time(wall.now), WallScale(wall.size).large ?? .medium)
        let rows = clock.rows + 3
        let age = WallHead.age(wall)
        let text = age.words.map(\.text).joined(separator: " ")
        let columns = max(clock.columns, TextWidth.cells(of: text))
        let place = Self.place(
            at: wall.now,
            in: Size(rows: wall.size.rows - rows, columns: wall.size.columns - columns))
        let area = Rect(row: place.row, column: place.column, rows: clock.rows, columns: columns)
        clock.draw(in: area, glyphs: wall.glyphs, ink: ink, on: &canvas)
        canvas.put(
            wall.words.fullDate(wall.board.today), row: area.bottom + 1, column: area.column,
            ink: ink)
        canvas.put(
            text, row: area.bottom + 2, column: area.column,
            ink: wall.trouble == nil ? ink : Ink(.error))
    }

    /// One of nine places, by turns.
    static func place(at now: Instant, in room: Size) -> Position {
        let turn = now.milliseconds.floored(by: 5 * 60_000)
        let index = Int((turn % 9 + 9) % 9)
        return Position(row: room.rows * (index % 3) / 2, column: room.columns * (index / 3) / 2)
    }
}
