import Glibc
import WorkshopCore
import WorkshopPlanner

/// What one look ahead costs in a large workshop, beside folding that workshop's events once.
struct ForecastBench {
    private let technicians = 60
    private let openOrders = 400
    private let delivered = 100
    private let runs = 41

    func run() {
        var shop = BusyShop(technicians: technicians)
        // Those that are done first: they need the technicians before others keep them busy.
        for number in (0..<(openOrders + delivered)).reversed() {
            shop.lead(number, of: openOrders)
        }
        let (workshop, now) = (shop.workshop, shop.now)
        let open = workshop.orders.values.filter(\.state.isOpen).count
        Report.heading(
            "Forecast, \(open) open orders, \(technicians) technicians, \(runs) runs, medians")
        let past = Experience(BusyShop.history)
        var looks: [Double] = []
        var quotes: [Double] = []
        var folds: [Double] = []
        var seen = 0
        for _ in 0..<runs {
            looks.append(
                milliseconds {
                    let experience = Experience(of: workshop, after: past)
                    seen += Outlook(of: workshop, at: now, experience: experience).orders.count
                })
            quotes.append(milliseconds { seen += quote(workshop, now, past) })
            folds.append(milliseconds { seen += shop.folded().orders.count })
        }
        // Printed, so that the work measured cannot be left out.
        Report.figure("outlook of the whole board", Report.median(looks), "ms", goal: "< 10")
        Report.figure("the longest of them", looks.max() ?? 0, "ms", goal: "< 20")
        Report.figure("a look and a quote", Report.median(quotes), "ms", goal: "< 40")
        Report.ratio(
            "outlook, against folding the events", Report.median(looks), Report.median(folds),
            "ms", goal: "≤ 3")
        if seen == 0 || shop.refused > 0 { complain("AndonBench: \(shop.refused) refusals") }
    }

    /// One look, one safe promise and what it would break.
    private func quote(_ workshop: Workshop, _ now: Instant, _ past: Experience) -> Int {
        let experience = Experience(of: workshop, after: past)
        let outlook = Outlook(of: workshop, at: now, experience: experience)
        let line = JobLine(
            description: "Brakes", flatRate: Minutes(72), skill: Skill(clamping: 2),
            kind: .repair)
        let request = Quote.Request(jobs: [line], arrival: now, wantsWash: true)
        guard case .success(let quote) = workshop.quote(request, outlook) else { return 0 }
        return quote.promise?.cases ?? 0
    }

    private func milliseconds(_ work: () -> Void) -> Double {
        let start = Self.nanoseconds
        work()
        return Double(Self.nanoseconds - start) / 1_000_000
    }

    private static var nanoseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

/// A workshop that commands bring about, with orders in every state of their life.
private struct BusyShop {
    private(set) var workshop = Workshop(zone: BenchDay.zone)
    private(set) var refused = 0
    /// Half past one.
    let now = BenchDay.morning + Minutes(390)
    private let technicians: Int
    private var events: [RecordedEvent] = []

    init(technicians: Int) {
        self.technicians = technicians
        let hours = DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0))
        let lunch = DaySpan(from: TimeOfDay(12, 0), until: TimeOfDay(13, 0))
        give(
            .shop(.open(ShopSettings(name: "Bench", zone: "UTC", hours: hours, breaks: [lunch]))),
            at: BenchDay.morning)
        for number in 0..<technicians {
            let skill = Skill(clamping: 1 + number % 4)
            give(
                .technician(.hire(technician(number), skill: skill, shift: nil, breaks: nil)),
                at: now)
        }
    }

    /// Three thousand finished jobs of former days.
    static let history: [Experience.Sample] = (0..<3_000).compactMap { number in
        Experience.Sample(
            flatRate: Minutes(60), worked: Minutes(40 + number * 7 % 61),
            kind: JobKind.allCases[number % 3], skill: Skill(clamping: 1 + number % 4))
    }

    /// The same workshop, from its events.
    func folded() -> Workshop {
        var workshop = Workshop(zone: BenchDay.zone)
        for event in events {
            do { try workshop.apply(event) } catch { complain("AndonBench: \(error)") }
        }
        return workshop
    }

    /// Leads the order of this number as far as its place among `open` ones says; those beyond have
    /// been delivered.
    mutating func lead(_ number: Int, of open: Int) {
        let order = OrderID(String(1_000 + number))
        book(order, number)
        guard number >= open || number % 20 != 19 else { return }
        let place = number < open ? number * 100 / open : 100
        let (job, who) = (JobID(order, 1), technician(number))
        give(.visit(.receive(order, keyTag: nil)), at: BenchDay.morning)
        switch place {
        case ..<15:
            give(.work(.start(job, who, overrideReason: nil)), at: now - Minutes(5 + number % 80))
        case ..<45: give(.work(.assign(job, who, at: now + Minutes(number % 150))), at: now)
        case ..<55:
            let stop = StopRequest(
                code: .interrupted, reason: "lift",
                expected: number % 3 == 0 ? nil : now + Minutes(number % 90))
            give(.work(.stop(job, stop)), at: now)
        case ..<80: break
        default: finish(job, who, number, isDelivered: number >= open)
        }
    }

    private mutating func book(_ order: OrderID, _ number: Int) {
        let lines = (0...(number % 3 == 0 ? 1 : 0)).map { index in
            JobLine(
                description: "Work \(index)", flatRate: Minutes(24 + number % 60),
                skill: Skill(clamping: 1 + min(number % 3, number % 4)),
                kind: JobKind.allCases[number % 3])
        }
        let sheet = OrderSheet(
            customer: "Bench", plate: "B \(number)",
            arrival: BenchDay.morning + Minutes(number % 20 == 19 ? 1_440 : 0),
            promise: now + Minutes(1_440 + number % 200), wantsWash: number % 2 == 0,
            jobs: lines)
        give(.visit(.book(order, sheet)), at: BenchDay.morning)
    }

    private mutating func finish(
        _ job: JobID, _ who: TechnicianID, _ number: Int, isDelivered: Bool
    ) {
        let start = BenchDay.morning + Minutes(60)
        let order = job.order
        for index in 1...(workshop.order(order)?.jobs.count ?? 1) {
            give(.work(.start(JobID(order, index), who, overrideReason: nil)), at: start)
            give(.work(.finish(JobID(order, index))), at: start + Minutes(20 + number % 80))
        }
        guard isDelivered else {
            if number % 2 == 0 { give(.afterWork(.passInspection(order, note: "")), at: now) }
            return
        }
        give(.afterWork(.passInspection(order, note: "")), at: now)
        if number % 2 == 0 { give(.afterWork(.finishWash(order)), at: now) }
        for step in [
            Command.afterWork(.settle(order)), .afterWork(.ready(order)),
            .afterWork(.deliver(order)),
        ] { give(step, at: now) }
    }

    private func technician(_ number: Int) -> TechnicianID {
        TechnicianID("T\(number % technicians)")
    }

    private mutating func give(_ command: Command, at: Instant) {
        guard case .success(let made) = workshop.decide(command, by: BenchDay.actor, at: at) else {
            refused += 1
            return
        }
        for (index, new) in made.enumerated() {
            let event = RecordedEvent(
                position: workshop.position + 1, stream: new.stream,
                version: workshop.version(of: new.stream) + 1,
                id: EventID(command: "b\(events.count)", index: index), at: at,
                actor: BenchDay.actor, event: new.event)
            events.append(event)
            do { try workshop.apply(event) } catch { complain("AndonBench: \(error)") }
        }
    }
}
