/// A technician, as the events have left him.
public struct Technician: Hashable, Sendable {
    /// A stretch of absence.
    public struct Absence: Hashable, Sendable {
        /// When.
        public var span: Span
        /// Why; may be empty.
        public var reason: String
    }

    /// His name on the board.
    public let id: TechnicianID
    /// What he can do.
    public internal(set) var skill: Skill
    /// His working hours on each day that the shop is open.
    public internal(set) var shift: DaySpan
    /// His breaks.
    public internal(set) var breaks: [DaySpan]
    /// When he is away.
    public internal(set) var absences: [Absence] = []
    /// Whether he has left the shop for good.
    public internal(set) var hasLeft = false

    /// Makes a technician as he is hired.
    public init(id: TechnicianID, skill: Skill, shift: DaySpan, breaks: [DaySpan]) {
        self.id = id
        self.skill = skill
        self.shift = shift
        self.breaks = breaks
    }

    /// His working time in a shop with these `settings` that lies in `zone`.
    public func workingTime(in zone: Zone, settings: ShopSettings) -> WorkingTime {
        WorkingTime(
            zone: zone, shift: shift, breaks: breaks, weekdays: Set(settings.weekdays),
            closedDays: Set(settings.closedDays), absences: absences.map(\.span))
    }
}
