import Phrases
public import WorkshopCore
public import WorkshopPlanner

/// The board as data (DESIGN §9): names are stable, fields are added and never renamed.
public struct BoardData {
    /// The board that is told.
    public let workshop: Workshop
    /// When it is told.
    public let now: Instant
    /// What is to be expected of it.
    public let outlook: Outlook
    private let workingTimes: (TechnicianID) -> WorkingTime
    private let expected: [JobID: Span]
    /// Data do not change with the language of who asks.
    private var words: Words { Words(.english, zone: workshop.zone) }

    /// Looks at the board once; `record` is what the shop's history teaches the forecast.
    ///
    /// Cost: one forecast of the whole board.
    public init(_ workshop: Workshop, at now: Instant, record: ShopRecord = .none) {
        self.workshop = workshop
        self.now = now
        let experience = Experience(of: workshop, after: record.past)
        outlook = Outlook(of: workshop, at: now, experience: experience)
        workingTimes = workshop.workingTimes()
        let entries = outlook.timelines.flatMap(\.entries)
        expected = Dictionary(
            entries.compactMap { entry in entry.span.map { (entry.job.id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The document of `andon status --json`.
    public var status: JSON {
        [
            "now": time(now),
            "position": .number(workshop.position),
            "shop": .text(workshop.shop?.name),
            "told_in_time": .number(toldInTime.percent),
            "at_risk": .list(outlook.atRisk.map { .text($0.text) }),
            "call_now": .list(outlook.callNow.map(call)),
            "stopped_minutes_today": stoppedMinutes,
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
    public func order(_ order: Order) -> JSON {
        let view = outlook.orders[order.id]
        return [
            "ro": .text(order.id.text),
            "state": .text(order.state.name),
            "stoppage": order.openStop.map(stoppage) ?? .null,
            "promised": time(order.promise),
            "original_promise": time(order.sheet.promise),
            "latest_start": time(view?.latestStart),
            "forecast": time(view?.forecast),
            "open_ended": .flag(view?.isOpenEnded ?? false),
            "reasons": .list((view?.reasons ?? []).map { .text(words($0, now: now)) }),
            "slack_minutes": .number(view?.slack.count),
            "reworks": .number(order.jobs.map(\.reworks).reduce(0, +)),
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
            "owner": .text(words.owner(of: stop.stoppage)),
            "since": time(stop.since),
            "expected": time(stop.stoppage.expected),
            "overdue_minutes": .number(overdue(stop)?.count),
            "parked": .text(stop.stoppage.parked),
        ]
    }

    /// Working minutes of the shop since the stop should have ended; nil when nobody said when.
    private func overdue(_ stop: Job.Stop) -> Minutes? {
        stop.stoppage.expected.map { workshop.workingTime.minutes(in: Span(from: $0, until: now)) }
    }

    private func job(_ job: Job) -> JSON {
        [
            "id": .text("\(job.id)"),
            "description": .text(job.line.description),
            "frt_minutes": .number(job.line.flatRate.count),
            "after": job.line.after.map { .list($0.jobs.map { .number($0) }) } ?? .null,
            "skill": .number(job.line.skill.level),
            "technician": .text(job.technician?.name),
            "state": .text(job.state.name),
            "planned_start": time(job.plan?.start),
            "planned_end": time(job.plan?.end),
            "expected_start": time(expected[job.id]?.from),
            "expected_end": time(expected[job.id]?.until),
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
    public func time(_ instant: Instant?) -> JSON { .text(instant.map(workshop.zone.timeStamp)) }
}

extension Order {
    /// The stoppage that holds the order up: of the first job that is stopped.
    public var openStop: Job.Stop? { jobs.lazy.compactMap(\.openStop).first }
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
