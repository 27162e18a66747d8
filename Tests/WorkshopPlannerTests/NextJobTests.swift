import Testing
import WorkshopCore
import WorkshopPlanner

struct NextJobTests {
    private func candidates(_ scene: Scene, _ technician: TechnicianID) -> [Candidate] {
        scene.workshop.candidates(for: technician, at: scene.now)
    }

    private func jobs(_ scene: Scene, _ technician: TechnicianID) -> [String] {
        candidates(scene, technician).map(\.job.id.description)
    }

    @Test func `comebacks, waiters and least slack lead, then his own queue as planned`() {
        let scene = Scene().received([
            "1": .of(.work(60), promise: "15:00"), "2": .of(.work(60), promise: "14:00"),
            "3": .of(.work(60), waits: true), "4": .of(.work(60), comebackOf: "0"),
            "5": .of(.work(60)), "6": .of(.work(60)), "7": .of(.work(60)), "8": .of(.work(60)),
        ]).and(
            .work(.assign("6", "Smith", "10:00")), .work(.assign("5", "Smith", "12:00")),
            .work(.assign("7", "Bates", "7:00")))
        #expect(jobs(scene, "Smith") == ["4/1", "3/1", "2/1", "1/1", "6/1", "5/1", "8/1"])
        #expect(candidates(scene, "Smith").allSatisfy { $0.refusal == nil })
    }

    @Test func `what he cannot start comes last, with the reason`() {
        let scene = Scene().received([
            "1": .of(.work(60, skill: 4), comebackOf: "0"), "2": .of(.work(60), waits: true),
            "3": .of(.work(60)), "4": .of(.work(60)),
        ]).and(
            .parts(.ask("2", number: "11213", quantity: 1, job: 1)),
            .parts(.move("2", number: "11213", to: .ordered, eta: "14:00")),
            .work(.assign("3", "Smith", "9:00")))
        let refused: [Refusal] = [
            .work(.skillTooLow("1", needs: Skill(clamping: 4), "Bates", has: Skill(clamping: 2))),
            .work(.partMissing("2", part: "11213", eta: "14:00")),
        ]
        #expect(jobs(scene, "Bates") == ["4/1", "1/1", "2/1"])
        #expect(candidates(scene, "Bates").map(\.refusal) == [nil] + refused)
    }

