import WorkshopCore

extension Words {
    func said(_ refusal: TechnicianRefusal, _ now: Instant) -> Said {
        switch refusal {
        case .unknown(let id): (.unknownTechnician, [id.name])
        case .exists(let id): (.technicianExists, [id.name])
        case .left(let id): (.technicianLeft, [id.name])
        case .hasWork(let id, let job): (.technicianHasWork, [id.name, "\(job)"])
        case .noSuchAbsence(let id): (.noSuchAbsence, [id.name])
        }
    }

    func said(_ event: TechnicianEvent, _ now: Instant) -> Said {
        switch event {
        case .hired(let skill, _, _): (.didHired, [String(skill.level)])
        case .skillChanged(let skill): (.didSkill, [String(skill.level)])
        case .shiftChanged(let shift, _):
            (.didShift, ["\(time(shift.from))–\(time(shift.until))"])
        case .absenceSet(let span, let reason):
            (
                .didAbsent,
                [moment(span.from, now: now), moment(span.until, now: now), aside(reason)]
            )
        case .absenceLifted(let span): (.didAbsenceLifted, [moment(span.from, now: now)])
        case .left: (.didLeft, [])
        }
    }
}
