import Phrases
import WorkshopCore
import WorkshopPlanner

/// The board as data (DESIGN §9): names are stable, fields are added and never renamed.
struct BoardData {
    let workshop: Workshop
    let now: Instant
    let outlook: Outlook
    private let workingTimes: (TechnicianID) -> WorkingTime

    init(_ workshop: Workshop, at now: Instant) {
        self.workshop = workshop
        self.now = now
        outlook = Outlook(of: workshop, at: now)
        workingTimes = workshop.workingTimes()
    }

    /// The document of `andon status --json`.
    var status: JSON {
        [
            "now": time(now),
            "position": .number(workshop.position),
            "shop": .text(workshop.shop?.name),
            "technicians": .list(outlook.timelines.compactMap(technician)),
            "orders": .list(workshop.orders.keys.sorted().compactMap(workshop.order).map(order)),
        ]
    }

    private func technician(_ timeline: Timeline) -> JSON? {
        guard let technician = workshop.technician(timeline.technician) else { return nil }
        let calendar = workingTimes(technician.id)
        return [
            "name": .text(technician.id.name),
            "skill": .number(technician.skill.level),
            "state": .text(state(of: technician, timeline).rawValue),
            "job": .text(timeline.running.map { "\($0.job.id)" }),
            "free_from": time(calendar.firstWorking(from: timeline.freeFrom) ?? timeline.freeFrom),
            "load_minutes": .number(load(of: timeline).count),
            "queue": .list(timeline.queue.map { .text("\($0.job.id)") }),
        ]
    }

    /// What an order's part of the document says.
    func order(_ order: Order) -> JSON {
        let view = outlook.orders[order.id]
        return [
            "ro": .text(order.id.text),
            "state": .text(order.state.name),
            "stoppage": order.openStop.map(stoppage) ?? .null,
            "promised": time(order.promise),
            "original_promise": time(order.sheet.promise),
            "latest_start": time(view?.latestStart),
            "forecast": time(view?.forecast),
            "slack_minutes": .number(view?.slack.count),
            "customer": .text(order.sheet.customer),
            "plate": .text(order.sheet.plate),
            "model": .text(order.sheet.model),
            "advisor": .text(order.sheet.advisor),
            "waiting": .flag(order.sheet.isWaiter),
            "comeback_of": .text(order.sheet.comebackOf?.text),
            "jobs": .list(order.jobs.map(job)),
            "parts": .list(order.parts.map(part)),
        ]
    }

    private func stoppage(_ stop: Job.Stop) -> JSON {
        [
            "code": .text(stop.stoppage.code.rawValue),
            "reason": .text(stop.stoppage.reason),
            // Data do not change with the language of who asks.
            "owner": .text(Words(.english, zone: workshop.zone).owner(of: stop.stoppage)),
            "since": time(stop.since),
            "expected": time(stop.stoppage.expected),
            "parked": .text(stop.stoppage.parked),
        ]
    }

    private func job(_ job: Job) -> JSON {
        [
            "id": .text("\(job.id)"),
            "description": .text(job.line.description),
            "frt_minutes": .number(job.line.flatRate.count),
            "skill": .number(job.line.skill.level),
            "technician": .text(job.technician?.name),
            "state": .text(job.state.name),
            "planned_start": time(job.plan?.start),
            "planned_end": time(job.plan?.end),
            "started": time(job.work.first?.from),
            "finished": time(job.finishedAt),
            "worked_minutes": .number(job.worked(until: now, workingTimes).count),
        ]
    }

    private func part(_ part: Order.Part) -> JSON {
        [
            "number": .text(part.number),
            "quantity": .number(part.quantity),
            "job": .number(part.job),
            "state": .text(part.state.rawValue),
            "eta": time(part.eta),
        ]
    }

    /// An instant as data, null for none.
    func time(_ instant: Instant?) -> JSON { .text(instant.map(workshop.zone.timeStamp)) }
}

// What a technician is doing.
extension BoardData {
    /// Whether a technician works, could work, or is not there.
    enum Presence: String, Hashable {
        case inWork = "in-work"
        case free
        case onBreak = "break"
        case away
        case offShift = "off-shift"
    }

    func state(of technician: Technician, _ timeline: Timeline) -> Presence {
        if timeline.running != nil { return .inWork }
        if technician.absences.contains(where: { $0.span.contains(now) }) { return .away }
        let calendar = workingTimes(technician.id)
        if calendar.isWorking(at: now) { return .free }
        let day = workshop.zone.day(of: now)
        let isOpen = !calendar.spans(on: day).isEmpty
        return isOpen && calendar.span(technician.shift, on: day).contains(now)
            ? .onBreak : .offShift
    }

    /// Working minutes of the day that are filled: what was worked and what is still expected.
    func load(of timeline: Timeline) -> Minutes {
        let day = workshop.zone.day(of: now)
        let today = Span(
            from: workshop.zone.instant(on: day, at: TimeOfDay(0, 0)),
            until: workshop.zone.instant(on: day + 1, at: TimeOfDay(0, 0)))
        let done = workshop.orders.values.flatMap(\.jobs).flatMap(\.work)
            .filter { $0.technician == timeline.technician }
            .compactMap { work in work.until.map { Span(from: work.from, until: $0) } }
        let calendar = workingTimes(timeline.technician)
        return (done + timeline.entries.flatMap(\.expected)).reduce(.zero) { sum, span in
            sum + (span.overlap(with: today).map(calendar.minutes(in:)) ?? .zero)
        }
    }
}

extension Order {
    /// The stoppage that holds the order up: of the first job that is stopped.
    var openStop: Job.Stop? { jobs.lazy.compactMap(\.openStop).first }
}

extension Job.State {
    /// A stable name for data that leaves the program.
    var name: String {
        switch self {
        case .waiting: "waiting"
        case .queued: "queued"
        case .inWork: "in-work"
        case .stopped(let code): "stopped-\(code.rawValue)"
        case .finished: "finished"
        case .declined: "declined"
        }
    }
}
