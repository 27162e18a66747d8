import WorkshopCore

/// Random commands over a small shop, so that they meet each other; now and then hostile ones.
struct RandomCommands {
    private var generator: SplitMix64
    private let isHostile: Bool

    init(seed: UInt64, isHostile: Bool) {
        generator = SplitMix64(seed: seed)
        self.isHostile = isHostile
    }

    mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &generator) < percent
    }

    mutating func one<Value>(of values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &generator)]
    }

    /// The clock mostly goes on by some minutes, at times stands, jumps or goes back.
    mutating func time(after now: Instant) -> Instant {
        if isHostile, chance(5) { return hostileInstant() }
        if chance(3) { return now - Minutes(30) }
        return chance(30) ? now : now + Minutes(Int.random(in: 1...25, using: &generator))
    }

    /// Half the time what comes next in an order's life, so that orders get on; else anything.
    mutating func next(in workshop: Workshop) -> Command {
        switch Int.random(in: 0..<100, using: &generator) {
        case 0..<50: nextStep(in: workshop)
        case 50..<54: shop()
        case 54..<61: beforeWork()
        case 61..<80: work()
        case 80..<85: parts()
        case 85..<90: afterWork()
        case 90..<95: telling()
        default: .undo(stream(), command: chance(70) ? nil : text())
        }
    }

    private mutating func nextStep(in workshop: Workshop) -> Command {
        let id = order()
        guard let order = workshop.order(id) else { return .visit(.book(id, sheet())) }
        let open = order.jobs.filter { !$0.isSettled }.map(\.id)
        let job = open.isEmpty ? JobID(id, 1) : one(of: open)
        switch order.state {
        case .booked, .confirmed: return .visit(.receive(id, keyTag: nil))
        case .received, .waiting:
            return chance(50) ? .work(.assign(job, technician())) : .work(.start(job, technician()))
        case .nextJob: return .work(.start(job))
        case .inWork: return .work(.finish(job))
        case .stopped: return .work(.resume(job))
        case .waitingInspection:
            return chance(70)
                ? .afterWork(.passInspection(id, note: ""))
                : .afterWork(.failInspection(job, note: ""))
        case .wash: return chance(50) ? .afterWork(.startWash(id)) : .afterWork(.finishWash(id))
        case .settlement:
            return order.settledAt == nil ? .afterWork(.settle(id)) : .afterWork(.ready(id))
        case .ready: return .afterWork(.deliver(id))
        case .delivered: return .afterWork(.followUp(id, note: ""))
        case .followUp: return .afterWork(.close(id))
        case .closed, .cancelled, .noShow: return .visit(.note(id, text: text()))
        }
    }

    private mutating func shop() -> Command {
        let breaks = chance(50) ? [daySpan()] : []
        let from = instant()
        let span = Span(from: from, until: from + minutes())
        if chance(50) {
            return .technician(
                .hire(technician(), skill: Skill(clamping: 4), shift: nil, breaks: nil))
        }
        return one(of: [
            .shop(.open(settings())), .shop(.changeSettings(settings())),
            .technician(
                .hire(
                    technician(), skill: skill(), shift: chance(50) ? nil : daySpan(),
                    breaks: breaks)),
            .technician(.changeSkill(technician(), skill())), .technician(.leave(technician())),
            .technician(.changeShift(technician(), shift: daySpan(), breaks: breaks)),
            .technician(.setAbsence(technician(), span, reason: text())),
            .technician(.liftAbsence(technician(), span)),
        ])
    }

    private mutating func beforeWork() -> Command {
        if chance(70) {
            return chance(50) ? .visit(.confirm(order())) : .visit(.book(order(), sheet()))
        }
        if chance(30) { return .visit(.moveAppointment(order(), to: instant(), said())) }
        return one(of: [
            .visit(.receive(order(), keyTag: text())), .visit(.cancel(order(), reason: text())),
            .visit(.noShow(order())), .visit(.park(order(), place: text())),
            .visit(.note(order(), text: text())),
        ])
    }

    private mutating func work() -> Command {
        let reason = chance(70) ? nil : text()
        let who = chance(30) ? nil : technician()
        let request = StopRequest(
            code: one(of: StoppageCode.allCases), reason: text(), owner: reason,
            expected: chance(50) ? instant() : nil, parked: chance(50) ? text() : nil)
        if chance(25) { return .work(.start(job(), technician(), overrideReason: reason)) }
        if chance(25) { return .work(.finish(job())) }
        return one(of: [
            .work(.assign(job(), technician(), at: chance(50) ? instant() : nil)),
            .work(.unassign(job())),
            .work(.start(job(), who, overrideReason: reason)), .work(.stop(job(), request)),
            .work(.changeStop(job(), request)), .work(.resume(job(), who, overrideReason: reason)),
            .work(.add(order(), line(), needsAuthorisation: chance(50))), .work(.authorise(job())),
            .work(.decline(job())), .work(.sequence(job(), after: predecessors())),
        ])
    }

    private mutating func predecessors() -> Predecessors? {
        chance(85)
            ? nil
            : Predecessors((0..<Int.random(in: 0...2, using: &generator)).map { _ in number() })
    }

    private mutating func parts() -> Command {
        if chance(50) {
            return .parts(
                .ask(
                    order(), number: part(), quantity: number(), job: chance(50) ? nil : number()))
        }
        return .parts(
            .move(
                order(), number: part(), to: one(of: PartState.allCases),
                eta: chance(50) ? nil : instant()))
    }

    private mutating func afterWork() -> Command {
        one(of: [
            .afterWork(.passInspection(order(), note: text())),
            .afterWork(.failInspection(job(), note: text())),
            .afterWork(.startWash(order())), .afterWork(.finishWash(order())),
            .afterWork(.settle(order())), .afterWork(.ready(order())),
            .afterWork(.deliver(order())), .afterWork(.followUp(order(), note: text())),
            .afterWork(.close(order())),
        ])
    }

    private mutating func telling() -> Command {
        one(of: [
            .promise(.tellCustomer(order(), said())),
            .promise(.tellAdvisor(order(), reason: text())),
            .promise(.acknowledge(order())),
        ])
    }

    private mutating func said() -> Telling {
        Telling(
            proposed: instant(), told: text(), channel: one(of: Channel.allCases),
            answer: one(of: Answer.allCases), reason: text())
    }

    private mutating func stream() -> StreamID {
        chance(80) ? .order(order()) : one(of: [.shop, .technician(technician())])
    }

    private mutating func order() -> OrderID {
        if isHostile, chance(2) { return OrderID(text()) }
        return OrderID("\(Int.random(in: 1...15, using: &generator))")
    }

    private mutating func job() -> JobID { JobID(order(), number()) }

    private mutating func technician() -> TechnicianID {
        if isHostile, chance(2) { return TechnicianID(text()) }
        return one(of: ["Smith", "Morris", "Bates", "Sands"])
    }

    private mutating func part() -> String { chance(95) ? one(of: ["1", "2", "3"]) : text() }

    private mutating func number() -> Int {
        if isHostile, chance(5) { return one(of: [.max, .min, 0, -1, .max - 1, 1 << 40]) }
        return Int.random(in: 1...3, using: &generator)
    }

    private mutating func skill() -> Skill { Skill(clamping: number()) }

    private mutating func minutes() -> Minutes {
        if isHostile, chance(10) { return Minutes(one(of: [.max, .min, 0, -1, .max / 60_000])) }
        return Minutes(Int.random(in: 1...200, using: &generator))
    }

    private mutating func hostileInstant() -> Instant {
        Instant(milliseconds: one(of: [.max, .min, .max / 2, -(.max / 2), 0, -1]))
    }

    private mutating func instant() -> Instant {
        if isHostile, chance(10) { return hostileInstant() }
        let start: Instant = "7:00"
        return start + Minutes(Int.random(in: 0...4000, using: &generator))
    }

    private mutating func daySpan() -> DaySpan {
        let from = TimeOfDay(minute: Int.random(in: 0...1440, using: &generator))
        let until = TimeOfDay(minute: from.minute.addingReportingOverflow(minutes().count).0)
        return DaySpan(from: from, until: until)
    }

    private mutating func text() -> String {
        guard isHostile, chance(10) else { return one(of: ["gasket", "P2", "修理", "n"]) }
        return one(of: [
            "", " ", String(repeating: "x", count: 10_000), "\u{1B}[2J", "\u{202E}drawkcab",
            "\0", "n" + String(repeating: "\u{0301}", count: 3000), "👩‍🔧",
        ])
    }

    private mutating func line() -> JobLine {
        JobLine(description: text(), flatRate: minutes(), skill: skill())
    }

    private mutating func sheet() -> OrderSheet {
        let arrival = instant()
        let promise = chance(95) ? arrival + minutes() : instant()
        let parts =
            chance(70) ? [] : [PartRequest(number: part(), quantity: number(), job: number())]
        var jobs = [line()]
        while chance(40) { jobs.append(line()) }
        return OrderSheet(
            customer: text(), plate: text(), arrival: arrival, promise: promise,
            comebackOf: chance(90) ? nil : order(), wantsWash: chance(50), jobs: jobs,
            parts: parts)
    }

    private mutating func settings() -> ShopSettings {
        var settings = ShopSettings.northside
        settings.overridable = StartCheck.allCases.filter { _ in chance(50) }
        settings.inspection = minutes()
        if isHostile {
            settings.weekdays = Weekday.allCases.filter { _ in chance(70) }
            settings.hours = daySpan()
            settings.breaks = chance(50) ? [] : [daySpan(), daySpan()]
            settings.closedDays = chance(70) ? [] : [Day(number: number())]
        }
        return settings
    }
}
