public import WorkshopCore

/// How an order stands towards its promise.
public enum Urgency: Int, Hashable, Comparable, Sendable {
    /// Enough slack.
    case good
    /// Less slack than the shop calls safe.
    case tight
    /// The promise will be broken, or has been.
    case late

    /// Good before tight before late.
    public static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
}

/// What is to be expected of one open order if nothing changes.
public struct OrderOutlook: Hashable, Sendable {
    /// When it will be ready; nil when nobody can tell.
    public var forecast: Instant?
    /// The latest start time of the work left; nil when no calendar holds it.
    public var latestStart: Instant?
    /// Minutes of margin: LST − now for work that waits, promise − forecast for work that runs.
    public var slack: Minutes
    /// What the slack means.
    public var urgency: Urgency

    /// The slack as it is shown: of an order that will be late, by how much, even if its work could
    /// still start in time were there anybody to do it.
    public func margin(to promise: Instant) -> Minutes {
        guard urgency == .late, let forecast else { return slack }
        return min(slack, promise.minutes(since: forecast))
    }

    /// Makes an outlook.
    public init(forecast: Instant?, latestStart: Instant?, slack: Minutes, urgency: Urgency) {
        self.forecast = forecast
        self.latestStart = latestStart
        self.slack = slack
        self.urgency = urgency
    }
}

/// The whole board's outlook at one moment: every technician's timeline and every open order.
public struct Outlook: Sendable {
    /// The moment.
    public let now: Instant
    /// The technicians' timelines, in the order of the board.
    public let timelines: [Timeline]
    /// The open orders.
    public let orders: [OrderID: OrderOutlook]

    /// The outlook of `workshop` at `now`.
    ///
    /// Cost: one pass over the orders, one more over the jobs that are not dispatched.
    public init(of workshop: Workshop, at now: Instant) {
        self.now = now
        timelines = workshop.timelines(at: now)
        var forecast = Forecast(workshop, timelines, now)
        orders = forecast.outlooks()
    }

    /// The orders that are late or tight, by urgency, then least slack first.
    public var atRisk: [OrderID] {
        orders.filter { $0.value.urgency != .good }.sorted { left, right in
            if left.value.urgency != right.value.urgency {
                return left.value.urgency > right.value.urgency
            }
            if left.value.slack != right.value.slack { return left.value.slack < right.value.slack }
            return left.key < right.key
        }.map(\.key)
    }

    /// The timeline of `technician`, if he is on the staff.
    public func timeline(of technician: TechnicianID) -> Timeline? {
        timelines.first { $0.technician == technician }
    }
}
