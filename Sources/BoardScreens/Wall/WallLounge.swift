import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// How far a visit has come, as its customer sees it.
enum VisitStage: Int, Hashable, Sendable, CaseIterable {
    case received, work, check, wash, ready

    /// The stage of a car that is here; nil of one that is not, or has gone.
    init?(_ order: Order) {
        guard order.receivedAt != nil else { return nil }
        switch order.state {
        case .received, .waiting, .nextJob:
            self = order.jobs.contains(where: \.hasBegun) ? .work : .received
        case .inWork, .stopped: self = .work
        case .waitingInspection: self = .check
        // The bill is no stage of the car: its last one goes on until it is ready.
        case .wash, .settlement: self = order.sheet.wantsWash ? .wash : .check
        case .ready: self = .ready
        case .booked, .confirmed, .delivered, .followUp, .closed, .cancelled, .noShow: return nil
        }
    }

    var phrase: Phrase {
        switch self {
        case .received: .loungeReceived
        case .work: .loungeWork
        case .check: .loungeCheck
        case .wash: .loungeWash
        case .ready: .loungeDone
        }
    }
}

/// What a customer is told of his car: nothing of the shop's own.
struct LoungeCar: Hashable, Sendable {
    var order: OrderID
    var plate: String
    var stage: VisitStage
    /// When it is expected to be ready, to five minutes, never in the past; nil where his advisor
    /// has to say.
    var expected: Instant?

    /// Nil for a car that is not here.
    init?(_ order: Order, _ board: Board) {
        guard let stage = VisitStage(order) else { return nil }
        self.order = order.id
        plate = WallMask.plates.plate(order.sheet.plate)
        self.stage = stage
        guard let view = board.outlook.orders[order.id], let forecast = view.forecast,
            !view.isOpenEnded, !order.state.isStopped, stage != .ready
        else { return }
        let step: Int64 = 5 * 60_000
        let earliest = max(forecast, board.now).milliseconds
        expected = Instant(milliseconds: -(-earliest).floored(by: step) * step)
    }
}

extension OrderState {
    fileprivate var isStopped: Bool { if case .stopped = self { true } else { false } }
}

/// The customers' page: each car's plate as its owner knows it, its stage and when it is expected.
struct WallLounge: WallSheet {
    let wall: Wall
    let layout: WallLayout
    let title = Phrase.loungeTitle

    init(_ wall: Wall, _ layout: WallLayout) {
        self.wall = wall
        self.layout = layout
    }

    private var words: Words { wall.words }
    private var scale: WallScale { layout.scale }

    /// Those that are ready first, then by when they are expected.
    var cars: [LoungeCar] {
        wall.workshop.orders.values.compactMap { LoungeCar($0, wall.board) }.sorted {
            ($0.rank, $0.expected ?? .latest, $0.order)
                < ($1.rank, $1.expected ?? .latest, $1.order)
        }
    }

    private func list(_ count: Int) -> WallList {
        WallList(count, rows: scale.lineRows, room: layout.page.rows - 2)
    }

    var parts: Int { list(cars.count).parts }

    func draw(_ part: Int, on canvas: inout Canvas) {
        let cars = cars
        guard !cars.isEmpty else {
            canvas.put(
                words(.loungeEmpty), row: layout.page.row, column: layout.page.column,
                ink: Ink(.text))
            return
        }
        let list = list(cars.count)
        let plates = cars.map { Lettering($0.plate, scale.line).columns }.max() ?? 0
        let (plate, right) = layout.page.splitLeft(
            min(plates + scale.gap, layout.page.columns * 3 / 10))
        let (bar, text) = right.splitLeft(layout.page.columns * 2 / 5)
        drawStages(bar, on: &canvas)
        for (place, index) in list.range(part).enumerated() {
            let top = layout.page.row + 2 + place * list.pitch
            func line(_ area: Rect) -> Rect {
                Rect(
                    row: top, column: area.column, rows: scale.lineRows, columns: area.columns - 1)
            }
            var name = LetteringLine()
            name.add(cars[index].plate, Ink(.textStrong))
            name.draw(in: line(plate), scale.line, glyphs: wall.glyphs, on: &canvas)
            drawBar(cars[index].stage, in: line(bar), on: &canvas)
            drawText(of: cars[index], in: line(text).splitLeft(2).rest, on: &canvas)
        }
    }

    private func segment(_ stage: VisitStage, of area: Rect) -> Rect {
        let width = area.columns / VisitStage.allCases.count
        return Rect(
            row: area.row, column: area.column + stage.rawValue * width, rows: area.rows,
            columns: width - 1)
    }

    private func drawStages(_ bar: Rect, on canvas: inout Canvas) {
        for stage in VisitStage.allCases {
            let area = segment(stage, of: bar)
            canvas.put(
                words(stage.phrase), row: area.row, column: area.column, ink: Ink(.headerDim),
                width: area.columns)
        }
    }

    private func drawBar(_ reached: VisitStage, in bar: Rect, on canvas: inout Canvas) {
        let glyphs = wall.glyphs
        for stage in VisitStage.allCases {
            let isDone = stage.rawValue < reached.rawValue || reached == .ready
            let (glyph, ink) =
                isDone
                ? (glyphs.block, Ink(.statusReady))
                : stage == reached
                    ? (glyphs.barOver, Ink(.jobRunning)) : (glyphs.shade, Ink(.gridLunch))
            canvas.fill(segment(stage, of: bar), glyph: glyph.first ?? " ", ink: ink)
        }
    }

    private func drawText(of car: LoungeCar, in area: Rect, on canvas: inout Canvas) {
        let (text, ink) =
            if car.stage == .ready {
                (words(.loungeReady), Ink(.statusReady))
            } else if let expected = car.expected {
                (words(.loungeAbout, words.moment(expected, now: wall.now)), Ink(.text))
            } else {
                (words(.loungeAsk), Ink(.text))
            }
        guard car.expected != nil || car.stage == .ready else {
            let row = area.row + (area.rows - 1) / 2
            canvas.put(text, row: row, column: area.column, ink: ink, width: area.columns)
            return
        }
        LetteringLine(text, ink: ink).draw(
            in: area, scale.line, glyphs: wall.glyphs, on: &canvas)
    }
}

extension LoungeCar {
    fileprivate var rank: Int { stage == .ready ? 0 : expected == nil ? 2 : 1 }
}
