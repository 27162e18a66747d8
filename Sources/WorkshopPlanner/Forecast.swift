import WorkshopCore

/// Works out when each open order will be ready if nothing changes.
///
/// Dispatched jobs end as the technicians' timelines say. Jobs that are not dispatched are laid,
/// most urgent first, into the first gap of whoever has the skill; that is an expectation, not a
/// plan. No job begins before its car and its parts are here; where nobody knows when a stop ends
/// or a part comes, it is taken to be now, so that the forecast is the soonest there can be.
struct Forecast {
    private let workshop: Workshop
    private let now: Instant
    private let calendars: (TechnicianID) -> WorkingTime
    private var crew: Crew
    private let jobEnds: [JobID: Instant]

    init(_ workshop: Workshop, _ timelines: [Timeline], _ now: Instant) {
        self.workshop = workshop
        self.now = now
        calendars = workshop.workingTimes()
        crew = Crew(workshop, timelines, now)
        let ends = timelines.flatMap(\.entries).compactMap { entry in
            entry.end.map { (entry.job.id, $0) }
        }
        jobEnds = Dictionary(ends, uniquingKeysWith: { $1 })
    }

    mutating func outlooks() -> [OrderID: OrderOutlook] {
        let open = workshop.orders.values.filter(\.state.isOpen)
        var result: [OrderID: OrderOutlook] = [:]
        for ranked in workshop.ranked(open, at: now) {
            result[ranked.order.id] = outlook(of: ranked.order, latestStart: ranked.latestStart)
        }
        return result
    }

    private mutating func outlook(of order: Order, latestStart: Instant?) -> OrderOutlook {
        let state = order.state
        let forecast = readyTime(of: order)
        let slack = slack(of: order, in: state, forecast: forecast, latestStart: latestStart)
        let isBroken = (forecast ?? now) > order.promise
        let tight = workshop.shop?.tightSlack ?? .zero
        let urgency: Urgency
        if state == .ready {
            urgency = .good
        } else if isBroken || slack < .zero {
            urgency = .late
        } else {
            urgency = slack < tight ? .tight : .good
        }
        return OrderOutlook(
            forecast: forecast, latestStart: latestStart, slack: slack, urgency: urgency)
    }

    private func slack(
        of order: Order, in state: OrderState, forecast: Instant?, latestStart: Instant?
    ) -> Minutes {
        switch state {
        case .booked, .confirmed, .received, .waiting, .nextJob:
            (latestStart ?? order.promise).minutes(since: now)
        case .inWork, .stopped, .waitingInspection, .wash, .settlement, .ready, .delivered,
            .followUp, .closed, .cancelled, .noShow:
            order.promise.minutes(since: forecast ?? now)
        }
    }

    private mutating func readyTime(of order: Order) -> Instant? {
        if let ready = order.readyAt { return ready }
        var end = arrival(of: order)
        for job in order.jobs where !job.isSettled {
            guard let done = doneTime(of: job, in: order, after: end) else { return nil }
            end = max(end, done)
        }
        return workshop.workingTime.end(of: workshop.tail(of: order), from: end)
    }

    /// When the car is here, not before now.
    private func arrival(of order: Order) -> Instant {
        order.receivedAt == nil ? max(now, order.expectedArrival) : now
    }

    /// When the job will be done; one that is not dispatched begins after `end`, when those before
    /// it on the order are done.
    private mutating func doneTime(of job: Job, in order: Order, after end: Instant) -> Instant? {
        let planned = jobEnds[job.id]
        if job.running != nil, let planned { return planned }
        let part = order.missingParts(for: job.id.number).compactMap(\.eta).max()
        let hindrances = [part, job.openStop?.stoppage.expected].compactMap { $0 }
        let left = job.remaining(at: now, calendars)
        if let planned, let technician = job.technician {
            let start = hindrances.reduce(arrival(of: order), max)
            return calendars(technician).end(of: left, from: start).map { max($0, planned) }
        }
        let start = hindrances.reduce(end, max)
        if job.openStop != nil, let technician = job.technician {
            return calendars(technician).end(of: left, from: start)
        }
        guard left > .zero else { return start }
        return crew.layOut(left, skill: job.line.skill, from: start)
    }
}
