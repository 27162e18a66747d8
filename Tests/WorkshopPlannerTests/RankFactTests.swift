import Testing
import WorkshopCore
import WorkshopPlanner

struct RankFactTests {
    private func reason(_ scene: Scene, _ technician: TechnicianID = "Smith") -> RankReason? {
        let ranked = scene.workshop.candidates(for: technician, at: scene.now)
        return ranked.count < 2 ? nil : ranked[0].reason(before: ranked[1])
    }

    private static func two(_ first: OrderSheet, _ second: OrderSheet) -> Scene {
        Scene().received(["1": first, "2": second])
    }

    @Test func `the reason is the first criterion in which two differ`() throws {
        let scene = Self.two(
            .of(.work(60, skill: 3), promise: "15:00", waits: true),
            .of(.work(60), promise: "10:00"))
        let found = try #require(reason(scene))
        #expect(found.first == "1" && found.second == "2")
        #expect(found.ahead == .mark(.waiter) && found.behind == .mark(.none))
    }

    @Test func `slack is compared in the steps in which times are told`() throws {
        let close = Self.two(
            .of(.work(60), promise: "10:03"), .of(.work(60, skill: 4), promise: "10:04"))
        #expect(reason(close)?.ahead == .skill(above: 0))
        #expect(reason(close)?.first == "2")
        let apart = Self.two(
            .of(.work(60), promise: "10:04"), .of(.work(60, skill: 4), promise: "10:05"))
        #expect(reason(apart)?.ahead == .slack(Minutes(124)))
        #expect(reason(apart)?.behind == .slack(Minutes(125)))
    }

    @Test func `two that are the same in everything stand by their numbers`() throws {
        let found = try #require(reason(Self.two(.of(.work(60)), .of(.work(60)))))
        #expect(found.isByNumber)
        #expect(found.first == "1")
    }

    @Test func `a reason says why the first comes before the second, never the reverse`() {
        let scene = Self.two(.of(.work(60), waits: true), .of(.work(60)))
        let ranked = scene.workshop.candidates(for: "Smith", at: scene.now)
        #expect(ranked[0].reason(before: ranked[1]) != nil)
        #expect(ranked[1].reason(before: ranked[0]) == nil)
        #expect(ranked[0].reason(before: ranked[0]) == nil)
    }

    @Test func `each stands where it does because of the one before it`() {
        let scene = Scene().received([
            "1": .of(.work(60), waits: true), "2": .of(.work(60), comebackOf: "0"),
            "3": .of(.work(60)),
        ])
        let ranked = scene.workshop.candidates(for: "Smith", at: scene.now)
        #expect(ranked.reason(at: 0) == ranked.reason(at: 1))
        #expect(ranked.reason(at: 0)?.ahead == .mark(.comeback))
        #expect(ranked.reason(at: 2)?.ahead == .mark(.waiter))
        #expect([ranked[0]].reason(at: 0) == nil)
    }

    @Test func `among equals what needs no fetching comes first`() {
        let counter = Self.two(.of(.work(60)), .of(.work(60))).and(
            .parts(.ask("1", number: "A", quantity: 1, job: nil)),
            .parts(.move("1", number: "A", to: .arrived, eta: nil)))
        #expect(reason(counter)?.ahead == .parts(inHand: true))
        let parked = Self.two(.of(.work(60)), .of(.work(60))).and(.visit(.park("1", place: "P2")))
        #expect(reason(parked)?.behind == .car(.parked("P2")))
        let worked = Self.two(.of(.work(60), .work(60)), .of(.work(120)))
            .and(.work(.start("1/2", "Bates")))
        #expect(reason(worked)?.behind == .car(.inWork("Bates")))
        let promised = Self.two(
            .of(.work(62), promise: "10:02"), .of(.work(60), promise: "10:00"))
        #expect(reason(promised)?.ahead == .promise("10:00"))
    }

    @Test func `work that failed its inspection comes before other work, not before a waiter`() {
        let scene = Scene().received([
            "1": .of(.work(60)), "2": .of(.work(60), promise: "9:00"),
            "3": .of(.work(60), waits: true),
        ]).and(.work(.start("1", "Smith"))).at("8:00")
            .and(.work(.finish("1")), .afterWork(.failInspection("1", note: "rattles")))
        let ranked = scene.workshop.candidates(for: "Smith", at: scene.now)
        #expect(ranked.map(\.job.id) == ["3", "1", "2"])
        #expect(ranked[1].reason(before: ranked[2])?.ahead == .rework(true))
    }
}
