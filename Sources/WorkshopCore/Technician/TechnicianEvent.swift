/// What happens to a technician; it stands in his stream.
public enum TechnicianEvent: Hashable, Sendable, Codable {
    case hired(skill: Skill, shift: DaySpan, breaks: [DaySpan])
    case skillChanged(skill: Skill)
    case shiftChanged(shift: DaySpan, breaks: [DaySpan])
    case absenceSet(span: Span, reason: String)
    case absenceLifted(span: Span)
    case left

    /// The names under which they are stored.
    public enum CodingKeys: String, CodingKey, CaseIterable, Sendable {
        case skillChanged, shiftChanged, absenceSet, absenceLifted
        case hired = "technicianHired"
        case left = "technicianLeft"
    }

    var traits: EventTraits {
        switch self {
        case .hired: EventTraits(CodingKeys.hired, .opening)
        case .skillChanged: EventTraits(CodingKeys.skillChanged)
        case .shiftChanged: EventTraits(CodingKeys.shiftChanged)
        case .absenceSet: EventTraits(CodingKeys.absenceSet)
        case .absenceLifted: EventTraits(CodingKeys.absenceLifted)
        case .left: EventTraits(CodingKeys.left)
        }
    }
}
