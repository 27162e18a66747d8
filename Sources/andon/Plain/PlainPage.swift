import Phrases
import Reports
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// What the board shows, line by line: for a screen reader or a pipe, in words alone.
struct PlainPage {
    /// Whose eyes it is for.
    enum View: Hashable {
        case board
        /// The orders of an advisor; all of them for somebody who has none.
        case desk(Actor)
        case tech(TechnicianID)
    }

    let data: BoardData
    let words: Words
    var view = View.board

    private var workshop: Workshop { data.workshop }
    private var now: Instant { data.now }

    /// The lines of the page.
    var lines: [String] {
        let parts =
            switch view {
            case .board: [technicians, states.flatMap { section(of: $0) }, calls, alerts]
            case .desk: [calls, alerts, promises]
            case .tech(let technician): [own(technician), next(technician), alerts]
            }
        return ([heading] + parts.flatMap { $0 }).map { TextWidth.clean($0) }
    }

    /// What is said of one order; nil when it is not on the board.
    func line(of text: String) -> String? {
        workshop.orders.values.first { $0.id.text == text }.map { order in
            let why = data.outlook.orders[order.id].map { words.why($0, now: now) } ?? ""
            return TextWidth.clean(joined([line(order), why]))
        }
    }

    private var heading: String {
        joined([
            workshop.shop?.name ?? "", words.fullDate(workshop.zone.day(of: now)), words.time(now),
        ])
    }

    private func joined(_ texts: [String]) -> String {
        words.facts(texts)
    }

    private func titled(_ title: String, _ lines: [String]) -> [String] {
        [words(.plainTitle, title, String(lines.count))] + lines
    }

    private func moment(_ instant: Instant) -> String { words.moment(instant, now: now) }

    // MARK: Technicians

    private var technicians: [String] {
        guard !data.outlook.timelines.isEmpty else { return [words(.noTechnicians)] }
        return titled(words(.plainTechnicians), data.outlook.timelines.map(line))
    }

    private func line(_ timeline: Timeline) -> String {
        let calendar = workshop.workingTime(of: timeline.technician)
        let free = calendar.firstWorking(from: timeline.freeFrom) ?? timeline.freeFrom
        let texts: [String]
        if let running = timeline.running {
            let late = running.late > .zero ? words(.lateBy, words.amount(running.late)) : ""
            texts = [
                "\(running.job.id) \(running.job.line.description)", late,
                words(.plainFreeFrom, moment(free)),
            ]
        } else {
            let technician = workshop.technician(timeline.technician)
            texts = [technician.map { words.presence(data.state(of: $0, timeline)) } ?? ""]
        }
        let queue = timeline.queue.map { "\($0.job.id)" }.joined(separator: " ")
        let rest = queue.isEmpty ? "" : words(.headQueue) + " " + queue
        return words(.rowSays, timeline.technician.name, joined(texts + [rest]))
    }

    // MARK: Orders

    private var states: [OrderState] {
        OrderState.all.filter { state in
            state.isOpen && workshop.orders.values.contains { $0.state == state }
        }
    }

    private func section(of state: OrderState) -> [String] {
        titled(words(state), urgentFirst(workshop.orders.values.filter { $0.state == state }))
    }

    private func urgentFirst(_ orders: [Order]) -> [String] {
        orders.sorted { left, right in
            let slacks = [left, right].map { data.outlook.orders[$0.id]?.slack ?? .zero }
            return (slacks[0], left.id) < (slacks[1], right.id)
        }.map(line)
    }

    private func line(_ order: Order) -> String {
        let view = order.state.isOpen ? data.outlook.orders[order.id] : nil
        let technician = order.jobs.first { !$0.isSettled }?.technician?.name ?? ""
        let forecast = view?.forecast.map { words(.forecast) + " " + moment($0) } ?? ""
        let texts = [
            order.sheet.plate, order.sheet.model, order.sheet.customer, words(order.state),
            technician, stop(order), marks(order), words(.promise) + " " + moment(order.promise),
            order.state == .ready ? "" : forecast, view.map { words.slack($0, of: order) } ?? "",
        ]
        return words(.rowSays, order.id.text, joined(texts))
    }

    private func stop(_ order: Order) -> String {
        guard let stop = order.openStop?.stoppage else { return "" }
        let expected = stop.expected.map { words(.expectedAt, moment($0)) } ?? ""
        return joined([stop.reason, expected, stop.parked.map { words(.parkedAt, $0) } ?? ""])
    }

