extension Workshop {
    /// What is decided about a visit before and beside its work.
    func events(for command: VisitCommand, at now: Instant) throws(Refusal) -> [Event] {
        switch command {
        case .book(let id, let sheet): try decideBook(id, sheet)
        case .confirm(let id): try decideConfirm(id)
        case .moveAppointment(let id, let to, let told): try decideMove(id, to: to, told, at: now)
        case .cancel(let id, let reason): try decideCancel(id, reason)
        case .noShow(let id, let owner): try decideNoShow(id, owner: owner)
        case .receive(let id, let keyTag): try decideReceive(id, keyTag: keyTag)
        case .takeHome(let id): try decideTakeHome(id)
        case .park(let id, let place): try decidePark(id, place)
        case .note(let id, let text): try decideNote(id, text)
        }
    }

    func decideBook(_ id: OrderID, _ sheet: OrderSheet) throws(Refusal) -> [Event] {
        guard shop != nil else { throw .shop(.missing) }
        guard order(id) == nil else { throw .visit(.orderExists(id)) }
        try TextLimit.checkIdentity(id.text, .orderNumber, limit: OrderID.limit)
        guard OrderID(written: id.text) != nil else { throw .visit(.badOrderNumber(id)) }
        try check(sheet, of: id)
        return [.visit(.opened(sheet: sheet))]
    }

    func decideConfirm(_ id: OrderID) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        if order.state == .confirmed { throw .visit(.badAppointment(id, .alreadyConfirmed)) }
        guard order.state == .booked else { throw .visit(.wrongState(id, order.state)) }
        return [.visit(.appointmentConfirmed)]
    }

    /// The customer comes at another time, and the delivery time moves with it.
    ///
    /// Work that was dispatched for the old time goes back to those that wait, unless it was to
    /// begin on the new day and not before the car is there.
    func decideMove(
        _ id: OrderID, to arrival: Instant, _ telling: Telling, at now: Instant
    ) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        guard order.receivedAt == nil else { throw .visit(.alreadyCheckedIn(id)) }
        guard arrival >= now else { throw .visit(.badAppointment(id, .passed(arrival))) }
        guard arrival != order.expectedArrival else {
            throw .visit(.badAppointment(id, .alreadyExpected(arrival)))
        }
        try check(telling, of: id, from: arrival, at: now)
        let agreed = Telling(
            proposed: telling.proposed, told: telling.told, channel: telling.channel,
            answer: .agreed, reason: telling.reason)
        let stale = order.jobs.filter { job in
            guard let plan = job.plan, job.state == .queued else { return false }
            return plan.start < arrival || zone.day(of: plan.start) != zone.day(of: arrival)
        }
        for job in stale { try refuseBeforeLast(job, now) }
        return [.visit(.appointmentMoved(arrival: arrival, telling: agreed))]
            + stale.map { .work(.unassigned(job: $0.id.number)) }
    }

    func decideCancel(_ id: OrderID, _ reason: String) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        try TextLimit.check(reason, .reason, limit: TextLimit.remark, mayBeEmpty: true)
        for job in order.jobs {
            if let running = job.running { throw .work(.inWork(job.id, running.technician)) }
        }
        return [.visit(.cancelled(reason: reason))]
    }

    func decideNoShow(_ id: OrderID, owner: String?) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        guard order.receivedAt == nil else { throw .visit(.alreadyCheckedIn(id)) }
        if let owner { try TextLimit.check(owner, .owner) }
        return [.visit(.customerDidNotShow(owner: owner))]
    }

    func decideReceive(_ id: OrderID, keyTag: String?) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        guard order.receivedAt == nil else { throw .visit(.alreadyCheckedIn(id)) }
        try TextLimit.check(keyTag ?? "", .keyTag, mayBeEmpty: true)
        return [.visit(.carReceived(keyTag: keyTag))]
    }

    /// The customer takes the car home until what it waits for is here.
    func decideTakeHome(_ id: OrderID) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        guard order.receivedAt != nil else { throw .visit(.notCheckedIn(id)) }
        for job in order.jobs {
            if let running = job.running { throw .work(.inWork(job.id, running.technician)) }
        }
        return [.visit(.carTakenHome)]
    }

    func decidePark(_ id: OrderID, _ place: String) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        guard order.receivedAt != nil else { throw .visit(.notCheckedIn(id)) }
        try TextLimit.check(place, .place)
        return [.visit(.carParked(place: place))]
    }

    func decideNote(_ id: OrderID, _ text: String) throws(Refusal) -> [Event] {
        _ = try requireOrder(id)
        try TextLimit.check(text, .note, limit: TextLimit.remark)
        return [.visit(.noteAdded(text: text))]
    }

    private func check(_ sheet: OrderSheet, of id: OrderID) throws(Refusal) {
        try TextLimit.check(sheet.customer, .customer)
        try TextLimit.check(sheet.plate, .plate, mayBeEmpty: true)
        try TextLimit.check(sheet.phone, .phone, mayBeEmpty: true)
        if let mail = sheet.mail, ContactAddress(mail)?.isMail != true {
            throw .shop(.badContact(mail))
        }
        try TextLimit.check(sheet.model, .model, mayBeEmpty: true)
        try TextLimit.check(sheet.vin, .vin, mayBeEmpty: true)
        try TextLimit.check(sheet.advisor, .advisor, mayBeEmpty: true)
        try TextLimit.check(sheet.keyTag, .keyTag, mayBeEmpty: true)
        try TextLimit.check(sheet.notes, .note, limit: TextLimit.remark, mayBeEmpty: true)
        if let first = sheet.comebackOf {
            try TextLimit.check(first.text, .orderNumber, limit: OrderID.limit)
            guard first != id else { throw .visit(.unknownOrder(first)) }
        }
        guard !sheet.jobs.isEmpty else { throw .visit(.noJobs(id)) }
        for (index, line) in sheet.jobs.enumerated() {
            try Self.check(line)
            try Self.check(line.after, of: JobID(id, index + 1), among: sheet.jobs.count)
        }
        for part in sheet.parts {
            try Self.checkPart(part.number, part.quantity)
            if let job = part.job, !(1...sheet.jobs.count).contains(job) {
                throw .work(.unknownJob(JobID(id, job)))
            }
        }
        guard sheet.promise >= sheet.arrival else {
            throw .promise(.beforeArrival(id, promise: sheet.promise, arrival: sheet.arrival))
        }
    }

    static func check(_ line: JobLine) throws(Refusal) {
        try TextLimit.check(line.description, .job)
        try TextLimit.check(line.estimate ?? "", .estimate, mayBeEmpty: true)
        guard JobLine.flatRates.contains(line.flatRate) else {
            throw .work(.badFlatRate(line.flatRate))
        }
    }

    static func checkPart(_ number: String, _ quantity: Int) throws(Refusal) {
        try TextLimit.check(number, .part)
        guard (1...9999).contains(quantity) else { throw .parts(.badQuantity(quantity)) }
    }
}
