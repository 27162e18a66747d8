/// What somebody asks about a technician.
public enum TechnicianCommand: Hashable, Sendable, Codable {
    case hire(TechnicianID, skill: Skill, shift: DaySpan?, breaks: [DaySpan]?)
    case changeSkill(TechnicianID, Skill)
    case changeShift(TechnicianID, shift: DaySpan, breaks: [DaySpan])
    case setAbsence(TechnicianID, Span, reason: String)
    case liftAbsence(TechnicianID, Span)
    case leave(TechnicianID)

    var traits: CommandTraits {
        switch self {
        case .hire(let id, _, _, _), .changeSkill(let id, _), .changeShift(let id, _, _),
            .leave(let id):
            CommandTraits(.technician(id), .people)
        case .setAbsence(let id, _, _), .liftAbsence(let id, _):
            CommandTraits(.technician(id), .absences)
        }
    }
}
