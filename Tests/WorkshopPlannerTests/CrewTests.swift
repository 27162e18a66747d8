import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct CrewTests {
    private func crew(_ scene: Scene) -> Crew {
        Crew(scene.workshop, scene.workshop.timelines(at: scene.now), scene.now)
    }

    private let busy = Scene()
        .received(["1": .of(.work(60)), "2": .of(.work(60)), "3": .of(.work(120))])
        .and(
            .work(.start("1", "Smith")), .work(.assign("2", "Smith", "9:00")),
            .work(.assign("3", "Bates", "7:30")))

    @Test func `work goes into the first gap of whoever is done first`() {
        var crew = crew(busy)
        // Smith has 8:00 to 9:00, Bates 7:00 to 7:30 and what comes after 9:30.
        #expect(crew.layOut(Minutes(30), skill: .basic, from: "7:00")?.span.until == "7:30")
        #expect(crew.layOut(Minutes(60), skill: .basic, from: "7:00")?.span.until == "9:00")
        #expect(crew.layOut(Minutes(60), skill: .basic, from: "7:00")?.span.until == "10:30")
    }

    @Test func `only those count who have the skill`() {
        var crew = crew(busy)
        #expect(
            crew.layOut(Minutes(30), skill: Skill(clamping: 3), from: "7:00")?.span.until == "8:30")
        #expect(
            crew.layOut(Minutes(30), skill: Skill(clamping: 3), from: "7:00")?.span.until == "9:00")
        #expect(
            crew.layOut(Minutes(30), skill: Skill(clamping: 3), from: "7:00")?.span.until == "10:30"
        )
    }

    @Test func `nobody can do what is above all of them`() {
        var crew = self.crew(Scene(staff: [.technician(.hire("Bates", 2))]))
        #expect(crew.layOut(Minutes(30), skill: Skill(clamping: 3), from: "7:00") == nil)
        var nobody = self.crew(Scene(staff: []))
        #expect(nobody.layOut(Minutes(30), skill: .basic, from: "7:00") == nil)
    }

    @Test func `of several who would be done at once the first on the board takes it`() {
        var crew = crew(Scene())
        #expect(crew.layOut(Minutes(60), skill: .basic, from: "7:00")?.span.until == "8:00")
        // Smith has it, who alone can do what comes next.
        #expect(
            crew.layOut(Minutes(60), skill: Skill(clamping: 4), from: "7:00")?.span.until == "9:00")
    }

    @Test func `work that has its technician goes into his own gaps`() {
        var crew = crew(busy)
        #expect(crew.layOut(Minutes(30), with: "Smith", from: "7:00")?.span.from == "8:00")
        let next = crew.layOut(Minutes(60), with: "Smith", from: "7:00")
        #expect(next?.span == Span(from: "10:00", until: "11:00"))
        #expect(next?.technician == "Smith")
        #expect(crew.layOut(Minutes(30), with: "Morris", from: "7:00") == nil)
    }

    @Test func `it begins when work goes on, not when it last ended`() {
        var crew = crew(Scene(staff: [.technician(.hire("Smith", 4))]))
        let morning = crew.layOut(Minutes(300), skill: .basic, from: "7:00")
        #expect(morning?.span == Span(from: "7:00", until: "12:00"))
        let afternoon = crew.layOut(Minutes(60), skill: .basic, from: "7:00")
        #expect(afternoon?.span == Span(from: "13:00", until: "14:00"))
    }

    @Test func `those who have left and those who are away take nothing`() {
        let away = Span(from: "7:00", until: "+1 16:00")
        let scene = Scene().and(
            .technician(.leave("Smith")), .technician(.setAbsence("Bates", away, reason: "ill")))
        var crew = crew(scene)
        #expect(crew.layOut(Minutes(60), skill: .basic, from: "7:00")?.span.until == "+2 8:00")
        #expect(crew.layOut(Minutes(60), skill: Skill(clamping: 3), from: "7:00") == nil)
    }

    @Test func `each keeps to his own hours`() {
        let early = Command.technician(
            .hire(
                "Sands", skill: .basic, shift: .of("06:00-08:00"), breaks: [.of("07:00-07:30")]))
        var crew = crew(Scene(staff: [early]).at("6:30"))
        #expect(crew.layOut(Minutes(60), skill: .basic, from: "6:30")?.span.until == "8:00")
        #expect(crew.layOut(Minutes(90), skill: .basic, from: "6:30")?.span.until == "+1 8:00")
    }

    /// The core lays a job into the first gap by the clock: both ways must give the same.
    @Test(arguments: 1...40) func `it agrees with the core's own search`(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let scene = Scene(staff: [.technician(.hire("Smith", 4))]).and(
            .technician(.setAbsence("Smith", Span(from: "+1 9:00", until: "+1 14:00"), reason: "")))
        var crew = crew(scene)
        var taken: [Span] = []
        for _ in 0..<30 {
            let work = Minutes(Int.random(in: 1...300, using: &numbers))
            let start = Instant("7:00") + Minutes(Int.random(in: 0...4_000, using: &numbers))
            let laid = scene.workshop.workingTime(of: "Smith")
                .opening(for: work, from: start, around: taken)
            let placed = crew.layOut(work, skill: .basic, from: start)
            #expect(placed?.span.from == laid?.first?.from)
            #expect(placed?.span.until == laid?.last?.until)
            guard let from = laid?.first?.from, let end = placed?.span.until else { continue }
            taken.append(Span(from: from, until: end))
        }
    }
}
