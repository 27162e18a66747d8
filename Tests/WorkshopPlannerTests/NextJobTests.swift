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

    @Test func `his own queue leads, then comebacks, waiters and least slack`() {
        let scene = Scene().received([
            "1": .of(.work(60), promise: "15:00"), "2": .of(.work(60), promise: "14:00"),
            "3": .of(.work(60), waits: true), "4": .of(.work(60), comebackOf: "0"),
            "5": .of(.work(60)), "6": .of(.work(60)), "7": .of(.work(60)),
        ]).and(
            .assign("6", "Smith", "10:00"), .assign("5", "Smith", "12:00"),
            .assign("7", "Bates", "7:00"))
        #expect(jobs(scene, "Smith") == ["6/1", "5/1", "4/1", "3/1", "2/1", "1/1"])
        #expect(candidates(scene, "Smith").allSatisfy { $0.refusal == nil })
    }

    @Test func `what he cannot start comes last, with the reason`() {
        let scene = Scene().received([
            "1": .of(.work(60, skill: 4), comebackOf: "0"), "2": .of(.work(60), waits: true),
            "3": .of(.work(60)), "4": .of(.work(60)),
        ]).and(
            .askPart("2", number: "11213", quantity: 1, job: 1),
            .movePart("2", number: "11213", to: .ordered, eta: "14:00"),
            .assign("3", "Smith", "9:00"))
        let refused: [Refusal] = [
            .skillTooLow("1", needs: Skill(clamping: 4), "Bates", has: Skill(clamping: 2)),
            .partMissing("2", part: "11213", eta: "14:00"),
        ]
        #expect(jobs(scene, "Bates") == ["4/1", "1/1", "2/1"])
        #expect(candidates(scene, "Bates").map(\.refusal) == [nil] + refused)
    }

    @Test func `a technician who is busy sees what he could start after it`() {
        let scene = Scene().received([
            "1": .of(.work(60)), "2": .of(.work(60, skill: 4), waits: true), "3": .of(.work(60)),
        ]).and(.start("1", "Bates"))
        #expect(jobs(scene, "Bates") == ["3/1", "2/1"])
        #expect(
            candidates(scene, "Bates").map(\.refusal) == [
                nil, .skillTooLow("2", needs: Skill(clamping: 4), "Bates", has: Skill(clamping: 2)),
            ])
    }

    @Test func `a technician who is away can start nothing`() {
        let away = Span(from: "7:00", until: "9:00")
        let scene = Scene().received(["1": .of(.work(60))])
            .and(.setAbsence("Smith", away, reason: "dentist"))
        #expect(
            candidates(scene, "Smith").map(\.refusal) == [.technicianAway("Smith", until: "9:00")])
        #expect(candidates(scene.at("9:00"), "Smith").map(\.refusal) == [nil])
    }

    @Test func `of cars that are not here only his own queue is shown`() {
        let scene = Scene().and(
            .book("1", .of(.work(60))), .book("2", .of(.work(60))), .assign("2", "Smith", "9:00"))
        #expect(candidates(scene, "Smith").map(\.job.id) == ["2"])
        #expect(candidates(scene, "Smith").map(\.refusal) == [.notCheckedIn("2")])
        #expect(candidates(scene, "Bates").isEmpty)
    }

    @Test func `what waits for somebody is every job that nobody has, most urgent first`() {
        let scene = Scene().received([
            "1": .of(.work(60), .work(30), promise: "15:00"),
            "2": .of(.work(60), promise: "10:00"), "3": .of(.work(60)), "4": .of(.work(60)),
        ]).and(
            .book("5", .of(.work(60), promise: "11:00")), .assign("3", "Bates", "9:00"),
            .start("1/1", "Smith"), .stop("4", until: nil), .book("6", .of(.work(60))),
            .cancel("6", reason: ""))
        let waiting = scene.workshop.undispatched(at: scene.now).map(\.id)
        #expect(waiting == ["2", "5", "1/2"])
    }

    @Test func `on the training day S. White is offered the waiter, not the comeback`() {
        #expect(jobs(.sampleDay, "S. White").prefix(2) == ["1063/1", "1066/1"])
        let refused = candidates(.sampleDay, "S. White").filter { $0.refusal != nil }
        #expect(refused.map(\.job.id) == ["1059"])
    }
}
