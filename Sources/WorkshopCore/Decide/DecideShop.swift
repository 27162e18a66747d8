extension Workshop {
    /// What is decided about the shop and its people.
    func eventsOfShop(for command: Command) throws(Refusal) -> [Event] {
        switch command {
        case .openShop(let settings): try decideOpenShop(settings)
        case .changeSettings(let settings): try decideChangeSettings(settings)
        case .hire(let id, let skill, let shift, let breaks):
            try decideHire(id, skill, shift: shift, breaks: breaks)
        case .changeSkill(let id, let skill): try decideChangeSkill(of: id, to: skill)
        case .changeShift(let id, let shift, let breaks):
            try decideChangeShift(of: id, to: shift, breaks)
        case .setAbsence(let id, let span, let reason): try decideAbsence(of: id, span, reason)
        case .liftAbsence(let id, let span): try decideLiftAbsence(of: id, span)
        case .leave(let id): try decideLeave(id)
        case .preferContact(let address, let wish): try decidePreferContact(address, wish)
        case let other: preconditionFailure("\(other) is not about the shop and its people")
        }
    }

    func decideOpenShop(_ settings: ShopSettings) throws(Refusal) -> [Event] {
        guard shop == nil else { throw .shop(.alreadyOpen) }
        try check(settings)
        return [.shopOpened(settings: settings)]
    }

    func decideChangeSettings(_ settings: ShopSettings) throws(Refusal) -> [Event] {
        let shop = try requireShop()
        try check(settings)
        return settings == shop ? [] : [.settingsChanged(settings: settings)]
    }

    func decideHire(
        _ id: TechnicianID, _ skill: Skill, shift: DaySpan?, breaks: [DaySpan]?
    ) throws(Refusal) -> [Event] {
        let shop = try requireShop()
        try TextLimit.checkIdentity(id.name, .technician)
        if let known = technician(id), !known.hasLeft { throw .technician(.exists(id)) }
        let shift = try require(shift ?? shop.hours)
        return [.technicianHired(skill: skill, shift: shift, breaks: breaks ?? shop.breaks)]
    }

    func decideChangeSkill(of id: TechnicianID, to skill: Skill) throws(Refusal) -> [Event] {
        try requireTechnician(id).skill == skill ? [] : [.skillChanged(skill: skill)]
    }

    func decideChangeShift(
        of id: TechnicianID, to shift: DaySpan, _ breaks: [DaySpan]
    ) throws(Refusal) -> [Event] {
        let technician = try requireTechnician(id)
        let isSame = try technician.shift == require(shift) && technician.breaks == breaks
        return isSame ? [] : [.shiftChanged(shift: shift, breaks: breaks)]
    }

    func decideAbsence(
        of id: TechnicianID, _ span: Span, _ reason: String
    ) throws(Refusal) -> [Event] {
        let technician = try requireTechnician(id)
        guard !span.isEmpty else { throw .entry(.emptySpan) }
        try TextLimit.check(reason, .reason, limit: TextLimit.remark, mayBeEmpty: true)
        let isKnown = technician.absences.contains { $0.span == span }
        return isKnown ? [] : [.absenceSet(span: span, reason: reason)]
    }

    func decideLiftAbsence(of id: TechnicianID, _ span: Span) throws(Refusal) -> [Event] {
        guard try requireTechnician(id).absences.contains(where: { $0.span == span })
        else { throw .technician(.noSuchAbsence(id)) }
        return [.absenceLifted(span: span)]
    }

    func decideLeave(_ id: TechnicianID) throws(Refusal) -> [Event] {
        _ = try requireTechnician(id)
        for order in orders.values where order.state.isOpen {
            for job in order.jobs where job.holder == id { throw .technician(.hasWork(id, job.id)) }
        }
        return [.technicianLeft]
    }

    private func requireShop() throws(Refusal) -> ShopSettings {
        guard let shop else { throw .shop(.missing) }
        return shop
    }

    private func require(_ span: DaySpan) throws(Refusal) -> DaySpan {
        guard span.from < span.until else { throw .entry(.emptySpan) }
        return span
    }

    private func check(_ settings: ShopSettings) throws(Refusal) {
        try TextLimit.check(settings.name, .shopName)
        _ = try require(settings.hours)
        let changes = settings.roleChanges ?? []
        // A shop in which nobody may change the settings could never be opened up again.
        guard
            Role.allCases.contains(where: {
                $0.capabilities(changedBy: changes).contains(.settings)
            })
        else { throw .shop(.lockedOut) }
        for capacity in [settings.ahead.inspectors, settings.ahead.washBays]
        where !(1...99).contains(capacity) {
            throw .shop(.badSetting(.capacity(capacity)))
        }
        try check(settings.booking ?? BookingRules())
        let ahead = settings.ahead
        for duration in [
            settings.inspection, settings.wash, settings.settlement, settings.tightSlack,
            ahead.lateSlack, ahead.callMargin, ahead.callLead, ahead.callAgain, ahead.escalation,
        ] where !ShopSettings.durations.contains(duration) {
            throw .shop(.badSetting(.duration(duration)))
        }
    }

    private func check(_ booking: BookingRules) throws(Refusal) {
        if let receptions = booking.receptions, !(1...99).contains(receptions) {
            throw .shop(.badSetting(.capacity(receptions)))
        }
        for (percent, allowed) in [
            (booking.productivity, BookingRules.productivities),
            (booking.appointmentRate, BookingRules.appointmentRates),
        ] {
            guard let percent, !allowed.contains(percent) else { continue }
            throw .shop(.badSetting(.percent(percent, allowed)))
        }
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
