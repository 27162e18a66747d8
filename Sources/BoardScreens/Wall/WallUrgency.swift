import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// An order that the wall shows on every page.
struct UrgentOrder: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case late, tight, call }

    var order: Order
    var kind: Kind
    /// By when its customer must be called, if he must be.
    var callBy: Instant?
    var forecast: Instant?
    var margin: Minutes
    var technician: String?
}

extension Wall {
    /// The orders that are late, then those that are tight, then those whose customers have to be
    /// called for another reason.
    ///
    /// A car that has not come is nothing that the workshop can hurry.
    var urgentOrders: [UrgentOrder] {
        let outlook = board.outlook
        let calls = Dictionary(
            outlook.callNow.map { ($0.order, $0.deadline) }, uniquingKeysWith: { first, _ in first }
        )
        let atRisk = outlook.atRisk.filter { workshop.order($0)?.receivedAt != nil }
        let others = outlook.callNow.map(\.order).filter { !atRisk.contains($0) }
        return (atRisk + others).compactMap { id in
            guard let order = workshop.order(id), let view = outlook.orders[id] else { return nil }
            let kind: UrgentOrder.Kind =
                if others.contains(id) { .call } else { view.urgency == .late ? .late : .tight }
            return UrgentOrder(
                order: order, kind: kind, callBy: calls[id], forecast: view.forecast,
                margin: view.margin(to: order.promise),
                technician: order.jobs.lazy.compactMap { $0.running?.technician.name }.first)
        }
    }

    /// Rows for the most urgent order and the line below it.
    func urgentRows(_ scale: WallScale) -> Int {
        let count = urgentOrders.count
        guard let large = scale.large, let detail = scale.detail else {
            return max(1, min(3, count))
        }
        guard count > 0 else { return scale.lineRows + 1 }
        return large.rows + detail.rows + 3 + (count > 1 ? scale.lineRows + 1 : 0)
    }
}

/// Draws the most urgent orders: the first one always, the others in turn.
struct UrgentView {
    let wall: Wall
    let layout: WallLayout

    private var words: Words { wall.words }
    private var glyphs: GlyphSet { wall.glyphs }
    private var scale: WallScale { layout.scale }

    func draw(on canvas: inout Canvas) {
        let urgent = wall.urgentOrders
        guard let first = urgent.first else { return drawCalm(on: &canvas) }
        guard let large = scale.large, let detail = scale.detail else {
            return drawPlain(urgent, on: &canvas)
        }
        let (band, rest) = layout.urgent.splitTop(large.rows + detail.rows + 3)
        canvas.fill(band, ink: first.kind.ink)
        let inside = band.inset(rows: 1, columns: 2)
        headline(first).draw(
            in: inside.splitTop(large.rows).top, large, glyphs: glyphs, on: &canvas)
        details(first).draw(
            in: inside.splitTop(large.rows + 1).rest, detail, glyphs: glyphs, on: &canvas)
        guard let next = others(of: urgent, room: 1).first else { return }
        let line = rest.splitBottom(scale.lineRows).bottom
        drawNext(next, hidden: urgent.count - 2, in: line, on: &canvas)
    }

    private func drawCalm(on canvas: inout Canvas) {
        let line = layout.urgent.splitTop(scale.lineRows).top
        LetteringLine(words(.wallCalm), ink: Ink(.statusReady)).draw(
            in: line, scale.line, glyphs: glyphs, on: &canvas)
    }

    private func drawNext(
        _ next: UrgentOrder, hidden: Int, in line: Rect, on canvas: inout Canvas
    ) {
        canvas.fill(line, ink: next.kind.ink)
        let more = LetteringLine(
            hidden > 0 ? words(.wallMore, String(hidden)) : "", ink: next.kind.ink)
        more.draw(
            in: line.inset(columns: 2), scale.line, glyphs: glyphs, alignment: .right, on: &canvas)
        let taken = more.words.isEmpty ? 0 : 10 * scale.lineRows
        var said = headline(next)
        said.add(wall.setting.mask.plate(next.order.sheet.plate), next.kind.ink, isOptional: true)
        said.draw(
            in: line.inset(columns: 2).splitRight(taken).rest, scale.line, glyphs: glyphs,
            on: &canvas)
    }

