public import WorkshopCore

/// A customer to be called now, because the promise will break.
public struct CallItem: Hashable, Sendable {
    /// The order.
    public var order: OrderID
    /// The promise that will break.
    public var promise: Instant
    /// By when the customer must be told; now when that time has passed.
    public var deadline: Instant
    /// Time left until then; zero means at once.
    public var timeLeft: Minutes
    /// The delivery time to propose; nil when nobody can tell.
    public var proposed: Instant?
    /// What to say: the main link of the chain of reasons.
    public var link: ForecastLink?
    /// When to try again, if the customer was called and not reached.
    public var again: Instant?
}

/// Who must be called and what can be promised, by the settings of a shop.
struct CallRules {
    private static let step: Int64 = 5 * 60_000

    private let margin: Minutes
    private let lead: Minutes
    /// Opening hours: a car is handed over during the shop's break too.
    private let opening: WorkingTime

    init(_ workshop: Workshop) {
        margin = workshop.shop?.ahead.callMargin ?? .zero
        lead = workshop.shop?.ahead.callLead ?? .zero
        var opening = workshop.workingTime
        opening.breaks = []
        self.opening = opening
    }

    /// `forecast` and the margin, rounded up, moved into opening hours; the moment of closing is
    /// one at which a car can still be fetched.
    func proposal(after forecast: Instant) -> Instant? { told(forecast + margin) }

    /// The first delivery time that is told for `earliest`: at full five minutes, within opening
    /// hours.
    func told(_ earliest: Instant) -> Instant? {
        let rest = (earliest.milliseconds % Self.step + Self.step) % Self.step
        let rounded =
            rest == 0 ? earliest : Instant(milliseconds: earliest.milliseconds - rest + Self.step)
        if opening.isWorking(at: Instant(milliseconds: rounded.milliseconds - 1)) { return rounded }
        return opening.firstWorking(from: rounded)
    }

    func deadline(of order: Order, at now: Instant) -> Instant { max(now, order.promise - lead) }

    func items(
        _ outlooks: [OrderID: OrderOutlook], _ workshop: Workshop, at now: Instant
    ) -> [CallItem] {
        let items = outlooks.compactMap { id, outlook -> CallItem? in
            guard let order = workshop.order(id), mustBeTold(order, outlook, now) else {
                return nil
            }
            let deadline = deadline(of: order, at: now)
            return CallItem(
                order: id, promise: order.promise, deadline: deadline,
                timeLeft: deadline.minutes(since: now),
                proposed: outlook.forecast.flatMap(proposal), link: outlook.mainLink,
                again: callAgain(order))
        }
        return items.sorted {
            ($0.deadline, $0.promise, $0.order) < ($1.deadline, $1.promise, $1.order)
        }
    }

    private func mustBeTold(_ order: Order, _ outlook: OrderOutlook, _ now: Instant) -> Bool {
        guard order.readyAt == nil, !isOverdue(order, now) else { return false }
        let breaks = outlook.forecast.map { $0 > order.promise } ?? false
        let mayBreak = outlook.isOpenEnded && order.promise - lead <= now
        return (breaks || mayBreak) && !wasTold(order, of: outlook.forecast)
    }

    /// Who has not come in time is not called about our delay.
    private func isOverdue(_ order: Order, _ now: Instant) -> Bool {
        order.receivedAt == nil && order.expectedArrival <= now
    }

    /// Whether the customer has heard of a time that still holds and did not agree to it.
    private func wasTold(_ order: Order, of forecast: Instant?) -> Bool {
        guard let last = order.told.last(where: { $0.telling.answer != .unreached }),
            last.promise == order.promise, let forecast
        else { return false }
        return last.telling.answer != .agreed && last.telling.proposed >= forecast
    }

    private func callAgain(_ order: Order) -> Instant? {
        guard let last = order.told.last, last.telling.answer == .unreached else { return nil }
        return last.telling.again
    }
}
