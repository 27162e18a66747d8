extension Workshop {
    /// What is decided about a technician.
    func events(for command: TechnicianCommand) throws(Refusal) -> [Event] {
        switch command {
        case .hire(let id, let skill, let shift, let breaks):
            try decideHire(id, skill, shift: shift, breaks: breaks)
        case .changeSkill(let id, let skill): try decideChangeSkill(of: id, to: skill)
        case .changeShift(let id, let shift, let breaks):
            try decideChangeShift(of: id, to: shift, breaks)
        case .setAbsence(let id, let span, let reason): try decideAbsence(of: id, span, reason)
        case .liftAbsence(let id, let span): try decideLiftAbsence(of: id, span)
        case .leave(let id): try decideLeave(id)
        }
    }

    func decideHire(
        _ id: TechnicianID, _ skill: Skill, shift: DaySpan?, breaks: [DaySpan]?
    ) throws(Refusal) -> [Event] {
        let shop = try requireShop()
        try TextLimit.checkIdentity(id.name, .technician)
        if let known = technician(id), !known.hasLeft { throw .technician(.exists(id)) }
        let shift = try require(shift ?? shop.hours)
        return [.technician(.hired(skill: skill, shift: shift, breaks: breaks ?? shop.breaks))]
    }

    func decideChangeSkill(of id: TechnicianID, to skill: Skill) throws(Refusal) -> [Event] {
        try requireTechnician(id).skill == skill ? [] : [.technician(.skillChanged(skill: skill))]
    }

    func decideChangeShift(
        of id: TechnicianID, to shift: DaySpan, _ breaks: [DaySpan]
    ) throws(Refusal) -> [Event] {
        let technician = try requireTechnician(id)
        let isSame = try technician.shift == require(shift) && technician.breaks == breaks
        return isSame ? [] : [.technician(.shiftChanged(shift: shift, breaks: breaks))]
    }

    func decideAbsence(
        of id: TechnicianID, _ span: Span, _ reason: String
    ) throws(Refusal) -> [Event] {
        let technician = try requireTechnician(id)
        guard !span.isEmpty else { throw .entry(.emptySpan) }
        try TextLimit.check(reason, .reason, limit: TextLimit.remark, mayBeEmpty: true)
        let isKnown = technician.absences.contains { $0.span == span }
        return isKnown ? [] : [.technician(.absenceSet(span: span, reason: reason))]
    }

    func decideLiftAbsence(of id: TechnicianID, _ span: Span) throws(Refusal) -> [Event] {
        guard try requireTechnician(id).absences.contains(where: { $0.span == span })
        else { throw .technician(.noSuchAbsence(id)) }
        return [.technician(.absenceLifted(span: span))]
    }

    func decideLeave(_ id: TechnicianID) throws(Refusal) -> [Event] {
        _ = try requireTechnician(id)
        for order in orders.values where order.state.isOpen {
            for job in order.jobs where job.holder == id { throw .technician(.hasWork(id, job.id)) }
        }
        return [.technician(.left)]
    }
}

extension Job {
    /// The technician who has it before him, as long as it is not finished.
    var holder: TechnicianID? {
        switch state {
        case .inWork, .queued, .stopped: technician
        case .waiting, .finished, .declined: nil
        }
    }
}
