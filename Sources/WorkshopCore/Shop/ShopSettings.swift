/// What a shop can set for itself.
public struct ShopSettings: Hashable, Sendable, Codable {
    /// The lengths of time that a shop can set: up to a day.
    public static let durations = Minutes.zero...Minutes(1440)

    /// The shop's name.
    public var name: String
    /// The name of its time zone, as in `Europe/Brussels`.
    public var zone: String
    /// Opening hours, which the grid shows and the work after the jobs keeps to.
    public var hours: DaySpan
    /// Breaks of the shop itself.
    public var breaks: [DaySpan]
    /// The weekdays that the shop is open.
    public var weekdays: [Weekday]
    /// Single days on which it is closed.
    public var closedDays: [Day]
    /// Time for the final inspection (QC), in working minutes.
    public var inspection: Minutes
    /// Time for the wash, in working minutes.
    public var wash: Minutes
    /// Time for the settlement of the bill, in working minutes.
    public var settlement: Minutes
    /// Slack below which an order counts as tight.
    public var tightSlack: Minutes
    /// The checks at the start of a job that a foreman may override with a reason.
    public var overridable: [StartCheck]
    /// How far ahead it looks; nil while it has not said, then the usual values hold.
    public var lookAhead: LookAhead?
    /// Which messages it wants to go out; nil for none.
    public var notices: [NoticeKind]?
    /// How much of its time it gives away in appointments; nil while it has not said.
    public var booking: BookingRules?
    /// What its roles may do otherwise than usual; nil while it has not said.
    public var roleChanges: [RoleChange]?
    /// Whether it takes commands only from those whose key says who they are; nil for no.
    public var demandsForcedIdentity: Bool?

    /// Makes settings; what is left out is the usual value of a small dealer's workshop.
    public init(
        name: String, zone: String, hours: DaySpan, breaks: [DaySpan] = [],
        weekdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday],
        closedDays: [Day] = [], inspection: Minutes = Minutes(6), wash: Minutes = Minutes(15),
        settlement: Minutes = Minutes(5), tightSlack: Minutes = Minutes(30),
        overridable: [StartCheck] = [.skill, .part], lookAhead: LookAhead? = nil,
        notices: [NoticeKind]? = nil, booking: BookingRules? = nil,
        roleChanges: [RoleChange]? = nil, demandsForcedIdentity: Bool? = nil
    ) {
        self.name = name
        self.zone = zone
        self.hours = hours
        self.breaks = breaks
        self.weekdays = weekdays
        self.closedDays = closedDays
        self.inspection = inspection
        self.wash = wash
        self.settlement = settlement
        self.tightSlack = tightSlack
        self.overridable = overridable
        self.lookAhead = lookAhead
        self.notices = notices
        self.booking = booking
        self.roleChanges = roleChanges
        self.demandsForcedIdentity = demandsForcedIdentity
    }

    /// How far ahead it looks.
    public var ahead: LookAhead { lookAhead ?? LookAhead() }

    /// The shop's own working time in `zone`.
    public func workingTime(in zone: Zone) -> WorkingTime {
        WorkingTime(
            zone: zone, shift: hours, breaks: breaks, weekdays: Set(weekdays),
            closedDays: Set(closedDays))
    }
}

/// A check that the start of a job must pass.
public enum StartCheck: String, Hashable, Sendable, Codable, CaseIterable {
    /// The car is checked in.
    case checkedIn
    /// The technician's skill is high enough.
    case skill
    /// No part is missing.
    case part
    /// The customer has authorised the work.
    case authorisation
    /// What the job was said to come after is done.
    case sequence
}
