public import WorkshopCore

extension Workshop {
    /// Working minutes that an order still needs after its jobs: inspection, wash and settlement.
    public func tail(of order: Order) -> Minutes {
        guard let shop, order.state.isOpen, order.readyAt == nil else { return .zero }
        let inspection = order.inspectedAt == nil ? shop.inspection : .zero
        let wash = order.sheet.wantsWash && order.washedAt == nil ? shop.wash : .zero
        let settlement = order.settledAt == nil ? shop.settlement : .zero
        return inspection + wash + settlement
    }

    /// Latest start time (LST): the last moment for the work left to start and keep the promise.
    ///
    /// Counted back over working time: promise − settlement − wash − inspection over the shop's
    /// hours, then − remaining flat-rate time over the technician's (DESIGN §1); of jobs that were
    /// said to be done side by side the longest way through them counts. Nil for an order
    /// that is over, and when no calendar holds the work.
    public func latestStart(of order: Order, at now: Instant) -> Instant? {
        latestStart(of: order, at: now, workingTimes())
    }

    /// Minutes from now to the latest start; when that has passed, below zero by the hours that the
    /// shop was open since: nights and closed days make nobody later.
    func slack(until latest: Instant, at now: Instant) -> Minutes {
        guard latest < now, let shop else { return latest.minutes(since: now) }
        let open = WorkingTime(
            zone: zone, shift: shop.hours, weekdays: Set(shop.weekdays),
            closedDays: Set(shop.closedDays))
        return .zero - open.minutes(in: Span(from: latest, until: now))
    }

    func latestStart(
        of order: Order, at now: Instant, _ calendars: (TechnicianID) -> WorkingTime
    ) -> Instant? {
        guard order.state.isOpen else { return nil }
        let left = order.workLeft(at: now, calendars)
        let technician = order.jobs.first { !$0.isSettled }?.technician
        let calendar = technician.map(calendars) ?? workingTime
        let workEnd = workingTime.latestStart(of: tail(of: order), endingBy: order.promise)
        return workEnd.flatMap { calendar.latestStart(of: left, endingBy: $0) }
    }
}

extension Order {
    /// Flat-rate minutes left until all jobs are done, were there technicians enough.
    fileprivate func workLeft(
        at now: Instant, _ calendars: (TechnicianID) -> WorkingTime
    ) -> Minutes {
        guard jobs.contains(where: { $0.line.after != nil }) else {
            return jobs.reduce(Minutes.zero) { $0 + $1.remaining(at: now, calendars) }
        }
        var ways: [Int: Minutes] = [:]
        for turn in sequence.turns {
            let own = job(turn.job)?.remaining(at: now, calendars) ?? .zero
            ways[turn.job] = (turn.before.compactMap { ways[$0] }.max() ?? .zero) + own
        }
        return ways.values.max() ?? .zero
    }
}
