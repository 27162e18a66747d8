import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct OrderChainTests {
    private func day(_ scene: Scene) -> ShopDay { ShopDay(scene.workshop, scene.outlook()) }

    private func received(_ lines: JobLine...) -> Scene {
        var sheet = OrderSheet.of()
        sheet.jobs = lines
        return Scene().received(["1041": sheet])
    }

    private func before(_ scene: Scene) -> [String: [Int]] {
        let day = day(scene)
        let named = day.works.map { work in
            ("\(work.job.id.number)", work.before.map { day.works[$0].job.id.number })
        }
        return Dictionary(uniqueKeysWithValues: named)
    }

    @Test func `a job has several before it where they were given or lie side by side`() {
        let given = received(.work(60), .work(30, after: []), .work(30), .work(10, after: [2]))
        #expect(before(given) == ["1": [], "2": [], "3": [1, 2], "4": [2]])
        let laid = received(.work(60), .work(60), .work(30)).and(
            .work(.assign("1041/1", "Smith", "7:00")), .work(.assign("1041/2", "Bates", "7:00")))
        #expect(before(laid) == ["1": [], "2": [], "3": [1, 2]])
    }

    @Test func `what was said holds against the foreman's plan`() {
        let scene = received(.work(60), .work(60, after: [1])).and(
            .work(.assign("1041/1", "Smith", "7:00")), .work(.assign("1041/2", "Bates", "7:00")))
        #expect(before(scene) == ["1": [], "2": [1]])
    }

    @Test func `jobs stand behind those that they wait for, whatever their numbers are`() {
        let day = day(received(.work(60, after: [3]), .work(60), .work(30)))
        #expect(day.works.map(\.job.id.number) == [2, 3, 1])
        #expect(day.releases == ["7:00", "8:00", "8:30"])
    }

    @Test func `a job in work is waited for, and beside it nothing waits`() {
        let scene = received(.work(60), .work(30), .work(30, after: []), .work(10, after: [1]))
            .and(.work(.start("1041/1", "Smith")))
        let works = day(scene).works
        #expect(works.map(\.job.id.number) == [2, 3, 4])
        #expect(works.map(\.release) == ["8:00", "7:00", "8:00"])
    }

    @Test func `a job that something keeps out is passed over, but not by who was said to wait`() {
        let scene = received(.work(60), .work(30), .work(30), .work(10, after: [2]))
            .and(.parts(.ask("1041", number: "X", quantity: 1, job: 2)))
        let day = day(scene)
        #expect(before(scene) == ["1": [], "3": [1]])
        #expect(
            day.obstacles
                == [.part("1041/2", number: "X", eta: nil), .comesAfter("1041/4", "1041/2")])
    }

    @Test func `who was said to wait for a stopped job waits until it is done`() {
        let scene = received(.work(60), .work(30, after: [1]), .work(30, after: []))
            .and(.work(.start("1041/1", "Smith"))).at("7:30").and(
                .work(.stop("1041/1", until: "9:00")))
        let works = day(scene).works
        #expect(works.map(\.job.id.number) == [2, 3])
        #expect(works.map(\.release) == ["9:30", "7:30"])
    }

    @Test func `jobs in a circle are told, and the rest is planned`() {
        let scene = received(
            .work(60), .work(30, after: [3]), .work(30, after: [2]), .work(10, after: [3]),
            .work(20))
        let day = day(scene)
        #expect(day.works.map(\.job.id.number) == [1, 5])
        #expect(
            day.obstacles == [.inCircle("1041", [2, 3]), .comesAfter("1041/4", "1041/3")])
    }

    // Chance orders, circles among them.

    private func shop(_ seed: UInt64) -> Workshop {
        var shops = RandomShops(seed: seed, isSequenced: true)
        return shops.shop(technicians: 3, orders: 9)
    }

    @Test(arguments: 0..<25)
    func `no plan puts a job before one that it comes after`(_ seed: UInt64) throws {
        let workshop = shop(seed)
        let outlook = Outlook(of: workshop, at: "9:00")
        let day = ShopDay(workshop, outlook)
        var rounds = PlanRounds(day, outlook) { Double($0) / 6000 }
        for _ in 0..<PlanRounds.count {
            guard rounds.begin() else { continue }
            while !rounds.search(moves: 2000) {}
            let table = try #require(rounds.table)
            let ends = table.ends(day.works.count)
            for visit in table.rows.joined() {
                for before in day.works[visit.work].before {
                    #expect(ends[before] <= visit.start)
                }
            }
            rounds.learn(from: table, outlook)
        }
        let planned = Set(day.works.map(\.job.id))
        var above: [JobID: Set<JobID>] = [:]
        for work in day.works {
            let order = try #require(workshop.order(work.job.id.order))
            // Who waits for a job waits for all before it.
            let before = work.before.map { day.works[$0].job.id }.reduce(into: Set<JobID>()) {
                $0.formUnion(above[$1, default: []].union([$1]))
            }
            above[work.job.id] = before
            for other in order.awaited(by: work.job) where planned.contains(other.id) {
                #expect(before.contains(other.id))
            }
        }
    }

    @Test(arguments: 0..<120)
    func `no proposal begins a job before one that it comes after`(_ seed: UInt64) throws {
        let workshop = shop(seed)
        let outlook = Outlook(of: workshop, at: "9:00")
        let plan = DayPlanner.proposal(workshop, outlook, moves: 2000)
        let command = Command.acceptPlan(plan.changes.map(\.assignment))
        let then = try #require(workshop.after(command, by: Actor("Diaz"), at: "9:00"))
        let entries = Outlook(of: then, at: "9:00").timelines.flatMap(\.entries)
        let laid = entries.compactMap { entry in entry.span.map { (entry.job.id, $0) } }
        let spans: [JobID: Span] = Dictionary(laid, uniquingKeysWith: { $1 })
        for change in plan.changes {
            let order = try #require(then.order(change.job.order))
            let job = try #require(order.job(change.job.number))
            let start = try #require(spans[change.job]?.from)
            for other in order.awaited(by: job) {
                #expect(spans[other.id].map { $0.until <= start } ?? false, "\(change.job)")
            }
        }
    }

    @Test(arguments: 0..<25)
    func `no forecast begins a job before one that it comes after`(_ seed: UInt64) throws {
        let workshop = shop(seed)
        let outlook = Outlook(of: workshop, at: "9:00")
        let laid = Dictionary(
            outlook.laid.map { ($0.job.id, $0.span) }, uniquingKeysWith: { $1 })
        let queued = outlook.timelines.flatMap(\.entries).compactMap { entry in
            entry.span.map { (entry.job.id, $0) }
        }
        let spans = laid.merging(queued, uniquingKeysWith: { $1 })
        for (id, span) in laid {
            let order = try #require(workshop.order(id.order))
            let inCircle = Set(order.sequence.circles.joined())
            guard let job = order.job(id.number), !inCircle.contains(id.number) else { continue }
            for other in order.awaited(by: job) {
                #expect(spans[other.id].map { $0.until <= span.from } ?? true)
            }
        }
    }

    @Test(arguments: 0..<25)
    func `a proposal names each circle once, and leaves its jobs alone`(_ seed: UInt64) {
        let workshop = shop(seed)
        let plan = DayPlanner.proposal(workshop, Outlook(of: workshop, at: "9:00"), moves: 2000)
        for order in workshop.orders.values where order.receivedAt != nil && order.state.isOpen {
            for circle in order.sequence.circles {
                #expect(plan.obstacles.count { $0 == .inCircle(order.id, circle) } == 1)
                let jobs = Set(circle.map { JobID(order.id, $0) })
                #expect(jobs.isDisjoint(with: plan.changes.map(\.job)))
            }
        }
    }
}
