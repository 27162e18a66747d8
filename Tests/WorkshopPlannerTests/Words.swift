import WorkshopCore

extension OrderID: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self.init(text) }
}

extension TechnicianID: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self.init(text) }
}

/// `1041` is its first job, `1041/2` its second.
extension JobID: ExpressibleByStringLiteral {
    init(stringLiteral text: String) {
        let parts = text.split(separator: "/")
        guard let order = parts.first, let number = parts.count == 1 ? 1 : Int(parts[1])
        else { preconditionFailure("\(text) is no job") }
        self.init(OrderID(String(order)), number)
    }
}

/// `9:30` is half past nine on Monday 23 November 2026, `+1 9:30` a day later.
extension Instant: ExpressibleByStringLiteral {
    init(stringLiteral text: String) {
        let parts = text.split(separator: " ")
        guard let time = parts.last.flatMap({ TimeOfDay($0) }), parts.count <= 2,
            let days = parts.count == 2 ? Int(parts[0]) : 0
        else { preconditionFailure("\(text) is no time") }
        self = Zone.utc.instant(on: Day(number: 20_780) + days, at: time)
    }
}

extension DaySpan {
    /// Reads `07:00-16:00`; anything else ends the test run.
    static func of(_ text: String) -> DaySpan {
        guard let span = DaySpan(text) else { preconditionFailure("\(text) is no span") }
        return span
    }
}

extension ShopSettings {
    /// Open from 7:00 to 16:00 from Monday to Saturday, lunch from 12:00 to 13:00; nothing to be
    /// done after the work, so that a forecast is the end of the last job.
    static let plain = shop(lunch: "12:00-13:00")

    static func shop(
        lunch: String?, inspection: Int = 0, wash: Int = 0, settlement: Int = 0
    ) -> ShopSettings {
        ShopSettings(
            name: "Northside", zone: "UTC", hours: .of("07:00-16:00"),
            breaks: lunch.map { [.of($0)] } ?? [], inspection: Minutes(inspection),
            wash: Minutes(wash), settlement: Minutes(settlement))
    }
}

extension JobLine {
    static func work(_ minutes: Int, skill: Int = 1, after: [Int]? = nil) -> JobLine {
        JobLine(
            description: "Work of \(minutes)", flatRate: Minutes(minutes),
            skill: Skill(clamping: skill), after: after.map { Predecessors($0) })
    }
}

extension OrderSheet {
    static func of(
        _ jobs: JobLine..., arrival: Instant = "7:00", promise: Instant = "16:00",
        waits: Bool = false, comebackOf: OrderID? = nil, wash: Bool = false
    ) -> OrderSheet {
        OrderSheet(
            customer: "Nair", plate: "ZVG 558", arrival: arrival, promise: promise,
            isWaiter: waits, comebackOf: comebackOf, wantsWash: wash, jobs: jobs)
    }
}

extension WorkCommand {
    static func start(_ job: JobID, _ technician: TechnicianID) -> WorkCommand {
        .start(job, technician, overrideReason: nil)
    }

    static func assign(_ job: JobID, _ technician: TechnicianID, _ at: Instant) -> WorkCommand {
        .assign(job, technician, at: at)
    }

    static func stop(_ job: JobID, until expected: Instant?) -> WorkCommand {
        .stop(job, StopRequest(code: .interrupted, reason: "lift blocked", expected: expected))
    }
}

extension TechnicianCommand {
    static func hire(_ technician: TechnicianID, _ skill: Int) -> TechnicianCommand {
        .hire(technician, skill: Skill(clamping: skill), shift: nil, breaks: nil)
    }
}
