import WorkshopCore
import WorkshopPlanner

/// Shops with chance technicians, orders and troubles at nine o'clock, the same for the same seed.
struct RandomShops {
    private var chance: SeededNumbers

    private let isSequenced: Bool

    /// - Parameter isSequenced: whether orders have several jobs, with what they come after by
    ///   chance, circles among them.
    init(seed: UInt64, isSequenced: Bool = false) {
        chance = SeededNumbers(seed: seed)
        self.isSequenced = isSequenced
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &chance)
    }

    private mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// A shop of so many technicians and orders.
    mutating func shop(technicians: Int, orders: Int) -> Workshop {
        let shop = ShopSettings.shop(lunch: "12:00-12:45", inspection: 6, wash: 15, settlement: 5)
        var workshop = Workshop(zone: .utc)
        workshop.happen(.shop(.open(shop)), at: "6:00")
        let people = (0..<technicians).map { TechnicianID("T\($0)") }
        for person in people {
            workshop.happen(.technician(.hire(person, number(1...4))), at: "6:00")
        }
        let ids = (0..<orders).map { OrderID("\(1000 + $0)") }
        for id in ids { book(id, in: &workshop) }
        for id in ids where happens(40) {
            let person = people[number(0...technicians - 1)]
            let start: Instant? = happens(50) ? "8:00" + Minutes(number(0...500)) : nil
            workshop.happen(.work(.assign(JobID(id, 1), person, at: start)), at: "8:00")
        }
        for person in people {
            workshop.happen(
                .work(.start(JobID(ids[number(0...orders - 1)], 1), person)), at: "8:10")
        }
        for id in ids { trouble(id, in: &workshop) }
        if happens(30) {
            let away = Span(from: "10:00", until: "+1 7:00")
            workshop.happen(.technician(.setAbsence(people[0], away, reason: "")), at: "8:30")
        }
        return workshop
    }

    private mutating func book(_ id: OrderID, in workshop: inout Workshop) {
        let arrival: Instant = "7:00" + Minutes(30 * number(0...14))
        let count = isSequenced ? number(2...5) : happens(70) ? 1 : number(2...3)
        let lines = (0..<count).map { index in
            var line = JobLine.work(6 * number(2...25), skill: number(1...4))
            if isSequenced, happens(60) {
                let others = (0..<number(0...2)).map { _ in number(1...count) }
                line.after = Predecessors(others.filter { $0 != index + 1 })
            }
            return line
        }
        let work = lines.reduce(0) { $0 + $1.flatRate.count }
        let sheet = OrderSheet(
            customer: "Nair", plate: "P \(id)", arrival: arrival,
            promise: arrival + Minutes(work + number(0...240)), isWaiter: happens(15),
            comebackOf: happens(8) ? "77" : nil, wantsWash: happens(50), jobs: lines)
        workshop.happen(.visit(.book(id, sheet)), at: "6:30")
        if arrival <= "8:00", happens(90) {
            workshop.happen(.visit(.receive(id, keyTag: nil)), at: "8:00")
        }
    }

    private mutating func trouble(_ id: OrderID, in workshop: inout Workshop) {
        if happens(10) {
            workshop.happen(.parts(.ask(id, number: "X1", quantity: 1, job: nil)), at: "8:20")
            guard happens(60) else { return }
            let eta: Instant = "8:30" + Minutes(number(0...900))
            workshop.happen(.parts(.move(id, number: "X1", to: .ordered, eta: eta)), at: "8:25")
        } else if happens(10) {
            workshop.happen(
                .work(
                    .stop(
                        JobID(id, 1),
                        until: happens(60) ? "8:40" + Minutes(number(0...300)) : nil)),
                at: "8:30")
        } else if happens(5) {
            workshop.happen(
                .work(.add(id, .work(60, skill: number(1...4)), needsAuthorisation: true)),
                at: "8:40")
        }
    }
}

extension Workshop {
    /// Folds in what a command leads to; nothing where it is declined.
    mutating func happen(_ command: Command, at now: Instant) {
        if let next = after(command, by: Actor("Wang"), at: now) { self = next }
    }
}
