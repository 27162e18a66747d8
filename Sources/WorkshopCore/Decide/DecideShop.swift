extension Workshop {
    func decideShop(_ command: Command) throws(Refusal) -> [Event] {
        switch command {
        case .openShop(let settings):
            guard shop == nil else { throw .shopAlreadyOpen }
            try TextLimit.check(settings.name, .shopName)
            return [.shopOpened(settings: settings)]
        case .changeSettings(let settings):
            guard let shop else { throw .noShop }
            try TextLimit.check(settings.name, .shopName)
            return settings == shop ? [] : [.settingsChanged(settings: settings)]
        case let other: preconditionFailure("\(other) is not about the shop")
        }
    }

    func decideStaff(_ command: Command) throws(Refusal) -> [Event] {
        guard let shop else { throw .noShop }
        switch command {
        case .hire(let id, let skill, let shift, let breaks):
            try TextLimit.check(id.name, .technician)
            if let known = technician(id), !known.hasLeft { throw .technicianExists(id) }
            return [
                .technicianHired(
                    skill: skill, shift: shift ?? shop.hours, breaks: breaks ?? shop.breaks)
            ]
        case .changeSkill(let id, let skill):
            return try requireTechnician(id).skill == skill ? [] : [.skillChanged(skill: skill)]
        case .changeShift(let id, let shift, let breaks):
            let technician = try requireTechnician(id)
            guard shift.from < shift.until else { throw .emptySpan }
            let isSame = technician.shift == shift && technician.breaks == breaks
            return isSame ? [] : [.shiftChanged(shift: shift, breaks: breaks)]
        case .setAbsence(let id, let span, let reason):
            let technician = try requireTechnician(id)
            guard !span.isEmpty else { throw .emptySpan }
            try TextLimit.check(reason, .reason, limit: TextLimit.remark, mayBeEmpty: true)
            let isKnown = technician.absences.contains { $0.span == span }
            return isKnown ? [] : [.absenceSet(span: span, reason: reason)]
        case .liftAbsence(let id, let span):
            guard try requireTechnician(id).absences.contains(where: { $0.span == span })
            else { throw .noSuchAbsence(id) }
            return [.absenceLifted(span: span)]
        case .leave(let id):
            _ = try requireTechnician(id)
            if let job = dispatchedJob(of: id) { throw .technicianHasWork(id, job.id) }
            return [.technicianLeft]
        case let other: preconditionFailure("\(other) is not about a technician")
        }
    }

    private func dispatchedJob(of technician: TechnicianID) -> Job? {
        orders.values.lazy.flatMap(\.jobs).first { job in
            switch job.state {
            case .inWork, .queued, .stopped: job.technician == technician
            case .waiting, .finished, .declined: false
            }
        }
    }
}
