public import WorkshopCore

extension Words {
    /// One sentence that says why a command was declined and, where it helps, what to do.
    public func callAsFunction(_ refusal: Refusal, now: Instant) -> String {
        Language.fill(language.template(phrase(of: refusal)), values(of: refusal, now))
    }

    /// What a stream is called in a sentence: an order's number, a technician's name, the shop.
    public func subject(of stream: StreamID) -> String {
        switch stream {
        case .shop: self(.theShop)
        case .technician(let id): id.name
        case .order(let id): id.text
        }
    }

    func phrase(of refusal: Refusal) -> Phrase {
        switch refusal {
        case .noShop: .noShop
        case .shopAlreadyOpen: .shopAlreadyOpen
        case .unknownOrder: .unknownOrder
        case .unknownJob: .unknownJob
        case .unknownTechnician: .unknownTechnician
        case .orderExists: .orderExists
        case .technicianExists: .technicianExists
        case .technicianLeft: .technicianLeft
        case .technicianHasWork: .technicianHasWork
        case .noSuchAbsence: .noSuchAbsence
        case .noJobs: .noJobs
        case .badFlatRate: .badFlatRate
        case .emptyField: .emptyField
        case .tooLong: .tooLong
        case .badQuantity: .badQuantity
        case .emptySpan: .emptySpan
        case .promiseBeforeArrival: .promiseBeforeArrival
        case .timeBefore: .timeBefore
        case .promisePassed: .promisePassed
        case .wrongState: .wrongState
        case .notCheckedIn: .notCheckedIn
        case .alreadyCheckedIn: .alreadyCheckedIn
        case .badAppointment(_, let flaw): phrase(of: flaw)
        case .workOpen: .workOpen
        case .washNotWanted: .washNotWanted
        case .washAlreadyStarted: .washAlreadyStarted
        case .notSettled: .notSettled
        case .alreadySettled: .alreadySettled
        case .notReady: .notReady
        case .noAlert: .noAlert
        case .jobInWork: .jobInWork
        case .dispatchedBy: .dispatchedBy
        case .jobNotInWork: .jobNotInWork
        case .jobNotStopped: .jobNotStopped
        case .jobStopped: .jobIsStopped
        case .jobFinished: .jobIsFinished
        case .jobDeclined: .jobIsDeclined
        case .jobNotAssigned: .jobNotAssigned
        case .noAuthorisationOpen: .noAuthorisationOpen
        case .afterItself: .afterItself
        case .jobsInCircle: .jobsInCircle
        case .technicianBusy, .technicianAway, .skillTooLow, .partMissing, .authorisationOpen,
            .comesAfter:
            phrase(ofCheck: refusal)
        case .unknownPart: .unknownPart
        case .partAlready: .partAlready
        case .nothingToUndo: .nothingToUndo
        case .changedSince: .changedSince
        case .cannotBeUndone: .cannotBeUndone
        case .badContact: .badContact
        case .badSetting(let flaw): phrase(of: flaw)
        case .roleForbids: .roleForbids
        case .notYourJob: .notYourJob
        case .notYourStep: .notYourStep
        case .identityNotForced: .identityNotForced
        case .settingsLockedOut: .settingsLockedOut
        }
    }

    private func phrase(of flaw: Refusal.AppointmentFlaw) -> Phrase {
        switch flaw {
        case .alreadyConfirmed: .alreadyConfirmed
        case .alreadyExpected: .alreadyExpected
        case .passed: .appointmentPassed
        }
    }

    private func values(of flaw: Refusal.AppointmentFlaw, _ now: Instant) -> [String] {
        switch flaw {
        case .alreadyConfirmed: []
        case .alreadyExpected(let time), .passed(let time): [moment(time, now: now)]
        }
    }

    /// The checks at a start.
    private func phrase(ofCheck refusal: Refusal) -> Phrase {
        if case .technicianBusy = refusal { return .technicianBusy }
        if case .technicianAway = refusal { return .technicianAway }
        if case .skillTooLow = refusal { return .skillTooLow }
        if case .partMissing(_, _, let eta) = refusal {
            return eta == nil ? .partMissingNoEta : .partMissing
        }
        if case .comesAfter = refusal { return .comesAfter }
        return .authorisationOpen
    }

    private func phrase(of flaw: Refusal.SettingFlaw) -> Phrase {
        switch flaw {
        case .capacity: .badCapacity
        case .duration: .badDuration
        case .percent: .badPercent
        }
    }

