import Testing
import WorkshopCore

@Suite struct DecideRaceTests {
    private let waiting = given(received("1041", .service))

    /// What is declined of a command whose giver saw the scene `before`.
    private func refusal(of command: Command, seen before: Scene, now scene: Scene) -> Refusal? {
        scene.workshop.refusal(
            of: command, since: before.workshop.position + 1..<scene.workshop.position + 1)
    }

    @Test func `who dispatches a job that somebody has just dispatched hears by whom`() {
        let after = waiting.by("Moreau").and(.work(.assign("1041/1", "Smith")))
        #expect(
            refusal(of: .work(.assign("1041/1", "Morris")), seen: waiting, now: after)
                == .race(.dispatchedBy(Actor("Moreau"), "1041/1", "Smith")))
        #expect(
            refusal(of: .work(.unassign("1041/1")), seen: waiting, now: after)
                == .race(.dispatchedBy(Actor("Moreau"), "1041/1", "Smith")))
    }

    @Test func `who passes over the first choice for such a job hears of it too`() {
        let after = waiting.by("Moreau").and(.work(.assign("1041/1", "Smith")))
        let passing = Command.work(
            .passingOver(
                PassedOver("1041/1", .customer), taking: .assign("1041/1", "Morris")))
        #expect(
            refusal(of: passing, seen: waiting, now: after)
                == .race(.dispatchedBy(Actor("Moreau"), "1041/1", "Smith")))
    }

    @Test func `of several dispatches the last is told`() {
        let after = waiting.by("Moreau").and(.work(.assign("1041/1", "Smith")))
            .by("Diaz").and(.work(.assign("1041/1", "Morris")))
        #expect(
            refusal(of: .work(.assign("1041/1", "Smith")), seen: waiting, now: after)
                == .race(.dispatchedBy(Actor("Diaz"), "1041/1", "Morris")))
    }

    @Test func `who tells a customer what another has just told him hears of it`() {
        let told = waiting.by("Moreau").and(.promise(.tellCustomer("1041", .of("17:30"))))
        let second = Command.promise(.tellCustomer("1041", .of("17:45")))
        #expect(
            refusal(of: second, seen: waiting, now: told)
                == .race(.forestalled("1041", by: Actor("Moreau"))))
        #expect(refusal(of: second, seen: told, now: told) == nil)
        #expect(refusal(of: .visit(.note("1041", text: "n")), seen: waiting, now: told) == nil)
        let noted = waiting.by("Moreau").and(.visit(.note("1041", text: "n")))
        #expect(refusal(of: second, seen: waiting, now: noted) == nil)
    }

    @Test func `who sees where a job is may dispatch it anew`() {
        let after = waiting.by("Moreau").and(.work(.assign("1041/1", "Smith")))
        #expect(refusal(of: .work(.assign("1041/1", "Morris")), seen: after, now: after) == nil)
    }

    @Test func `what was taken back or is of another job holds up nobody`() {
        let back = waiting.and(.work(.assign("1041/1", "Smith")), .work(.unassign("1041/1")))
        #expect(refusal(of: .work(.assign("1041/1", "Morris")), seen: waiting, now: back) == nil)
        let other = waiting.performing(received("1042", .service), #_sourceLocation)
            .and(.work(.assign("1042/1", "Smith")))
        #expect(refusal(of: .work(.assign("1041/1", "Morris")), seen: waiting, now: other) == nil)
        let noted = waiting.and(.work(.assign("1041/1", "Smith")))
        #expect(
            refusal(of: .visit(.note("1041", text: "squeak")), seen: waiting, now: noted) == nil)
    }
}
