public import WorkshopCore

extension Words {
    /// One sentence that says why a command was declined and, where it helps, what to do.
    public func callAsFunction(_ refusal: Refusal, now: Instant) -> String {
        let (phrase, values) = said(refusal, now)
        return Language.fillNaming(language.template(phrase), values)
    }

    /// What a stream is called in a sentence: an order's number, a technician's name, the shop.
    public func subject(of stream: StreamID) -> String {
        switch stream {
        case .shop: self(.theShop)
        case .technician(let id): id.name
        case .order(let id): id.text
        }
    }

    /// The phrase of a refusal and what goes into its places.
    ///
    /// Which subject a refusal belongs to, so that a new one asks for its place here; its row is in
    /// the subject's own switch.
    func said(_ refusal: Refusal, _ now: Instant) -> (phrase: Phrase, values: [String]) {
        switch refusal {
        case .noShop, .shopAlreadyOpen, .unknownOrder, .unknownJob, .unknownTechnician,
            .orderExists, .badOrderNumber, .technicianExists, .technicianLeft, .technicianHasWork,
            .noSuchAbsence, .unknownPart:
            ofWhatThereIs(refusal)
        case .noJobs, .badFlatRate, .emptyField, .tooLong, .beginsWithMark, .badQuantity,
            .emptySpan,
            .badContact,
            .badSetting, .afterItself, .jobsInCircle:
            ofWhatWasWritten(refusal)
        case .promiseBeforeArrival, .timeBefore, .promisePassed, .tooFarAhead, .badAppointment,
            .wrongState,
            .notCheckedIn, .alreadyCheckedIn, .workOpen, .washNotWanted, .washAlreadyStarted,
            .notSettled, .alreadySettled, .notReady, .noAlert, .partAlready, .forestalled:
            ofTheVisit(refusal, now)
        case .jobInWork, .dispatchedBy, .jobNotInWork, .jobNotStopped, .jobStopped, .jobFinished,
            .jobDeclined, .jobNotAssigned, .noAuthorisationOpen:
            ofTheJob(refusal)
        case .technicianBusy, .technicianAway, .skillTooLow, .partMissing, .authorisationOpen,
            .comesAfter:
            ofTheStart(refusal, now)
        case .nothingToUndo, .changedSince, .cannotBeUndone, .openingStays, .roleForbids,
            .notYourJob,
            .notYourStep, .identityNotForced, .settingsLockedOut:
            ofRights(refusal, now)
        }
    }
}

extension Words {
    private typealias Said = (phrase: Phrase, values: [String])

    /// What is there already, or is not.
    private func ofWhatThereIs(_ refusal: Refusal) -> Said {
        switch refusal {
        case .noShop: (.noShop, [])
        case .shopAlreadyOpen: (.shopAlreadyOpen, [])
        case .unknownOrder(let order): (.unknownOrder, [order.text])
        case .unknownJob(let job): (.unknownJob, ["\(job)"])
        case .unknownTechnician(let id): (.unknownTechnician, [id.name])
        case .orderExists(let order): (.orderExists, [order.text])
        case .badOrderNumber(let order): (.badOrderNumber, [order.text, String(OrderID.limit)])
        case .technicianExists(let id): (.technicianExists, [id.name])
        case .technicianLeft(let id): (.technicianLeft, [id.name])
        case .technicianHasWork(let id, let job): (.technicianHasWork, [id.name, "\(job)"])
        case .noSuchAbsence(let id): (.noSuchAbsence, [id.name])
        case .unknownPart(let order, let number): (.unknownPart, [number, order.text])
        case let other: preconditionFailure("\(other) is not about what there is")
        }
    }

    /// Values that cannot be.
    private func ofWhatWasWritten(_ refusal: Refusal) -> Said {
        switch refusal {
        case .noJobs(let order): (.noJobs, [order.text])
        case .badFlatRate(let minutes): (.badFlatRate, [self.minutes(minutes)])
        case .emptyField(let field): (.emptyField, [name(of: field)])
        case .tooLong(let field, let limit): (.tooLong, [name(of: field), String(limit)])
        case .beginsWithMark(let field): (.beginsWithMark, [name(of: field)])
        case .badQuantity(let quantity): (.badQuantity, [String(quantity)])
        case .emptySpan: (.emptySpan, [])
        case .badContact(let text): (.badContact, [text])
        case .badSetting(.capacity(let number)): (.badCapacity, [String(number)])
        case .badSetting(.duration(let minutes)): (.badDuration, [self.minutes(minutes)])
        case .badSetting(.percent(let percent, let allowed)):
            (.badPercent, [percent, allowed.lowerBound, allowed.upperBound].map(String.init))
        case .afterItself(let job): (.afterItself, ["\(job)"])
        case .jobsInCircle(let order, let jobs): (.jobsInCircle, [order.text, list(jobs)])
        case let other: preconditionFailure("\(other) is not about what was written")
        }
    }

