import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct SafePromiseTests {
    /// Jobs of an hour that took so many minutes, done by somebody of skill 2.
    private func history(_ minutes: [Int]) -> Experience {
        Experience(
            minutes.compactMap {
                Experience.Sample(
                    flatRate: Minutes(60), worked: Minutes($0), kind: .maintenance,
                    skill: Skill(clamping: 2))
            })
    }

    private let ten = [60, 66, 72, 78, 84, 90, 96, 102, 108, 120]
    private let alone = Scene(.shop(lunch: nil), staff: [.technician(.hire("Bates", 2))])

    private func outlook(_ scene: Scene, _ past: Experience) -> Outlook {
        let experience = Experience(of: scene.workshop, after: past)
        return Outlook(of: scene.workshop, at: scene.now, experience: experience)
    }

    private func safe(_ id: OrderID, _ scene: Scene, _ past: [Int]) throws -> SafePromise {
        try #require(scene.workshop.safePromise(of: id, outlook(scene, history(past))))
    }

    @Test func `nine of ten cases of a single job end by the safe time`() throws {
        let scene = alone.received(["1": .of(.work(60))])
        let promise = try safe("1", scene, ten)
        // The ninth of ten took 108 minutes: 8:48, told as 8:50.
        #expect(promise.time == "8:50")
        #expect(promise.forecast == "8:00")
        #expect(promise.cases == 10)
        #expect(promise.likeness == .kindAndSkill)
        #expect(promise.links.map(\.reason) == [.unassignedWork(until: "8:00")])
        #expect(!promise.isOpenEnded)
    }

    @Test func `two jobs are surer than twice the worst of one`() throws {
        let scene = alone.received(["1": .of(.work(60), .work(60))])
        let promise = try safe("1", scene, ten)
        // All sums of two cases, of which 90 of 100 are no longer than this.
        let sums = ten.flatMap { first in ten.map { first + $0 } }.sorted()
        let exact = Instant("7:00") + Minutes(sums[89])
        #expect(abs(promise.time.minutes(since: exact).count) <= 5)
        #expect(promise.time < Instant("7:00") + Minutes(2 * 108))
    }

    @Test func `what is before it may last longer too`() throws {
        let scene = alone.received(["1": .of(.work(60)), "2": .of(.work(60))])
            .and(.work(.start("1", "Bates")), .work(.assign("2", "Bates", "8:00")))
        let sums = ten.flatMap { first in ten.map { first + $0 } }.sorted()
        let exact = Instant("7:00") + Minutes(sums[89])
        let promise = try safe("2", scene, ten)
        #expect(promise.forecast == "9:00")
        #expect(abs(promise.time.minutes(since: exact).count) <= 5)
    }

    @Test func `of a job in work only the cases count that took longer than it has`() throws {
        let scene = alone.received(["1": .of(.work(60))]).and(.work(.start("1", "Bates"))).at(
            "8:33")
        // After 93 minutes 96, 102, 108 and 120 are left: the last is the one in ten.
        #expect(try safe("1", scene, ten).time == "9:00")
    }

    @Test func `a job does not begin before its car is here, however fast the others are`() throws {
        let scene = alone.and(.visit(.book("1", .of(.work(60), arrival: "10:00"))))
            .received(["2": .of(.work(60))]).and(.work(.assign("2", "Bates", at: "9:00")))
        let quick = try safe("1", scene, Array(repeating: 30, count: 10))
        // By flat-rate time it is 11:00, and a promise before the forecast would be red at once.
        #expect(quick.time == "11:00")
    }

    @Test func `what follows the work takes its place in every case`() throws {
        let shop = ShopSettings.shop(lunch: nil, inspection: 6, wash: 15, settlement: 5)
        let scene = Scene(shop, staff: [.technician(.hire("Bates", 2))])
            .received(["1": .of(.work(60), wash: true)])
        // 108 minutes, and 26 behind them: 9:14.
        #expect(try safe("1", scene, ten).time == "9:15")
    }

    @Test func `a job longer than a shift goes on the next day`() throws {
        let scene = alone.received(["1": .of(.work(600))])
        let promise = try safe("1", scene, ten)
        // 1,080 minutes of 540 a day: it ends as the second day does.
        #expect(promise.time == "+1 16:00")
        #expect(promise.forecast == "+1 8:00")
    }

    @Test func `without a history a spread is assumed, and no cases are claimed`() throws {
        let promise = try safe("1", alone.received(["1": .of(.work(60))]), [])
        // 1.35 of 60 minutes: 8:21.
        #expect(promise.time == "8:25")
        #expect(promise.cases == 0)
        #expect(promise.likeness == .assumed)
    }

    @Test func `a part of which nobody knows when it comes leaves the time open`() throws {
        let scene = alone.received(["1": .of(.work(60))])
            .and(.parts(.ask("1", number: "04465", quantity: 1, job: 1)))
        let promise = try safe("1", scene, ten)
        #expect(promise.isOpenEnded)
        #expect(promise.time == "8:50")
    }

    @Test func `nobody can promise what nobody can do, nor what is done`() throws {
        let master = alone.received(["1": .of(.work(60, skill: 4))])
        #expect(master.workshop.safePromise(of: "1", master.outlook()) == nil)
        #expect(master.workshop.safePromise(of: "9", master.outlook()) == nil)
        let done = alone.received(["1": .of(.work(60))]).and(.work(.start("1", "Bates"))).at("8:00")
            .and(
                .work(.finish("1")), .afterWork(.passInspection("1", note: "")),
                .afterWork(.settle("1")), .afterWork(.ready("1")))
        #expect(done.workshop.safePromise(of: "1", done.outlook()) == nil)
        let gone = Outlook(of: Workshop(zone: .utc), at: "9:00")
        #expect(Workshop(zone: .utc).safePromise(of: "1", gone) == nil)
    }

    @Test func `the same question has the same answer`() throws {
        let scene = Scene.sampleDay
        let outlook = scene.outlook()
        for id in outlook.orders.keys.sorted() {
            let first = scene.workshop.safePromise(of: id, outlook)
            #expect(scene.workshop.safePromise(of: id, outlook) == first)
            if let first { #expect(first.time >= first.forecast) }
        }
    }

    /// The promise is made from one half of a history, and the other half is what comes.
    @Test func `of the cases that come later nine in ten hold too`() throws {
        var chance = SeededNumbers(seed: 7)
        let lengths = (0..<4_000).map { _ in
            45 + (0..<4).map { _ in Int.random(in: 0...20, using: &chance) }.reduce(0, +)
                + (Int.random(in: 0..<10, using: &chance) == 0 ? 60 : 0)
        }
        let past = history(Array(lengths.prefix(2_000)))
        let sheet = OrderSheet.of(.work(60), .work(60), .work(60), promise: "+5 16:00")
        let scene = alone.received(["1": sheet])
        let promise = try #require(scene.workshop.safePromise(of: "1", outlook(scene, past)))
        let later = Array(lengths.dropFirst(2_000))
        let held = (0..<(later.count / 3)).filter { index in
            let total = later[(index * 3)..<(index * 3 + 3)].reduce(0, +)
            return Instant("7:00") + Minutes(total) <= promise.time
        }
        let share = Double(held.count) / Double(later.count / 3)
        #expect(share > 0.88 && share < 0.94, "\(share) of them held")
    }
}
