import WorkshopCore

/// Leads the orders whose jobs are laid through final inspection, wash and settlement.
///
/// Inspectors and wash bays are few: cars queue in the order in which they come there, those that
/// are there now by promise. A wash that has begun goes on in its bay. Rework is not foreseen, and
/// the settlement of a bill takes its time but waits for nobody.
struct AfterWork {
    private let shop: ShopSettings
    private let calendar: WorkingTime
    private let now: Instant
    private var clock: WorkedClock

    init(_ shop: ShopSettings, _ calendar: WorkingTime, _ now: Instant) {
        self.shop = shop
        self.calendar = calendar
        self.now = now
        clock = WorkedClock(calendar, from: now)
    }

    /// Lays what is left of each order behind the course of its work.
    mutating func complete(_ ways: inout [OrderWay]) {
        inspect(&ways)
        wash(&ways)
        for index in ways.indices where ways[index].order.settledAt == nil {
            guard ways[index].isUnderWay else { continue }
            settle(&ways[index].course)
        }
    }

    private mutating func inspect(_ ways: inout [OrderWay]) {
        var queue = ServiceQueue(
            places: shop.ahead.inspectors, time: shop.inspection, busyUntil: [], clock: clock)
        for index in arrivals(ways, where: { $0.inspectedAt == nil }) {
            lead(&ways[index].course, through: &queue, .inspection) { .inspectionQueue($0) }
        }
    }

    private mutating func wash(_ ways: inout [OrderWay]) {
        let wanting = arrivals(ways) { $0.sheet.wantsWash && $0.washedAt == nil }
        var ends: [Instant] = []
        for index in wanting {
            guard let start = ways[index].order.washStartedAt else { continue }
            let end = max(now, calendar.end(of: shop.wash, from: start) ?? now)
            ways[index].course.pass(.wash, until: end, nil, by: calendar)
            ends.append(end)
        }
        var queue = ServiceQueue(
            places: shop.ahead.washBays, time: shop.wash, busyUntil: ends, clock: clock)
        for index in wanting where ways[index].order.washStartedAt == nil {
            lead(&ways[index].course, through: &queue, .wash) { .washQueue($0) }
        }
    }

    /// Those who come to a step, in the order in which they come: at once, by promise.
    private func arrivals(_ ways: [OrderWay], where isLeft: (Order) -> Bool) -> [Int] {
        ways.indices.filter { ways[$0].isUnderWay && isLeft(ways[$0].order) }.sorted {
            let (left, right) = (ways[$0], ways[$1])
            return (left.course.end, left.order.promise, left.order.id)
                < (right.course.end, right.order.promise, right.order.id)
        }
    }

    private mutating func lead(
        _ course: inout Course, through queue: inout ServiceQueue, _ step: ForecastReason,
        queued: (Minutes) -> ForecastReason
    ) {
        guard let passage = queue.pass(from: course.end) else {
            course.giveUp(step, nil)
            return
        }
        course.wait(queued(passage.waited), until: passage.span.from, nil, &clock)
        if passage.span.isEmpty { return }
        course.pass(step, until: passage.span.until, nil, by: calendar)
    }

    private mutating func settle(_ course: inout Course) {
        guard shop.settlement > .zero else { return }
        guard let count = clock.count(at: course.end),
            let start = clock.instant(after: count),
            let end = clock.instant(at: count + shop.settlement.milliseconds)
        else {
            course.giveUp(.settlement, nil)
            return
        }
        course.wait(.offHours(until: start), until: start, nil, &clock)
        course.pass(.settlement, until: end, nil, by: calendar)
    }
}

/// An open order with its way.
struct OrderWay {
    let order: Order
    let latestStart: Instant?
    var course: Course

    /// Whether anything is still to be done, and can be.
    var isUnderWay: Bool { order.readyAt == nil && course.isPossible }
}
