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
    /// When it will be ready, or at the soonest when the outlook is open-ended; nil when nobody can
    /// tell.
    public var forecast: Instant?
    /// The latest start time of the work left; nil when no calendar holds it.
    public var latestStart: Instant?
    /// Minutes of margin: LST − now for work that waits, promise − forecast for work that runs.
    public var slack: Minutes
    /// What the slack means.
    public var urgency: Urgency
    /// Why it is not ready earlier, in the order of time; empty for a car that is ready.
    public var links: [ForecastLink]
    /// The link of which nobody knows when it ends; the forecast is the soonest then.
    public var openEnd: ForecastLink?

    /// The slack as it is shown: of an order that will be late, by how much, even if its work could
    /// still start in time were there anybody to do it.
    public func margin(to promise: Instant) -> Minutes {
        guard urgency == .late, let forecast else { return slack }
        return min(slack, promise.minutes(since: forecast))
    }

    /// The reasons alone, in the order of time.
    public var reasons: [ForecastReason] { links.map(\.reason) }

    /// Whether the forecast is only the soonest there can be, so that screens say "≥ 14:10".
    public var isOpenEnded: Bool { openEnd != nil }

    /// The link to name when only one is named: what has no known end, else what costs most
    /// against a visit without waiting; nil for a car that is ready.
    public var mainLink: ForecastLink? { openEnd ?? links.costliest }

    /// The reason to name when only one is named.
    public var mainReason: ForecastReason? { mainLink?.reason }

    /// Makes an outlook.
    public init(
        forecast: Instant?, latestStart: Instant?, slack: Minutes, urgency: Urgency,
        links: [ForecastLink] = [], openEnd: ForecastLink? = nil
    ) {
        self.forecast = forecast
        self.latestStart = latestStart
        self.slack = slack
        self.urgency = urgency
        self.links = links
        self.openEnd = openEnd
    }
}
