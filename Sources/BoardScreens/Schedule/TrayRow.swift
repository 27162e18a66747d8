import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// A job that is not dispatched, as the tray shows it: put into words once after each change.
struct TrayRow: Sendable {
    /// From which width on a cell is shown.
    enum Room: Int, Sendable {
        case any = 0
        case wide = 110
        case roomy = 150
    }

    struct Cell: Sendable {
        let text: String
        let ink: Ink
        /// In cells, with the gap after it; nil takes what the others leave.
        let width: Int?
        var room = Room.any
        var alignment = Alignment.left
        /// What stands instead where there is no room, and how wide.
        var narrow: (text: String, width: Int)?
    }

    let job: Job
    let cells: [Cell]
}

extension Board {
    /// The tray's rows: jobs of cars that are here or expected on the day shown.
    func trayRows(of jobs: [Job]) -> [TrayRow] {
        jobs.compactMap { job in
            guard let order = workshop.order(job.id.order), matchesFilter(order),
                order.receivedAt != nil
                    || workshop.zone.day(of: order.expectedArrival) == schedule.day
            else { return nil }
            return TrayRow(job: job, cells: trayCells(job, order))
        }
    }

    /// What cannot be worked on yet, for its car is not here, stands back.
    private func trayCells(_ job: Job, _ order: Order) -> [TrayRow.Cell] {
        let isHere = order.receivedAt != nil
        let isAble = workshop.staff.contains { $0.skill >= job.line.skill }
        let plain = Ink(isHere ? .text : .textDim)
        let name = order.jobs.count > 1 ? "\(job.id)" : "\(order.id)"
        let promise = glyphs.arrow + words.shortMoment(order.promise, now: now)
        return [
            TrayRow.Cell(text: name, ink: Ink(isHere ? .textStrong : .textDim), width: 9),
            TrayRow.Cell(
                text: marks(order), ink: markInk(order), width: 16, narrow: (markGlyphs(order), 4)),
            TrayRow.Cell(text: order.sheet.plate, ink: plain, width: 11),
            TrayRow.Cell(text: order.sheet.model, ink: Ink(.textDim), width: 14, room: .wide),
            TrayRow.Cell(text: job.line.description, ink: plain, width: nil),
            TrayRow.Cell(text: order.sheet.customer, ink: Ink(.textDim), width: 22, room: .roomy),
            TrayRow.Cell(text: words.hours(job.line.flatRate), ink: plain, width: 6),
            TrayRow.Cell(
                text: glyphs.dots(job.line.skill), ink: Ink(isAble ? .skill : .skillMissing),
                width: 5),
            TrayRow.Cell(text: promise, ink: plain, width: 12),
            TrayRow.Cell(text: due(order), ink: Ink(.textDim), width: 19, room: .wide),
            TrayRow.Cell(
                text: slackText(order), ink: slackInk(order), width: 8, alignment: .right),
        ]
    }

    /// What decides when it can start: the car's arrival, the part, or the latest start.
    private func due(_ order: Order) -> String {
        func moment(_ instant: Instant) -> String { words.shortMoment(instant, now: now) }
        if order.receivedAt == nil { return words(.notHereYet, moment(order.expectedArrival)) }
        let etas = order.parts.filter(\.state.isMissing).compactMap(\.eta)
        if let eta = etas.max() { return words(.partDue, moment(eta)) }
        return outlook.orders[order.id]?.latestStart.map { words(.startBy, moment($0)) } ?? ""
    }
}
