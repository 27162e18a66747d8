import WorkshopCore

/// Works out when each open order will be ready if nothing changes.
///
/// Dispatched jobs end as the technicians' timelines say. Jobs that are not dispatched are laid,
/// most urgent first, into the first gap of whoever has the skill; that is an expectation, not a plan.
struct Forecast {
    private let workshop: Workshop
    private let now: Instant
    private let calendars: (TechnicianID) -> WorkingTime
    /// When each technician has something to do already.
    private var busy: [TechnicianID: [Span]]
    private var jobEnds: [JobID: Instant]

    init(_ workshop: Workshop, _ timelines: [Timeline], _ now: Instant) {
        self.workshop = workshop
        self.now = now
        calendars = workshop.workingTimes()
        busy = Dictionary(
            timelines.map { ($0.technician, $0.entries.compactMap(\.span)) },
            uniquingKeysWith: { $1 })
        let ends = timelines.flatMap(\.entries).compactMap { entry in
            entry.end.map { (entry.job.id, $0) }
        }
        jobEnds = Dictionary(ends, uniquingKeysWith: { $1 })
    }

    mutating func outlooks() -> [OrderID: OrderOutlook] {
        let open = workshop.orders.values.filter(\.state.isOpen)
        let starts = Dictionary(
            uniqueKeysWithValues: open.map {
                ($0.id, workshop.latestStart(of: $0, at: now, calendars))
            })
        let ranked = open.sorted {
            Priority($0, latestStart: starts[$0.id] ?? nil)
                < Priority($1, latestStart: starts[$1.id] ?? nil)
        }
        var result: [OrderID: OrderOutlook] = [:]
        for order in ranked {
            result[order.id] = outlook(of: order, latestStart: starts[order.id] ?? nil)
        }
        return result
    }

    private mutating func outlook(of order: Order, latestStart: Instant?) -> OrderOutlook {
        let forecast = readyTime(of: order)
        let slack = slack(of: order, forecast: forecast, latestStart: latestStart)
        let isBroken = forecast.map { $0 > order.promise } ?? (now > order.promise)
        let tight = workshop.shop?.tightSlack ?? .zero
        let urgency: Urgency
        if order.state == .ready {
            urgency = .good
        } else if isBroken || slack < .zero {
            urgency = .late
        } else {
            urgency = slack < tight ? .tight : .good
        }
        return OrderOutlook(
            forecast: forecast, latestStart: latestStart, slack: slack, urgency: urgency)
    }

    private func slack(of order: Order, forecast: Instant?, latestStart: Instant?) -> Minutes {
        switch order.state {
        case .booked, .confirmed, .received, .waiting, .nextJob:
            (latestStart ?? order.promise).minutes(since: now)
        case .inWork, .stopped, .waitingInspection, .wash, .settlement, .ready, .delivered,
            .followUp, .closed, .cancelled, .noShow:
            order.promise.minutes(since: forecast ?? now)
        }
    }

    private mutating func readyTime(of order: Order) -> Instant? {
        if let ready = order.readyAt { return ready }
        var end = max(now, order.receivedAt ?? order.sheet.arrival)
        for job in order.jobs where !job.isSettled {
            guard let done = jobEnds[job.id] ?? layOut(job, of: order, from: end)
            else { return nil }
            end = max(end, done)
        }
        return workshop.workingTime.end(of: workshop.tail(of: order), from: end)
    }

    private mutating func layOut(_ job: Job, of order: Order, from earliest: Instant) -> Instant? {
        let left = job.remaining(at: now, calendars)
        let expected = job.openStop?.stoppage.expected
        let eta = order.missingParts(for: job.id.number).compactMap(\.eta).max()
        let start = [earliest, expected, eta].compactMap { $0 }.max() ?? earliest
        if job.openStop != nil, let technician = job.technician {
            return calendars(technician).end(of: left, from: start)
        }
        let able = workshop.staff.filter { $0.skill >= job.line.skill }.map(\.id)
        let openings = able.compactMap { technician -> (technician: TechnicianID, span: Span)? in
            let laid = calendars(technician).opening(
                for: left, from: start, around: busy[technician] ?? [])
            guard let from = laid?.first?.from, let until = laid?.last?.until else { return nil }
            return (technician, Span(from: from, until: until))
        }
        guard let best = openings.min(by: { $0.span.until < $1.span.until })
        else { return left == .zero ? start : nil }
        busy[best.technician, default: []].append(best.span)
        return best.span.until
    }
}
