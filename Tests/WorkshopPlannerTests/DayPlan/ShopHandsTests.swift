import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct ShopHandsTests {
    private func day(_ scene: Scene) -> ShopDay { ShopDay(scene.workshop, scene.outlook()) }

    @Test func `a technician is free when his running job is done`() {
        let scene = Scene().received(["1041": .of(.work(60))]).and(.work(.start("1041", "Smith")))
        #expect(day(scene.at("7:20")).workers.map(\.free) == ["8:00", "7:20"])
    }

    @Test func `room is kept for a stopped job with a known end`() {
        let scene = Scene().received(["1041": .of(.work(60)), "1042": .of(.work(180))])
            .and(.work(.start("1041", "Smith"))).at("7:30").and(.work(.stop("1041", until: "9:00")))
        #expect(day(scene).workers[0].reserved == [Span(from: "9:00", until: "9:30")])
        let plan = DayPlanner.proposal(scene.workshop, scene.outlook())
        #expect(
            plan.changes.allSatisfy { change in
                change.assignment.technician == "Bates"
                    || !change.spans.contains { $0.contains("9:15") }
            })
    }

    @Test func `what stays in a queue keeps its place`() {
        let scene = Scene().received(["1041": .of(.work(60))])
            .and(.work(.assign("1041", "Smith", "10:00")))
            .and(.parts(.ask("1041", number: "X", quantity: 1, job: nil)))
        #expect(day(scene).workers[0].reserved == [Span(from: "10:00", until: "11:00")])
    }

    @Test func `who is away as far ahead as a plan looks is no worker`() {
        let scene = Scene().and(
            .technician(.setAbsence("Smith", Span(from: "6:00", until: "+99 7:00"), reason: "")))
        #expect(day(scene).workers.map(\.id) == ["Bates"])
    }
}
