public import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The board as a page of plain text: the technicians, then the orders, most urgent first.
public struct StatusPage {
    let data: BoardData
    let words: Words

    /// Makes the page of a board in the language of `words`.
    public init(data: BoardData, words: Words) {
        self.data = data
        self.words = words
    }

    private var workshop: Workshop { data.workshop }
    private var now: Instant { data.now }

    /// The lines of the page.
    public var lines: [String] {
        [heading, ""] + technicians + [""] + orders + [""] + figures
    }

    private var heading: String {
        let day = words.fullDate(workshop.zone.day(of: now))
        let name = TextWidth.clean(workshop.shop?.name ?? "")
        return [name, day, words.time(now)].filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// How the day went so far: told in time, and what stoppages have cost most.
    private var figures: [String] {
        let told = data.toldInTime
        let percent = told.percent.map {
            words(.statusTold, "\($0)", "\(told.told)", "\(told.broken)")
        }
        let lost = data.lost
        guard lost.total > .zero else {
            return [percent ?? words(.statusToldNone), words(.lostNothing)]
        }
        let causes = lost.reasons.prefix(3).map { cause in
            let reason = cause.code.rawValue + " " + TextWidth.clean(cause.reason ?? "")
            return "  " + words(.rowSays, reason, words.minutes(cause.minutes))
        }
        return [
            percent ?? words(.statusToldNone), words(.lostTitle, words.minutes(lost.total)),
        ] + causes
    }

    private var technicians: [String] {
        guard !data.outlook.timelines.isEmpty else { return [words(.noTechnicians)] }
        var table = TextTable(columns: [
            .init(heading: words(.technician)), .init(heading: words(.fieldSkill)),
            .init(heading: words(.fieldPartState)), .init(heading: words(.headJob)),
            .init(heading: words(.headFreeFrom)), .init(heading: words(.load), alignment: .right),
            .init(heading: words(.headQueue), limit: 40),
        ])
        table.rows = data.outlook.timelines.map(row)
        return table.lines
    }

    private func row(_ timeline: Timeline) -> [String] {
        let technician = workshop.technician(timeline.technician)
        let state = technician.map { data.state(of: $0, timeline) } ?? .offShift
        let calendar = workshop.workingTime(of: timeline.technician)
        let free = calendar.firstWorking(from: timeline.freeFrom) ?? timeline.freeFrom
        return [
            timeline.technician.name, technician.map { "\($0.skill.level)" } ?? "", word(state),
            timeline.running.map { "\($0.job.id)" } ?? "", words.moment(free, now: now),
            words.hours(data.load(of: timeline)),
            timeline.queue.map { "\($0.job.id)" }.joined(separator: " "),
        ]
    }

    private var orders: [String] {
        let shown = workshop.orders.values.sorted { rank($0) < rank($1) }
        guard !shown.isEmpty else { return [words(.noOrders)] }
        var table = TextTable(columns: [
            .init(heading: words(.jumpPrompt)), .init(heading: words(.fieldPartState)),
            .init(heading: words(.namePlate)), .init(heading: words(.nameCustomer), limit: 22),
            .init(heading: words(.nameModel), limit: 14), .init(heading: words(.technician)),
            .init(heading: words(.promise)), .init(heading: words(.forecast)),
            .init(heading: words(.slack), alignment: .right),
            .init(heading: words(.headMarks), limit: 48),
        ])
        table.rows = shown.map(row)
        return table.lines
    }

    private func row(_ order: Order) -> [String] {
        let view = data.outlook.orders[order.id]
        let technician = order.jobs.first { !$0.isSettled }?.technician
        return [
            order.id.text, words(order.state), order.sheet.plate, order.sheet.customer,
            order.sheet.model, technician?.name ?? "", words.moment(order.promise, now: now),
            view?.forecast.map { words.moment($0, now: now) } ?? "", slack(order, view),
            words.facts(marks(of: order)),
        ]
    }

    /// Never by colour alone, and here without any: a glyph goes before what is tight or late.
    private func slack(_ order: Order, _ view: OrderOutlook?) -> String {
        guard let view, order.state != .ready else { return "" }
        let amount = words.margin(view.margin(to: order.promise))
        switch view.urgency {
        case .good: return amount
        case .tight: return "▲ " + amount
        case .late: return "▼ " + amount
        }
    }

    private func marks(of order: Order) -> [String] {
        var marks: [String] = []
        if order.sheet.isWaiter { marks.append(words(.waiter)) }
        if let first = order.sheet.comebackOf {
            marks.append(words(.comeback) + words.bracketed(words(.comebackOf, first.text)))
        }
        if let stop = order.openStop { marks.append(stop.stoppage.reason) }
        if order.parts.contains(where: \.state.isMissing) { marks.append(words(.partOnOrder)) }
        if let place = order.openStop?.stoppage.parked ?? order.parkedAt, !place.isEmpty {
            marks.append(words(.parkedAt, place))
        }
        return marks
    }

    /// What is over comes last, then by slack.
    private func rank(_ order: Order) -> (Int, Int, Int, OrderID) {
        let view = data.outlook.orders[order.id]
        let group = !order.state.isOpen ? 2 : order.state == .ready ? 1 : 0
        return (group, -(view?.urgency.rawValue ?? 0), view?.slack.count ?? 0, order.id)
    }

    private func word(_ state: BoardData.Presence) -> String {
        switch state {
        case .inWork: words(.stateInWork)
        case .free: words(.free)
        case .onBreak: words(.onBreak)
        case .away: words(.away)
        case .offShift: words(.offShift)
        }
    }
}
