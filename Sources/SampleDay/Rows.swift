import WorkshopCore

/// One command with its time and who gives it; the longer rows below come down to these.
struct Row: Sendable {
    let at: Moment
    let by: Person
    let step: Step

    init(_ at: Moment, _ by: Person, _ step: Step) {
        self.at = at
        self.by = by
        self.step = step
    }
}

/// One visit up to the moment at which the car is in the shop.
struct Visit: Sendable {
    enum Mark: Sendable {
        case waiter, wash
    }

    let order: Int
    let advisor: Person
    /// When the car is to come; the appointment, unless it came unannounced.
    let due: Moment
    /// When it came; nil while it has not.
    let here: Moment?
    let promise: Moment
    let operations: [Operation]
    let marks: Set<Mark>
    /// When the appointment was made; nil for a car that came unannounced.
    let booked: Moment?
    let confirmed: Moment?
    let comebackOf: Int?
    let parked: Words?
    let notes: Words
    let parts: [PartRequest]

    init(
        _ order: Int, _ advisor: Person, due: Moment, here: Moment?, promise: Moment,
        _ operations: [Operation], _ marks: Set<Mark> = [], booked: Moment?,
        confirmed: Moment? = nil, comebackOf: Int? = nil, parked: Words? = nil,
        notes: Words = "", parts: [PartRequest] = []
    ) {
        self.order = order
        self.advisor = advisor
        self.due = due
        self.here = here
        self.promise = promise
        self.operations = operations
        self.marks = marks
        self.booked = booked
        self.confirmed = confirmed
        self.comebackOf = comebackOf
        self.parked = parked
        self.notes = notes
        self.parts = parts
    }

    var rows: [Row] {
        var rows = [Row(booked ?? due, advisor, Step { $0.booking(of: self) })]
        if let confirmed { rows.append(Row(confirmed, advisor, .confirm(order))) }
        guard let here else { return rows }
        rows.append(Row(here, advisor, .receive(order)))
        if let parked { rows.append(Row(here, advisor, .park(order, parked))) }
        return rows
    }
}

/// One job's dispatch, start and end; what is nil is left to other rows or has not happened.
struct Work: Sendable {
    let line: Line
    let mechanic: Mechanic
    let dispatched: Moment
    let plan: Moment?
    let from: Moment?
    let until: Moment?

    init(
        _ line: Line, _ mechanic: Mechanic, plan: Moment? = nil, dispatched: Moment = 645,
        from: Moment? = nil, until: Moment? = nil
    ) {
        self.line = line
        self.mechanic = mechanic
        self.dispatched = dispatched
        self.plan = plan
        self.from = from
        self.until = until
    }

    var rows: [Row] {
        [
            plan.map { Row(dispatched, .foreman, .assign(line, mechanic, at: $0)) },
            from.map { Row($0, .foreman, .start(line, mechanic)) },
            until.map { Row($0, .foreman, .finish(line)) },
        ].compactMap { $0 }
    }
}

/// The steps after the work on an order; what is nil has not happened or is not wanted.
struct Finish: Sendable {
    let order: Int
    let advisor: Person
    let inspection: Moment?
    let wash: Moment?
    let washed: Moment?
    let bill: Moment?
    let ready: Moment?
    let out: Moment?

    init(
        _ order: Int, _ advisor: Person, inspection: Moment? = nil, wash: Moment? = nil,
        washed: Moment? = nil, bill: Moment? = nil, ready: Moment? = nil, out: Moment? = nil
    ) {
        self.order = order
        self.advisor = advisor
        self.inspection = inspection
        self.wash = wash
        self.washed = washed
        self.bill = bill
        self.ready = ready
        self.out = out
    }

    var rows: [Row] {
        [
            inspection.map { Row($0, .inspector, .pass(order)) },
            wash.map { Row($0, .washer, .startWash(order)) },
            washed.map { Row($0, .washer, .finishWash(order)) },
            bill.map { Row($0, .cashier, .settle(order)) },
            ready.map { Row($0, advisor, .ready(order)) },
            out.map { Row($0, advisor, .deliver(order)) },
        ].compactMap { $0 }
    }
}

extension Scene {
    fileprivate func booking(of visit: Visit) -> Command {
        let customer = Customer.of(visit.order)
        return .visit(
            .book(
                OrderID("\(visit.order)"),
                OrderSheet(
                    customer: text(customer.name), phone: text(Customer.phone(of: visit.order)),
                    plate: text(customer.plate), model: text(customer.model),
                    vin: "000SAMPLEDAY0\(visit.order)", advisor: text(visit.advisor.name),
                    arrival: instant(visit.due),
                    appointment: visit.booked == nil ? nil : instant(visit.due),
                    promise: instant(visit.promise), isWaiter: visit.marks.contains(.waiter),
                    comebackOf: visit.comebackOf.map { OrderID("\($0)") },
                    wantsWash: visit.marks.contains(.wash), keyTag: "", notes: text(visit.notes),
                    jobs: visit.operations.map { $0.line(in: language) }, parts: visit.parts)))
    }
}
