public import WorkshopCore
public import WorkshopPlanner

extension Words {
    /// Why a plan puts a job elsewhere, in few words.
    public func callAsFunction(_ reason: PlanChange.Reason, now: Instant) -> String {
        switch reason {
        case .keepsPromise(let promise, let earlier):
            self(.planKeepsPromise, moment(promise, now: now), length(earlier))
        case .lessLate(let less): self(.planLessLate, length(less))
        case .makesRoom(let order, let earlier):
            self(.planMakesRoom, order.text, length(earlier))
        case .freesSkill(let technician, let job): self(.planFreesSkill, technician.name, "\(job)")
        case .nobodyHadIt(let margin) where margin < .zero:
            self(.planNobodyHadItLate, length(Minutes.zero - margin))
        case .nobodyHadIt(let margin): self(.planNobodyHadIt, length(margin))
        case .isAway(let technician): self(.planIsAway, technician.name)
        case .earlier(let earlier): self(.planEarlier, length(earlier))
        case .follows(let job): self(.planFollows, "\(job)")
        case .asSoonAsPossible: self(.planAsSoonAsPossible)
        }
    }

    /// What cannot be planned, or what no plan can mend, in one sentence.
    public func callAsFunction(_ obstacle: PlanObstacle, now: Instant) -> String {
        switch obstacle {
        case .nobodyCan(let job, let skill): self(.planNobodyCan, "\(job)", String(skill.level))
        case .allAway(let job, let skill): self(.planAllAway, "\(job)", String(skill.level))
        case .part(let job, let number, nil): self(.planPartNoEta, "\(job)", number)
        case .part(let job, let number, let eta?):
            self(.planPartOverdue, "\(job)", number, moment(eta, now: now))
        case .authorisation(let job): self(.planAuthorisation, "\(job)")
        case .stopped(let job, let code, nil):
            self(.planStoppedNoEnd, "\(job)", code.rawValue + " " + self(code))
        case .stopped(let job, let code, let expected?):
            self(
                .planStoppedOverdue, "\(job)", code.rawValue + " " + self(code),
                moment(expected, now: now))
        case .notHere(let job, let expected):
            self(.planNotHere, "\(job)", moment(expected, now: now))
        case .late(let order, let promise, nil):
            self(.planLateNoEnd, order.text, moment(promise, now: now))
        case .late(let order, let promise, let ready?):
            self(
                .planLate, order.text, moment(promise, now: now), moment(ready, now: now),
                length(ready.minutes(since: promise)))
        case .inCircle(let order, let jobs): self(.planInCircle, order.text, list(jobs))
        case .comesAfter(let job, let awaited): self(.planComesAfter, "\(job)", "\(awaited)")
        case .longerThanShift(let job, let left): self(.planLong, "\(job)", hours(left))
        }
    }

    /// `45 min`, or `3.5h` from two hours on.
    private func length(_ length: Minutes) -> String {
        length < Minutes(120) ? minutes(length) : hours(length)
    }

    /// How the day stands now and how it would stand.
    public func callAsFunction(from before: PlanScore, to after: PlanScore) -> String {
        self(
            .planTotals, String(before.broken.count), String(after.broken.count),
            String(before.lateMinutes), String(after.lateMinutes))
    }

    /// Who has the job now and when, and who is to have it: `nobody → S. White 13:30`.
    public func course(of change: PlanChange, now: Instant) -> String {
        let start = moment(change.assignment.start, now: now)
        let technician = change.assignment.technician
        guard let from = change.from else {
            return "\(self(.planNobody)) → \(technician.name) \(start)"
        }
        let known = change.fromStart.map { moment($0, now: now) } ?? ""
        guard from != technician else { return "\(technician.name) \(known) → \(start)" }
        return "\(from.name) \(known) → \(technician.name) \(start)"
    }

    /// The offer of a plan that nobody has asked for yet.
    public func offer(of proposal: PlanProposal) -> String {
        proposal.savedPromises > 0
            ? self(.planOffer, String(proposal.savedPromises))
            : self(.planOfferMinutes, minutes(Minutes(proposal.gain)))
    }
}
