extension Workshop {
    /// Decides what happens to an order before and beside its work.
    func decideVisit(_ command: Command) throws(Refusal) -> [Event] {
        switch command {
        case .book(let id, let sheet):
            guard shop != nil else { throw .noShop }
            guard order(id) == nil else { throw .orderExists(id) }
            try TextLimit.check(id.text, .orderNumber, limit: 40)
            try check(sheet, of: id)
            return [.orderOpened(sheet: sheet)]
        case .confirm(let id):
            let order = try requireOpen(id)
            if order.state == .confirmed { throw .alreadyConfirmed(id) }
            guard order.state == .booked else { throw .wrongState(id, order.state) }
            return [.appointmentConfirmed]
        case .cancel(let id, let reason):
            let order = try requireOpen(id)
            try TextLimit.check(reason, .reason, limit: TextLimit.remark, mayBeEmpty: true)
            try refuseIfInWork(order)
            return [.orderCancelled(reason: reason)]
        case .noShow(let id):
            let order = try requireOpen(id)
            guard order.receivedAt == nil else { throw .alreadyCheckedIn(id) }
            return [.customerDidNotShow]
        case .receive(let id, let keyTag):
            let order = try requireOpen(id)
            guard order.receivedAt == nil else { throw .alreadyCheckedIn(id) }
            try TextLimit.check(keyTag ?? "", .keyTag, mayBeEmpty: true)
            return [.carReceived(keyTag: keyTag)]
        case .park(let id, let place):
            let order = try requireOpen(id)
            guard order.receivedAt != nil else { throw .notCheckedIn(id) }
            try TextLimit.check(place, .place)
            return [.carParked(place: place)]
        case .note(let id, let text):
            _ = try requireOrder(id)
            try TextLimit.check(text, .note, limit: TextLimit.remark)
            return [.noteAdded(text: text)]
        case let other: preconditionFailure("\(other) is not about a visit")
        }
    }

    private func check(_ sheet: OrderSheet, of id: OrderID) throws(Refusal) {
        try TextLimit.check(sheet.customer, .customer)
        try TextLimit.check(sheet.plate, .plate, mayBeEmpty: true)
        try TextLimit.check(sheet.phone, .phone, mayBeEmpty: true)
        try TextLimit.check(sheet.model, .model, mayBeEmpty: true)
        try TextLimit.check(sheet.vin, .vin, mayBeEmpty: true)
        try TextLimit.check(sheet.advisor, .advisor, mayBeEmpty: true)
        try TextLimit.check(sheet.keyTag, .keyTag, mayBeEmpty: true)
        try TextLimit.check(sheet.notes, .note, limit: TextLimit.remark, mayBeEmpty: true)
        guard !sheet.jobs.isEmpty else { throw .noJobs(id) }
        for line in sheet.jobs { try Self.check(line) }
        for part in sheet.parts where part.quantity < 1 { throw .badQuantity(part.quantity) }
        guard sheet.promise >= sheet.arrival else {
            throw .promiseBeforeArrival(id, promise: sheet.promise, arrival: sheet.arrival)
        }
    }

    static func check(_ line: JobLine) throws(Refusal) {
        try TextLimit.check(line.description, .job)
        guard JobLine.flatRates.contains(line.flatRate) else { throw .badFlatRate(line.flatRate) }
    }

    private func refuseIfInWork(_ order: Order) throws(Refusal) {
        for job in order.jobs {
            if let running = job.running { throw .jobInWork(job.id, running.technician) }
        }
    }
}
