import WorkshopCore

extension OrderID: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self.init(text) }
}

extension TechnicianID: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self.init(text) }
}

/// `1041/2` is the second job of order 1041.
extension JobID: ExpressibleByStringLiteral {
    init(stringLiteral text: String) {
        let parts = text.split(separator: "/")
        guard parts.count == 2, let number = Int(parts[1])
        else { preconditionFailure("\(text) is no job") }
        self.init(OrderID(String(parts[0])), number)
    }
}

/// `9:30` is half past nine in Brussels on Monday 23 November 2026, `+1 9:30` a day later.
extension Instant: ExpressibleByStringLiteral {
    init(stringLiteral text: String) {
        let parts = text.split(separator: " ")
        guard let time = parts.last.flatMap({ TimeOfDay($0) }), parts.count <= 2,
            let days = parts.count == 2 ? Int(parts[0]) : 0
        else { preconditionFailure("\(text) is no time") }
        self = Zone.brussels.instant(on: .of(2026, 11, 23) + days, at: time)
    }
}

extension Span {
    /// From one time to another of the same or another day.
    static func of(_ from: Instant, _ until: Instant) -> Span { Span(from: from, until: until) }
}

extension ShopSettings {
    static let northside = ShopSettings(
        name: "Northside", zone: "Europe/Brussels", hours: .of("07:00-16:00"),
        breaks: [.of("12:00-13:00")],
        weekdays: [.monday, .tuesday, .wednesday, .thursday, .friday])

    /// The shop with other checks open to an override.
    static func overriding(_ checks: StartCheck...) -> ShopSettings {
        var settings = northside
        settings.overridable = checks
        return settings
    }
}

extension JobLine {
    static func of(_ description: String, _ minutes: Int, skill: Int) -> JobLine {
        JobLine(
            description: description, flatRate: Minutes(minutes), skill: Skill(clamping: skill))
    }

    static let oil = of("Oil and filter", 42, skill: 1)
    static let service = of("40,000 km service", 60, skill: 1)
    static let brakes = of("Brake pads", 120, skill: 2)
    static let gearbox = of("Gearbox", 240, skill: 4)
}

extension OrderSheet {
    static func of(
        _ jobs: [JobLine], arrival: Instant = "7:00", promise: Instant = "16:00",
        comebackOf: OrderID? = nil, wash: Bool = false, parts: [PartRequest] = []
    ) -> OrderSheet {
        OrderSheet(
            customer: "Nair", plate: "ZVG 558", model: "Hilux", advisor: "Moreau",
            arrival: arrival, promise: promise, comebackOf: comebackOf, wantsWash: wash,
            jobs: jobs.isEmpty ? [.service] : jobs, parts: parts)
    }
}

extension StopRequest {
    static func of(_ code: StoppageCode, parked: String? = nil) -> StopRequest {
        StopRequest(code: code, reason: "gasket", expected: "14:40", parked: parked)
    }
}

extension Telling {
    static func of(_ proposed: Instant, _ answer: Answer = .agreed) -> Telling {
        Telling(proposed: proposed, told: "Ms Nair", channel: .phone, answer: answer)
    }
}

extension WorkCommand {
    static func start(_ job: JobID, _ technician: TechnicianID? = nil) -> WorkCommand {
        .start(job, technician, overrideReason: nil)
    }

    static func resume(_ job: JobID, _ technician: TechnicianID? = nil) -> WorkCommand {
        .resume(job, technician, overrideReason: nil)
    }

    static func assign(_ job: JobID, _ technician: TechnicianID) -> WorkCommand {
        .assign(job, technician, at: nil)
    }
}

extension Command {
    static func undo(_ order: OrderID) -> Command { .undo(.order(order), command: nil) }
}

extension WorkEvent {
    static func started(_ job: Int, _ technician: TechnicianID) -> WorkEvent {
        .started(job: job, technician: technician, overrideReason: nil)
    }

    static func resumed(_ job: Int, _ technician: TechnicianID) -> WorkEvent {
        .resumed(job: job, technician: technician, overrideReason: nil)
    }

    static func assigned(
        _ job: Int, _ technician: TechnicianID, _ start: Instant, _ end: Instant
    ) -> WorkEvent {
        .assigned(job: job, technician: technician, plannedStart: start, plannedEnd: end)
    }
}

extension Scene {
    func state(_ id: OrderID) -> OrderState? { workshop.order(id)?.state }
    func jobState(_ id: JobID) -> Job.State? { workshop.job(id)?.state }
    func timeline(_ id: TechnicianID) -> Timeline { workshop.timeline(of: id, at: now) }
}
