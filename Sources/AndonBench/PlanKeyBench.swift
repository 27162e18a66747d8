import BoardScreens
import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// How long the key that plans the day keeps a foreman waiting in a large workshop: from the key to
/// the list, and the longest slice of the planning that goes on behind it.
struct PlanKeyBench {
    private let shops: [(technicians: Int, orders: Int, goal: String)] = [
        (60, 400, "≤ 30"), (60, 2000, "≤ 100"),
    ]
    private let runs = 5

    func run() {
        for shop in shops {
            let workshop = CrowdedShop(technicians: shop.technicians, orders: shop.orders).workshop
            Report.heading(
                "Day plan by key, \(shop.orders) orders, \(shop.technicians) technicians, "
                    + "\(runs) runs, medians")
            let timed = (0..<runs).map { _ in TimedKey(workshop) }
            func median(_ value: (TimedKey) -> Double) -> Double {
                Report.median(timed.map(value))
            }
            Report.figure("key O to the list", median(\.first), "ms", goal: shop.goal)
            Report.figure("longest slice", median(\.longest), "ms", goal: "≤ 50 with 400 orders")
            Report.figure("until the list is settled", median(\.settled), "ms", goal: "–")
            guard let score = timed.first?.score else { continue }
            Report.ratio(
                "late minutes, against no plan", Double(score.after), Double(score.before), "min",
                goal: "< 1")
        }
    }
}

/// One press of the key on a board that has planned nothing yet.
private struct TimedKey {
    private(set) var first = 0.0
    private(set) var longest = 0.0
    private(set) var settled = 0.0
    let score: (before: Int, after: Int)

    init(_ workshop: Workshop) {
        var board = Board(
            workshop: workshop, now: CrowdedShop.now, size: Size(rows: 50, columns: 200),
            language: .english, theme: "dark", setting: Board.Setting(actor: BenchDay.actor))
        let begin = Self.milliseconds
        _ = board.update(.terminal(.key(.character("O"))))
        _ = Picture(of: board)
        first = Self.milliseconds - begin
        while board.isPlanning {
            let from = Self.milliseconds
            _ = board.update(.idle)
            longest = max(longest, Self.milliseconds - from)
        }
        settled = Self.milliseconds - begin
        let plan = DayPlanner.proposal(workshop, Outlook(of: workshop, at: CrowdedShop.now))
        score = (plan.before.lateMinutes, plan.after.lateMinutes)
    }

    private static var milliseconds: Double { Moment.now * 1000 }
}

/// A workshop at nine o'clock with as much work as it can do, and more where orders are many; a
/// part of it has been given to somebody.
private struct CrowdedShop {
    static let now = BenchDay.morning + Minutes(120)
    private(set) var workshop = Workshop(zone: BenchDay.zone)

    init(technicians: Int, orders: Int) {
        let hours = DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0))
        let lunch = DaySpan(from: TimeOfDay(12, 0), until: TimeOfDay(12, 45))
        give(
            .shop(
                .open(
                    ShopSettings(
                        name: "Bench", zone: "UTC", hours: hours, breaks: [lunch],
                        lookAhead: LookAhead(
                            inspectors: max(1, technicians / 5), washBays: max(1, technicians / 4)))
                )))
        let people = (0..<technicians).map { TechnicianID("T\($0)") }
        for (number, person) in people.enumerated() {
            give(
                .technician(
                    .hire(person, skill: Skill(clamping: 1 + number % 4), shift: nil, breaks: nil)))
        }
        for number in 0..<orders { lead(number, people) }
    }

    private mutating func lead(_ number: Int, _ people: [TechnicianID]) {
        let order = OrderID(String(1000 + number))
        // Numbers that share no factor, so that nothing repeats within a day.
        let arrival = BenchDay.morning + Minutes(number * 37 % 420)
        let lines = (0...(number % 3 == 0 ? 1 : 0)).map { index in
            JobLine(
                description: "Work \(index)", flatRate: Minutes(12 + (number * 53 + index) % 72),
                skill: Skill(clamping: 1 + number * 7 % 4), kind: .repair)
        }
        let sheet = OrderSheet(
            customer: "Bench", plate: "B \(number)", arrival: arrival,
            promise: arrival + Minutes(120 + number * 101 % 360), isWaiter: number % 7 == 0,
            comebackOf: number % 13 == 0 ? OrderID("1") : nil, wantsWash: number % 2 == 0,
            jobs: lines)
        give(.visit(.book(order, sheet)))
        if arrival < Self.now { give(.visit(.receive(order, keyTag: nil))) }
        guard number % 5 < 2 else { return }
        let able = people.enumerated().filter { 1 + $0.offset % 4 >= 1 + number * 7 % 4 }
        let start = Self.now + Minutes(number * 29 % 400)
        give(.work(.assign(JobID(order, 1), able[number % able.count].element, at: start)))
    }

    private mutating func give(_ command: Command) {
        guard let next = workshop.after(command, by: BenchDay.actor, at: BenchDay.morning) else {
            return complain("AndonBench: \(command) was declined")
        }
        workshop = next
    }
}