    @Test func `a technician who is busy sees what he could start after it`() {
        let scene = Scene().received([
            "1": .of(.work(60)), "2": .of(.work(60, skill: 4), waits: true), "3": .of(.work(60)),
        ]).and(.work(.start("1", "Bates")))
        #expect(jobs(scene, "Bates") == ["3/1", "2/1"])
        #expect(
            candidates(scene, "Bates").map(\.refusal) == [
                nil,
                .work(
                    .skillTooLow("2", needs: Skill(clamping: 4), "Bates", has: Skill(clamping: 2))),
            ])
    }

    @Test func `a technician who is away sees what he can start when he is back`() {
        let away = Span(from: "7:00", until: "9:00")
        let scene = Scene().received(["1": .of(.work(60))])
            .and(.technician(.setAbsence("Smith", away, reason: "dentist")))
            .and(.visit(.book("2", .of(.work(60), arrival: "8:30", promise: "15:00"))))
        #expect(scene.workshop.freeTime(of: "Smith", at: scene.now) == "9:00")
        #expect(jobs(scene, "Smith") == ["1/1", "2/1"])
        #expect(
            candidates(scene, "Smith").map(\.readiness) == [.now, .expected("8:30")])
        #expect(jobs(scene.at("9:00"), "Smith") == ["1/1"])
    }

    @Test func `a part that comes before he is free is no reason against, one that is late is`() {
        let scene = Scene().received([
            "1": .of(.work(120)), "2": .of(.work(60)), "3": .of(.work(60)),
        ]).and(
            .work(.start("1", "Smith")), .parts(.ask("2", number: "A", quantity: 1, job: nil)),
            .parts(.ask("3", number: "B", quantity: 1, job: nil)),
            .parts(.move("2", number: "A", to: .ordered, eta: "8:30")),
            .parts(.move("3", number: "B", to: .ordered, eta: "9:30")))
        #expect(
            candidates(scene, "Smith").map(\.readiness) == [.expected("8:30"), .refused])
        #expect(
            candidates(scene.at("8:31"), "Smith").map(\.readiness) == [.refused, .refused])
    }

    @Test func `what was interrupted under his hands is his to take up again`() {
        let scene = Scene().received([
            "1": .of(.work(60), promise: "15:30"), "2": .of(.work(60), promise: "15:50"),
            "3": .of(.work(60)),
        ]).and(.work(.start("1", "Smith"))).at("7:30").and(.work(.stop("1", until: nil)))
            .and(.work(.start("2", "Bates"))).at("7:40").and(.work(.stop("2", until: nil)))
        #expect(jobs(scene, "Smith") == ["1/1", "3/1"])
        #expect(candidates(scene, "Smith").map(\.refusal) == [nil, nil])
        #expect(jobs(scene, "Bates") == ["2/1", "3/1"])
    }

    @Test func `of cars that are not here only his own queue is shown`() {
        let scene = Scene().and(
            .visit(.book("1", .of(.work(60)))), .visit(.book("2", .of(.work(60)))),
            .work(.assign("2", "Smith", "9:00")))
        #expect(candidates(scene, "Smith").map(\.job.id) == ["2"])
        #expect(candidates(scene, "Smith").map(\.refusal) == [.visit(.notCheckedIn("2"))])
        #expect(candidates(scene, "Bates").isEmpty)
    }

    @Test func `what waits for somebody is every job that nobody has, most urgent first`() {
        let scene = Scene().received([
            "1": .of(.work(60), .work(30), promise: "15:00"),
            "2": .of(.work(60), promise: "10:00"), "3": .of(.work(60)), "4": .of(.work(60)),
        ]).and(
            .visit(.book("5", .of(.work(60), promise: "11:00"))),
            .work(.assign("3", "Bates", "9:00")),
            .work(.start("1/1", "Smith")), .work(.stop("4", until: nil)),
            .visit(.book("6", .of(.work(60)))),
            .visit(.cancel("6", reason: "")))
        let waiting = scene.workshop.undispatched(at: scene.now).map(\.id)
        #expect(waiting == ["2", "5", "1/2"])
    }

    @Test func `on the training day S. White is offered the waiter, not the comeback`() {
        #expect(jobs(.sampleDay, "S. White").prefix(2) == ["1063/1", "1066/1"])
        let refused = candidates(.sampleDay, "S. White").filter { $0.refusal != nil }
        #expect(refused.map(\.job.id) == ["1059"])
    }

    @Test func `a job that comes after another one comes last until that is done`() {
        let scene = Scene().received([
            "1": .of(.work(60), .work(60, after: [1]), promise: "9:00"), "2": .of(.work(30)),
        ])
        #expect(jobs(scene, "Smith") == ["1/1", "2/1", "1/2"])
        #expect(candidates(scene, "Smith").last?.refusal == .work(.comesAfter("1/2", ["1"])))
        // Who does the first is free for the second when the first is done.
        let begun = scene.and(.work(.start("1", "Smith")))
        #expect(candidates(begun, "Smith").map(\.readiness) == [.now, .expected("8:00")])
        #expect(jobs(begun, "Bates") == ["2/1", "1/2"])
        let done = begun.at("8:00").and(.work(.finish("1")))
        #expect(candidates(done, "Bates").first { $0.job.id == "1/2" }?.refusal == nil)
    }

    @Test func `a car in work is in nobody's way for a job beside`() {
        let scene = Scene().received(["1": .of(.work(60), .work(60, after: []))])
            .and(.work(.start("1", "Smith")))
        let beside = candidates(scene, "Bates").first { $0.job.id == "1/2" }
        #expect(beside?.facts.contains(.car(.free)) == true)
    }
}

/// Ten cases as a trainer would set them, with the answer that he expects.
struct TrainerCases {
    struct Case: Sendable, CustomTestStringConvertible {
        let task: String
        let scene: Scene
        var technician: TechnicianID = "Smith"
        let first: JobID
        let because: RankFact
        var testDescription: String { task }
    }

    private static func waiting(_ sheets: KeyValuePairs<OrderID, OrderSheet>) -> Scene {
        Scene().received(sheets)
    }