    private func values(of flaw: Refusal.SettingFlaw) -> [String] {
        switch flaw {
        case .capacity(let number): [String(number)]
        case .duration(let minutes): [self.minutes(minutes)]
        case .percent(let percent, let allowed):
            [String(percent), String(allowed.lowerBound), String(allowed.upperBound)]
        }
    }

    private func values(of refusal: Refusal, _ now: Instant) -> [String] {
        switch refusal {
        case .noShop, .shopAlreadyOpen, .emptySpan, .identityNotForced, .settingsLockedOut: []
        case .unknownOrder(let order), .orderExists(let order), .noJobs(let order),
            .notCheckedIn(let order), .alreadyCheckedIn(let order),
            .washNotWanted(let order), .washAlreadyStarted(let order), .notSettled(let order),
            .alreadySettled(let order), .notReady(let order), .noAlert(let order):
            [order.text]
        case .unknownJob(let job), .workOpen(let job), .jobNotInWork(let job),
            .jobNotStopped(let job), .jobFinished(let job), .jobDeclined(let job),
            .jobNotAssigned(let job), .noAuthorisationOpen(let job), .authorisationOpen(let job),
            .afterItself(let job):
            ["\(job)"]
        case .unknownTechnician(let id), .technicianExists(let id), .technicianLeft(let id),
            .noSuchAbsence(let id):
            [id.name]
        case .roleForbids(let role, let may):
            [name(of: role), may.map(name).joined(separator: ", ")]
        case .notYourStep(let stream, let actor): [subject(of: stream), actor.name]
        case .notYourJob(let job, let id): ["\(job)", id.name]
        case .technicianHasWork(let id, let job), .technicianBusy(let id, let job):
            [id.name, "\(job)"]
        case .badFlatRate(let minutes): [self.minutes(minutes)]
        case .badSetting(let flaw): values(of: flaw)
        case .emptyField(let field): [name(of: field)]
        case .tooLong(let field, let limit): [name(of: field), String(limit)]
        case .badQuantity(let quantity): [String(quantity)]
        case .promiseBeforeArrival(let order, let promise, let arrival):
            [order.text, moment(promise, now: now), moment(arrival, now: now)]
        case .timeBefore(let last): [moment(last, now: now)]
        case .promisePassed(let order, let promise): [order.text, moment(promise, now: now)]
        case .badAppointment(let order, let flaw): [order.text] + values(of: flaw, now)
        case .wrongState(let order, let state): [order.text, self(state)]
        case .jobInWork(let job, let id): ["\(job)", id.name]
        case .dispatchedBy(let actor, let job, let id): [actor.name, "\(job)", id.name]
        case .jobStopped(let job, let code): ["\(job)", code.rawValue, self(code)]
        case .technicianAway(let id, let until): [id.name, moment(until, now: now)]
        case .skillTooLow(let job, let needs, let id, let has):
            ["\(job)", String(needs.level), id.name, String(has.level)]
        case .partMissing(let job, let part, let eta):
            ["\(job)", part] + (eta.map { [moment($0, now: now)] } ?? [])
        case .jobsInCircle(let order, let jobs): [order.text, list(jobs)]
        case .comesAfter(let job, let awaited):
            ["\(job)", awaited.map(\.description).joined(separator: ", ")]
        case .badContact(let text): [text]
        case .unknownPart(let order, let number): [number, order.text]
        case .partAlready(let number, let state): [number, self(state)]
        case .nothingToUndo(let stream), .cannotBeUndone(let stream): [subject(of: stream)]
        case .changedSince(let stream, let actor, let at):
            [subject(of: stream), actor.name, moment(at, now: now)]
        }
    }

    private func name(of field: Refusal.Field) -> String {
        switch field {
        case .orderNumber: self(.nameOrderNumber)
        case .customer: self(.nameCustomer)
        case .plate: self(.namePlate)
        case .technician: self(.nameTechnician)
        case .reason: self(.nameReason)
        case .place: self(.namePlace)
        case .told: self(.nameTold)
        case .note: self(.nameNote)
        case .part: self(.namePart)
        case .job: self(.nameJob)
        case .shopName: self(.nameShopName)
        case .phone: self(.namePhone)
        case .model: self(.nameModel)
        case .vin: self(.nameVin)
        case .advisor: self(.nameAdvisor)
        case .keyTag: self(.nameKeyTag)
        case .owner: self(.owner)
        case .estimate: self(.nameEstimate)
        }
    }
}