    /// Each page shows others of those for whom there is no room at once.
    private func others(of urgent: [UrgentOrder], room: Int) -> [UrgentOrder] {
        let rest = Array(urgent.dropFirst())
        guard rest.count > room else { return rest }
        let first = wall.turns * room % rest.count
        return (0..<room).map { rest[(first + $0) % rest.count] }
    }

    /// What it is, which, until when and by how much.
    private func headline(_ urgent: UrgentOrder) -> LetteringLine {
        var line = LetteringLine()
        line.add(words(urgent.kind.phrase), urgent.kind.ink, step: 2, isBanded: true)
        line.add(urgent.order.id.text, urgent.kind.ink)
        line.add(words.moment(urgent.order.promise, now: wall.now), urgent.kind.ink)
        line.add(words.margin(urgent.margin), urgent.kind.ink)
        return line
    }

    private func details(_ urgent: UrgentOrder) -> LetteringLine {
        let ink = urgent.kind.ink
        var line = LetteringLine()
        line.add(wall.setting.mask.plate(urgent.order.sheet.plate), ink)
        line.add(LetteringLine(call(urgent), ink: ink))
        line.add(urgent.technician ?? "", ink, isOptional: true)
        line.add(forecast(urgent), ink, isOptional: true)
        line.add(urgent.order.sheet.model, ink, isOptional: true)
        return line
    }

    private func call(_ urgent: UrgentOrder) -> String {
        guard let deadline = urgent.callBy else { return "" }
        return deadline > wall.now
            ? words(.wallCallBy, words.moment(deadline, now: wall.now)) : words(.wallCallNow)
    }

    private func forecast(_ urgent: UrgentOrder) -> String {
        urgent.forecast.map { glyphs.arrow + words.moment($0, now: wall.now) } ?? ""
    }

    private func drawPlain(_ urgent: [UrgentOrder], on canvas: inout Canvas) {
        let shown = [urgent[0]] + others(of: urgent, room: layout.urgent.rows - 1)
        for (index, one) in shown.enumerated() where index < layout.urgent.rows {
            let line = layout.urgent.line(index)
            let ink = one.kind.ink
            canvas.fill(line, ink: ink)
            let hidden = index == layout.urgent.rows - 1 ? urgent.count - shown.count : 0
            let more = hidden > 0 ? words(.wallMore, String(hidden)) : ""
            let pieces = [
                Piece(one.kind.glyph(glyphs) + " " + words(one.kind.phrase), ink, weight: 9),
                Piece(one.order.id.text, ink, weight: 8),
                Piece(wall.setting.mask.plate(one.order.sheet.plate), ink, weight: 5),
                Piece(words.moment(one.order.promise, now: wall.now), ink, weight: 7),
                Piece(words.margin(one.margin), ink, weight: 6), Piece(call(one), ink, weight: 4),
                Piece(one.technician ?? "", ink, weight: 3),
                Piece(one.order.sheet.model, ink, weight: 1),
            ]
            canvas.put(
                pieces, row: line.row, column: line.column + 1,
                width: line.columns - 3 - TextWidth.cells(of: more), gap: 2,
                ink: ink.adding(.bold), ellipsis: glyphs.ellipsis)
            canvas.put(
                more, row: line.row, column: line.right - TextWidth.cells(of: more) - 1,
                ink: ink.adding(.bold))
        }
    }
}

extension UrgentOrder.Kind {
    var phrase: Phrase {
        switch self {
        case .late: .wallLate
        case .tight: .wallTight
        case .call: .wallCall
        }
    }

    var ink: Ink {
        switch self {
        case .late: Ink(.slackLate)
        case .tight: Ink(.slackTight, .reverse)
        case .call: Ink(.markWaiter, .reverse)
        }
    }

    func glyph(_ glyphs: GlyphSet) -> String {
        switch self {
        case .late: glyphs.triangleDown
        case .tight: glyphs.triangleUp
        case .call: glyphs.telephone
        }
    }
}
