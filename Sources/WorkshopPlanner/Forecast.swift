import WorkshopCore

/// Works out when each open order will be ready if nothing changes, and why not earlier.
///
/// First the jobs of all orders (`WorkForecast`), then all of them together through what follows
/// the work (`AfterWork`).
struct Forecast {
    private let workshop: Workshop
    private let now: Instant
    private let lateSlack: Minutes
    private let tightSlack: Minutes
    private var work: WorkForecast

    init(_ workshop: Workshop, _ timelines: [Timeline], _ experience: Experience, _ now: Instant) {
        self.workshop = workshop
        self.now = now
        lateSlack = workshop.shop?.ahead.lateSlack ?? .zero
        tightSlack = workshop.shop?.tightSlack ?? .zero
        work = WorkForecast(workshop, timelines, experience, now)
    }

    /// Work that nobody has been given, or that has stopped, once the outlooks have been made.
    var laid: [LaidWork] { work.laid }

    /// When what a dispatched job was said to come after is expected to be done, once the outlooks
    /// have been made.
    var awaited: [JobID: Instant] { work.awaited }

    mutating func outlooks() -> [OrderID: OrderOutlook] {
        let open = workshop.orders.values.filter(\.state.isOpen)
        let ranks = workshop.ranked(open, at: now)
        work.resume(ranks.map(\.order))
        var ways: [OrderWay] = []
        for ranked in ranks {
            ways.append(
                OrderWay(
                    order: ranked.order, latestStart: ranked.latestStart,
                    course: work.course(of: ranked.order)))
        }
        if let shop = workshop.shop {
            var rest = AfterWork(shop, workshop.workingTime, now)
            rest.complete(&ways)
        }
        let named = ways.map { ($0.order.id, outlook(of: $0)) }
        return Dictionary(named, uniquingKeysWith: { $1 })
    }

    private func outlook(of way: OrderWay) -> OrderOutlook {
        let order = way.order
        let isReady = order.readyAt != nil
        let forecast = order.readyAt ?? (way.course.isPossible ? way.course.end : nil)
        let slack = slack(of: order, forecast: forecast, latestStart: way.latestStart)
        return OrderOutlook(
            forecast: forecast, latestStart: way.latestStart, slack: slack,
            urgency: urgency(of: order, slack, forecast), links: isReady ? [] : way.course.links,
            openEnd: isReady ? nil : way.course.openEnd)
    }

    private func urgency(of order: Order, _ slack: Minutes, _ forecast: Instant?) -> Urgency {
        if order.readyAt != nil { return .good }
        if (forecast ?? now) > order.promise || slack < lateSlack { return .late }
        return slack < tightSlack ? .tight : .good
    }

    private func slack(
        of order: Order, forecast: Instant?, latestStart: Instant?
    ) -> Minutes {
        switch order.state {
        case .booked, .confirmed, .received, .waiting, .nextJob:
            workshop.slack(until: latestStart ?? order.promise, at: now)
        case .inWork, .stopped, .waitingInspection, .wash, .settlement, .ready, .delivered,
            .followUp, .closed, .cancelled, .noShow:
            order.promise.minutes(since: forecast ?? now)
        }
    }
}