    private func marks(_ order: Order) -> String {
        joined([
            order.sheet.comebackOf == nil ? "" : words(.comeback),
            order.sheet.isWaiter ? words(.waiter) : "",
            order.parts.contains(where: \.state.isMissing) ? words(.partOnOrder) : "",
        ])
    }

    // MARK: The desk

    private var calls: [String] {
        let items = data.outlook.callNow.compactMap { item in
            workshop.order(item.order).flatMap { isShown($0) ? (item, $0) : nil }
        }
        let lines = items.map { item, order in
            let by =
                item.timeLeft > .zero
                ? words(.tellBy, moment(item.deadline)) : words(.tellNow)
            let proposed = item.proposed.map { words(.plainPropose, moment($0)) } ?? ""
            let why = item.link.map { words($0.reason, now: now) } ?? ""
            let texts = [
                order.sheet.customer, order.sheet.phone, by,
                words(.promise) + " " + moment(item.promise), proposed, why,
            ]
            return words(.rowSays, order.id.text, joined(texts))
        }
        return titled(words(.plainCalls), lines)
    }

    private var alerts: [String] {
        let orders = workshop.orders.values.filter { isShown($0) && !$0.openAlerts.isEmpty }
        let lines = orders.sorted { $0.id < $1.id }.flatMap { order in
            order.openAlerts.map { words(.rowSays, order.id.text, words($0.subject)) }
        }
        return titled(words(.alerts), lines)
    }

    private var promises: [String] {
        let orders = workshop.orders.values.filter { $0.state.isOpen && isShown($0) }
        let sorted = orders.sorted { ($0.promise, $0.id) < ($1.promise, $1.id) }
        return titled(words(.promise), sorted.map(line))
    }

    /// Whether an order is one that this view is about.
    func isShown(_ order: Order) -> Bool {
        switch view {
        case .board: return true
        case .desk(let actor):
            return order.isAdvised(by: actor) || !workshop.isAdvisor(actor)
        case .tech(let technician):
            return order.jobs.contains { $0.technician == technician && !$0.isSettled }
        }
    }

    // MARK: A technician

    private func own(_ technician: TechnicianID) -> [String] {
        guard let job = workshop.runningJob(of: technician),
            let order = workshop.order(job.id.order)
        else { return [words(.techNoJob)] }
        let worked = job.worked(until: now, workshop.workingTimes())
        let clock = words(.techClock, words.hours(worked), words.hours(job.allowed))
        let over = worked - job.allowed
        let rest =
            over > .zero
            ? words(.techOver, words.amount(over))
            : words(.techLeft, words.amount(job.allowed - worked))
        let text = joined([job.line.description, clock, rest])
        return [words(.rowSays, "\(job.id)", text), line(order)]
    }

    private func next(_ technician: TechnicianID) -> [String] {
        let lines = workshop.candidates(for: technician, at: now).map { candidate in
            let plate = workshop.order(candidate.job.id.order)?.sheet.plate ?? ""
            let doubt = candidate.refusal.map { words($0, now: now) } ?? ""
            let hours = words.hours(candidate.job.allowed)
            let text = joined([plate, candidate.job.line.description, hours, doubt])
            return words(.rowSays, "\(candidate.job.id)", text)
        }
        return titled(words(.techNext), lines)
    }
}

extension Words {
    /// The slack of an order in words: late by so much, or so much left.
    func slack(_ view: OrderOutlook, of order: Order) -> String {
        guard order.state != .ready else { return "" }
        let margin = view.margin(to: order.promise)
        switch view.urgency {
        case .good: return self(.techLeft, amount(margin))
        case .tight: return self(.plainTight, amount(margin))
        case .late:
            let late = margin < .zero ? Minutes.zero - margin : margin
            return self(.plainLate, amount(late))
        }
    }

    /// Hours and minutes as they are spoken: the same to which the screens write `1h31`.
    func amount(_ size: Minutes) -> String {
        let (hours, rest) = size.count.quotientAndRemainder(dividingBy: 60)
        return hours == 0 ? minutes(size) : self(.hoursAndMinutes, String(hours), String(rest))
    }

    fileprivate func presence(_ state: BoardData.Presence) -> String {
        switch state {
        case .inWork: self(.stateInWork)
        case .free: self(.free)
        case .onBreak: self(.onBreak)
        case .away: self(.away)
        case .offShift: self(.offShift)
        }
    }
}