    /// Times of a visit, and steps that do not come next.
    private func ofTheVisit(_ refusal: Refusal, _ now: Instant) -> Said {
        func at(_ instant: Instant) -> String { moment(instant, now: now) }
        return switch refusal {
        case .promiseBeforeArrival(let order, let promise, let arrival):
            (.promiseBeforeArrival, [order.text, at(promise), at(arrival)])
        case .timeBefore(let last): (.timeBefore, [at(last)])
        case .tooFarAhead(let time, let limit):
            (.tooFarAhead, [at(time), date(zone.day(of: limit))])
        case .promisePassed(let order, let promise): (.promisePassed, [order.text, at(promise)])
        case .badAppointment(let order, .alreadyConfirmed): (.alreadyConfirmed, [order.text])
        case .badAppointment(let order, .alreadyExpected(let time)):
            (.alreadyExpected, [order.text, at(time)])
        case .badAppointment(let order, .passed(let time)):
            (.appointmentPassed, [order.text, at(time)])
        case .wrongState(let order, let state): (.wrongState, [order.text, self(state)])
        case .notCheckedIn(let order): (.notCheckedIn, [order.text])
        case .alreadyCheckedIn(let order): (.alreadyCheckedIn, [order.text])
        case .workOpen(let job): (.workOpen, ["\(job)"])
        case .washNotWanted(let order): (.washNotWanted, [order.text])
        case .washAlreadyStarted(let order): (.washAlreadyStarted, [order.text])
        case .notSettled(let order): (.notSettled, [order.text])
        case .alreadySettled(let order): (.alreadySettled, [order.text])
        case .notReady(let order): (.notReady, [order.text])
        case .noAlert(let order): (.noAlert, [order.text])
        case .partAlready(let number, let state): (.partAlready, [number, self(state)])
        case .forestalled(let order, let actor): (.forestalled, [actor.name, order.text])
        case let other: preconditionFailure("\(other) is not about a visit")
        }
    }

    /// Where a job stands.
    private func ofTheJob(_ refusal: Refusal) -> Said {
        switch refusal {
        case .jobInWork(let job, let id): (.jobInWork, ["\(job)", id.name])
        case .dispatchedBy(let actor, let job, let id):
            (.dispatchedBy, [actor.name, "\(job)", id.name])
        case .jobNotInWork(let job): (.jobNotInWork, ["\(job)"])
        case .jobNotStopped(let job): (.jobNotStopped, ["\(job)"])
        case .jobStopped(let job, let code):
            (.jobIsStopped, ["\(job)", code.rawValue, self(code)])
        case .jobFinished(let job): (.jobIsFinished, ["\(job)"])
        case .jobDeclined(let job): (.jobIsDeclined, ["\(job)"])
        case .jobNotAssigned(let job): (.jobNotAssigned, ["\(job)"])
        case .noAuthorisationOpen(let job): (.noAuthorisationOpen, ["\(job)"])
        case let other: preconditionFailure("\(other) is not about a job")
        }
    }

    /// The checks at a start.
    private func ofTheStart(_ refusal: Refusal, _ now: Instant) -> Said {
        switch refusal {
        case .technicianBusy(let id, let job): (.technicianBusy, [id.name, "\(job)"])
        case .technicianAway(let id, let until):
            (.technicianAway, [id.name, moment(until, now: now)])
        case .skillTooLow(let job, let needs, let id, let has):
            (.skillTooLow, ["\(job)", String(needs.level), id.name, String(has.level)])
        case .partMissing(let job, let part, let eta?):
            (.partMissing, ["\(job)", part, moment(eta, now: now)])
        case .partMissing(let job, let part, nil): (.partMissingNoEta, ["\(job)", part])
        case .authorisationOpen(let job): (.authorisationOpen, ["\(job)"])
        case .comesAfter(let job, let awaited):
            (.comesAfter, ["\(job)", list(awaited.map(\.description))])
        case let other: preconditionFailure("\(other) is not about a start")
        }
    }

    /// What somebody may not do, or take back.
    private func ofRights(_ refusal: Refusal, _ now: Instant) -> Said {
        switch refusal {
        case .nothingToUndo(let stream): (.nothingToUndo, [subject(of: stream)])
        case .changedSince(let stream, let actor, let at):
            (.changedSince, [subject(of: stream), actor.name, moment(at, now: now)])
        case .cannotBeUndone(let stream): (.cannotBeUndone, [subject(of: stream)])
        case .openingStays(.order(let order)): (.openingStays, [order.text])
        case .openingStays(.technician(let id)): (.hiringStays, [id.name])
        case .openingStays(.shop): (.foundingStays, [])
        case .roleForbids(let role, let may):
            (.roleForbids, [name(of: role), list(may.map(name))])
        case .notYourJob(let job, let id): (.notYourJob, ["\(job)", id.name])
        case .notYourStep(let stream, let actor): (.notYourStep, [subject(of: stream), actor.name])
        case .identityNotForced: (.identityNotForced, [])
        case .settingsLockedOut: (.settingsLockedOut, [])
        case let other: preconditionFailure("\(other) is not about rights")
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
