import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// What is booked for the next day that the shop is open, against what its technicians can do.
struct DayLoad: Hashable, Sendable {
    /// The day; nil when the shop does not open within a fortnight.
    var day: Day?
    /// Flat-rate time of the jobs that are booked for it or expected to begin on it.
    var booked = Minutes.zero
    /// The hours that the technicians work.
    var available = Minutes.zero
    /// The cars that are expected.
    var cars = 0
    /// The cars that stay from before.
    var carried = 0
    /// Those who do not work on that day.
    var away: [TechnicianID] = []

    /// The load of the first open day after that of `now`.
    /// - Parameter beginnings: when work on each job is expected to begin.
    init(_ workshop: Workshop, _ beginnings: [JobID: Instant], after now: Instant) {
        let today = workshop.zone.day(of: now)
        guard
            let day = (1...14).map({ today + $0 }).first(where: {
                !workshop.workingTime.spans(on: $0).isEmpty
            })
        else { return }
        self.day = day
        for technician in workshop.staff {
            let spans = workshop.workingTime(of: technician.id).spans(on: day)
            if spans.isEmpty { away.append(technician.id) }
            let worked = spans.reduce(Int64(0)) { $0 + $1.milliseconds }
            available += Minutes.floor(milliseconds: worked)
        }
        for order in workshop.orders.values where order.state.isOpen {
            count(order, beginnings, on: day, of: workshop)
        }
    }

    private mutating func count(
        _ order: Order, _ beginnings: [JobID: Instant], on day: Day, of workshop: Workshop
    ) {
        let isHere = order.receivedAt != nil
        let isExpected = !isHere && workshop.zone.day(of: order.expectedArrival) == day
        let jobs = order.jobs.filter { job in
            guard !job.isSettled else { return false }
            if isExpected, job.plan == nil { return true }
            return beginnings[job.id].map { workshop.zone.day(of: $0) == day } ?? false
        }
        booked += jobs.reduce(Minutes.zero) { $0 + $1.line.flatRate }
        if isExpected { cars += 1 }
        if isHere, !jobs.isEmpty { carried += 1 }
    }

    /// The booked share in percent; nil when nobody works.
    var percent: Int? {
        available > .zero ? min(999, booked.count * 100 / available.count) : nil
    }
}

/// The load of the next day: a large percentage, a bar and the hours.
struct WallTomorrow: WallSheet {
    let wall: Wall
    let layout: WallLayout
    let title = Phrase.wallTomorrow

    init(_ wall: Wall, _ layout: WallLayout) {
        self.wall = wall
        self.layout = layout
    }

    private var words: Words { wall.words }

    func draw(_ part: Int, on canvas: inout Canvas) {
        let load = DayLoad(wall.workshop, wall.board.outlook.beginnings, after: wall.now)
        let size = layout.scale.line
        guard let day = load.day else { return }
        let ink = Ink((load.percent ?? 0) > 100 ? .loadOver : .statusReady)
        var rest = layout.page
        func line(_ size: BlockSize?, _ text: String, _ ink: Ink) {
            let rows = size?.rows ?? 1
            LetteringLine(text, ink: ink).draw(
                in: rest.splitTop(rows).top, size, glyphs: wall.glyphs, on: &canvas)
            rest = rest.splitTop(rows + 1).rest
        }
        line(size, words.fullDate(day), Ink(.header))
        if let percent = load.percent {
            line(layout.scale.large ?? .medium, "\(percent)%", ink)
            drawBar(percent, in: rest.splitTop(layout.scale.lineRows).top, ink, on: &canvas)
            rest = rest.splitTop(layout.scale.lineRows + 1).rest
        }
        let hours = words(.wallBooked, words.hours(load.booked), words.hours(load.available))
        line(size, hours, Ink(.text))
        let carried = load.carried > 0 ? "   " + words(.wallCarried, String(load.carried)) : ""
        line(size, words(.wallCars, String(load.cars)) + carried, Ink(.text))
        guard !load.away.isEmpty else { return }
        let names = words.list(load.away.map(\.name))
        line(size, words(.wallAway, names), Ink(.slackTight))
    }

    private func drawBar(_ percent: Int, in area: Rect, _ ink: Ink, on canvas: inout Canvas) {
        let bar = area.splitLeft(area.columns * 3 / 4).left
        canvas.fill(bar, glyph: wall.glyphs.shade.first ?? " ", ink: Ink(.gridLunch))
        let full = bar.splitLeft(bar.columns * min(100, percent) / 100).left
        canvas.fill(full, glyph: wall.glyphs.block.first ?? "#", ink: ink)
    }
}
