public import WorkshopCore
public import WorkshopPlanner

extension Words {
    /// In few words, why a candidate leads, or why it comes after the one that does.
    ///
    /// - Parameter reason: what puts the one before the other; nil for a candidate without a rival.
    /// - Parameter leads: whether the words are about the one that comes first.
    public func short(_ reason: RankReason?, leads: Bool, now: Instant) -> String {
        guard let reason else { return self(.leadOnly) }
        if reason.isByNumber { return self(leads ? .leadNumber : .lagNumber) }
        return leads
            ? lead(reason.ahead) : lag(reason.behind, after: reason.ahead, now: now)
    }

    /// In few words, why a job cannot be started.
    public func short(_ refusal: Refusal) -> String {
        if case .visit(.notCheckedIn) = refusal { return self(.lagNotHere) }
        if case .work(.skillTooLow) = refusal { return self(.moveSkillTooLow) }
        if case .work(.partMissing) = refusal { return self(.lagPartMissing) }
        if case .work(.authorisationOpen) = refusal { return self(.lagNotAuthorised) }
        if case .work(.comesAfter(_, let awaited)) = refusal {
            return self(after: awaited.map(\.number))
        }
        return self(.lagCannot)
    }

    /// Why one candidate comes before another, as a sentence; nil for one without a rival.
    public func callAsFunction(_ reason: RankReason?, now: Instant) -> String {
        guard let reason else { return self(.becauseOnly) }
        let jobs = ["\(reason.first)", "\(reason.second)"]
        let phrase = phrase(of: reason)
        let values = jobs + (phrase == .becauseNumber ? [] : values(of: reason, now))
        return Language.fill(language.template(phrase), values)
    }

    /// Why the first choice was passed over, with the remark where there is one.
    public func callAsFunction(_ passed: PassedOver) -> String {
        passed.remark.isEmpty ? said(passed.reason) : passed.remark
    }

    /// Why a first choice is passed over.
    public func said(_ reason: PassedOver.Reason) -> String {
        switch reason {
        case .customer: self(.passCustomer)
        case .training: self(.passTraining)
        case .material: self(.passMaterial)
        case .advisor: self(.passAdvisor)
        case .other: self(.passOther)
        }
    }

    private func lead(_ fact: RankFact) -> String {
        switch fact {
        case .readiness: self(.leadNow)
        case .mark(let mark): self(mark == .comeback ? .comeback : .waiter)
        case .rework: self(.reworkMark)
        case .slack: self(.leadSlack)
        case .begun: self(.leadBegun)
        case .queue: self(.leadQueue)
        case .skill: self(.leadSkill)
        case .parts: self(.leadParts)
        case .car: self(.leadCar)
        case .promise: self(.leadPromise)
        }
    }

    private func lag(_ fact: RankFact, after lead: RankFact, now: Instant) -> String {
        switch fact {
        case .readiness(.expected(let at)): self(.lagExpected, moment(at, now: now))
        case .readiness(.now), .readiness(.refused): self(.lagCannot)
        case .mark: self(lead == .mark(.comeback) ? .lagComeback : .lagWaiter)
        case .rework: self(.lagRework)
        case .slack(let slack):
            if case .slack(let least) = lead { self(.lagSlack, margin(slack - least)) } else { "" }
        case .begun: self(.lagBegun)
        case .queue(let place): self(place == nil ? .lagQueue : .lagLater)
        case .skill: self(.lagSkill)
        case .parts: self(.lagParts)
        case .car(.parked(let place)): self(.parkedAt, place)
        case .car(.inWork(let technician)): self(.lagInWork, technician.name)
        case .car(.free): ""
        case .promise: self(.lagPromise)
        }
    }

    private func phrase(of reason: RankReason) -> Phrase {
        if reason.isByNumber { return .becauseNumber }
        return switch reason.behind {
        case .readiness: .becauseNow
        case .mark: reason.ahead == .mark(.comeback) ? .becauseComeback : .becauseWaiter
        case .rework: .becauseRework
        case .slack: .becauseSlack
        case .begun: .becauseBegun
        case .queue: .becauseQueue
        case .skill: .becauseSkill
        case .parts: .becauseParts
        case .car(.inWork): .becauseInWork
        case .car: .becauseParked
        case .promise: .becausePromise
        }
    }

    private func values(of reason: RankReason, _ now: Instant) -> [String] {
        [reason.ahead, reason.behind].compactMap { fact in
            switch fact {
            case .slack(let slack): margin(slack)
            case .promise(let promise): moment(promise, now: now)
            case .car(.parked(let place)): place
            case .car(.inWork(let technician)): technician.name
            case .readiness, .mark, .rework, .begun, .queue, .skill, .parts, .car(.free): nil
            }
        }
    }
}