    static let all: [Case] = [
        Case(
            task: "a comeback with time to spare against an order that is late",
            scene: waiting([
                "1": .of(.work(60), promise: "8:00"), "2": .of(.work(60), comebackOf: "0"),
            ]), first: "2", because: .mark(.comeback)),
        Case(
            task: "a comeback against a customer who waits",
            scene: waiting([
                "1": .of(.work(30), promise: "8:00", waits: true),
                "2": .of(.work(60), comebackOf: "0"),
            ]), first: "2", because: .mark(.comeback)),
        Case(
            task: "a customer who waits against an order with less slack",
            scene: waiting([
                "1": .of(.work(60), promise: "8:30"),
                "2": .of(.work(60), promise: "11:00", waits: true),
            ]), first: "2", because: .mark(.waiter)),
        Case(
            task: "two who wait: the one whose work must start sooner",
            scene: waiting([
                "1": .of(.work(30), promise: "10:00", waits: true),
                "2": .of(.work(120), promise: "11:00", waits: true),
            ]), first: "2",
            because: .slack(Minutes(120))),
        Case(
            task: "an earlier promise against longer work that must start sooner",
            scene: waiting([
                "1": .of(.work(30), promise: "10:00"), "2": .of(.work(240), promise: "12:00"),
            ]), first: "2", because: .slack(Minutes(60))),
        Case(
            task: "his own queue against an urgent order that nobody has",
            scene: waiting([
                "1": .of(.work(60), promise: "15:00"), "2": .of(.work(60), promise: "10:00"),
            ]).and(.work(.assign("1", "Smith", "7:00"))), first: "2",
            because: .slack(Minutes(120))),
        Case(
            task: "equally urgent: his own queue keeps the plan that people know",
            scene: waiting(["1": .of(.work(60)), "2": .of(.work(60))])
                .and(.work(.assign("2", "Smith", "7:00"))),
            first: "2", because: .queue(place: 0)),
        Case(
            task: "equally urgent: the master takes the hard job",
            scene: waiting(["1": .of(.work(60)), "2": .of(.work(60, skill: 4))]),
            first: "2", because: .skill(above: 0)),
        Case(
            task: "the customer waits, but the job is above his skill",
            scene: waiting([
                "1": .of(.work(60, skill: 4), promise: "9:00", waits: true), "2": .of(.work(60)),
            ]), technician: "Bates", first: "2", because: .readiness(.now)),
        Case(
            task: "a comeback whose part is missing against work that can start",
            scene: waiting([
                "1": .of(.work(60), comebackOf: "0"), "2": .of(.work(60)),
            ]).and(
                .parts(.ask("1", number: "11213", quantity: 1, job: nil)),
                .parts(.move("1", number: "11213", to: .ordered, eta: "+1 9:00"))),
            first: "2", because: .readiness(.now)),
    ]

    @Test(arguments: all) func `the first choice is the trainer's`(_ asked: Case) throws {
        let ranked = asked.scene.workshop.candidates(for: asked.technician, at: asked.scene.now)
        #expect(ranked.first?.job.id == asked.first)
        #expect(ranked[0].reason(before: ranked[1])?.ahead == asked.because)
    }
}

/// Shops of chance: the ranking is a total order, the same whatever the orders are called with.
struct NextJobPropertyTests {
    private static func chance(_ seed: UInt64) -> Scene {
        var numbers = SeededNumbers(seed: seed)
        func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }
        var scene = Scene()
        for number in 1...12 {
            let id = OrderID("\(number)")
            let sheet = OrderSheet.of(
                .work(30 * (1 + pick(4)), skill: 1 + pick(4)), .work(30, skill: 1 + pick(2)),
                arrival: Instant(stringLiteral: "\(7 + pick(3)):00"),
                promise: Instant(stringLiteral: "\(10 + pick(7)):00"), waits: pick(4) == 0,
                comebackOf: pick(5) == 0 ? "0" : nil)
            scene = scene.and(.visit(.book(id, sheet)))
            if pick(5) > 0 { scene = scene.and(.visit(.receive(id, keyTag: nil))) }
            if pick(4) == 0 {
                scene = scene.and(.parts(.ask(id, number: "A", quantity: 1, job: 1)))
            }
            if pick(3) == 0 {
                scene = scene.and(
                    .work(.assign(JobID(id, 2), pick(2) == 0 ? "Smith" : "Bates", "8:00")))
            }
        }
        return scene
    }

    @Test(arguments: 1...40) func `the ranking is total, and what can start leads`(_ seed: Int) {
        let scene = Self.chance(UInt64(seed))
        for technician: TechnicianID in ["Smith", "Bates"] {
            let ranked = scene.workshop.candidates(for: technician, at: scene.now)
            #expect(!ranked.isEmpty)
            for (index, candidate) in ranked.enumerated() {
                for later in ranked[(index + 1)...] {
                    #expect(candidate.reason(before: later) != nil)
                    #expect(later.reason(before: candidate) == nil)
                }
            }
            let firstRefused = ranked.firstIndex { $0.readiness == .refused } ?? ranked.count
            #expect(ranked[firstRefused...].allSatisfy { $0.readiness == .refused })
        }
    }

    @Test(arguments: 1...40) func `a candidate that goes leaves the others as they stand`(
        _ seed: Int
    ) throws {
        let scene = Self.chance(UInt64(seed))
        let ranked = scene.workshop.candidates(for: "Smith", at: scene.now)
        let gone = ranked[ranked.count / 2].job.id
        let without = scene.and(.visit(.cancel(gone.order, reason: "sold")))
        let left = without.workshop.candidates(for: "Smith", at: scene.now)
        #expect(left.map(\.job.id) == ranked.map(\.job.id).filter { $0.order != gone.order })
    }
}
