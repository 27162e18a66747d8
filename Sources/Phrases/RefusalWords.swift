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

    /// The phrase of a sentence and what goes into its places.
    typealias Said = (phrase: Phrase, values: [String])

    /// The phrase of a refusal and what goes into its places, from its sum's own switch.
    func said(_ refusal: Refusal, _ now: Instant) -> Said {
        switch refusal {
        case .shop(let refusal): said(refusal, now)
        case .technician(let refusal): said(refusal, now)
        case .visit(let refusal): said(refusal, now)
        case .work(let refusal): said(refusal, now)
        case .parts(let refusal): said(refusal, now)
        case .promise(let refusal): said(refusal, now)
        case .afterWork(let refusal): said(refusal, now)
        case .entry(let refusal): said(refusal, now)
        case .rights(let refusal): said(refusal)
        case .undo(let refusal): said(refusal, now)
        case .race(let refusal): said(refusal)
        }
    }
}

extension Words {
    private func said(_ refusal: EntryRefusal, _ now: Instant) -> Said {
        switch refusal {
        case .emptyField(let field): (.emptyField, [name(of: field)])
        case .tooLong(let field, let limit): (.tooLong, [name(of: field), String(limit)])
        case .beginsWithMark(let field): (.beginsWithMark, [name(of: field)])
        case .emptySpan: (.emptySpan, [])
        case .timeBefore(let last): (.timeBefore, [moment(last, now: now)])
        case .tooFarAhead(let time, let limit):
            (.tooFarAhead, [moment(time, now: now), date(zone.day(of: limit))])
        }
    }

    private func said(_ refusal: RightsRefusal) -> Said {
        switch refusal {
        case .roleForbids(let role, let may):
            (.roleForbids, [name(of: role), list(may.map(name))])
        case .notYourJob(let job, let id): (.notYourJob, ["\(job)", id.name])
        case .notYourStep(let stream, let actor): (.notYourStep, [subject(of: stream), actor.name])
        case .identityNotForced: (.identityNotForced, [])
        }
    }

    private func said(_ refusal: UndoRefusal, _ now: Instant) -> Said {
        switch refusal {
        case .nothing(let stream): (.nothingToUndo, [subject(of: stream)])
        case .changedSince(let stream, let actor, let at):
            (.changedSince, [subject(of: stream), actor.name, moment(at, now: now)])
        case .impossible(let stream): (.cannotBeUndone, [subject(of: stream)])
        case .openingStays(.order(let order)): (.openingStays, [order.text])
        case .openingStays(.technician(let id)): (.hiringStays, [id.name])
        case .openingStays(.shop): (.foundingStays, [])
        }
    }

    private func said(_ refusal: RaceRefusal) -> Said {
        switch refusal {
        case .dispatchedBy(let actor, let job, let id):
            (.dispatchedBy, [actor.name, "\(job)", id.name])
        case .forestalled(let order, let actor): (.forestalled, [actor.name, order.text])
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
