import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct JoinedPlanTests {
    private let scene = Scene(staff: [
        .technician(.hire("Smith", 4)), .technician(.hire("Bates", 4)),
    ])
    .received([
        "1041": .of(.work(60), promise: "15:00"), "1042": .of(.work(60), promise: "15:00"),
    ])
    .and(.work(.assign("1041", "Smith", "7:00")))

    private func change(
        _ kind: PlanChange.Kind, _ job: JobID, _ technician: TechnicianID, _ start: Instant
    ) -> PlanChange {
        PlanChange(
            kind: kind, assignment: Assignment(job, technician, at: start),
            end: start + Minutes(60), spans: [], from: nil, fromStart: nil)
    }

    private func joined(
        _ first: [PlanChange], _ second: [PlanChange], in other: Scene? = nil
    ) throws -> [PlanChange] {
        let scene = other ?? scene
        let outlook = scene.outlook()
        func after(_ workshop: Workshop, _ changes: [PlanChange]) throws -> Workshop {
            guard !changes.isEmpty else { return workshop }
            let plan = changes.map(\.assignment)
            return try #require(
                workshop.after(.acceptPlan(plan), by: Actor(""), at: outlook.now))
        }
        let then = try after(try after(scene.workshop, first), second)
        return ShopDay(scene.workshop, outlook)
            .joined(first, second, outlook, laid: Outlook(of: then, at: outlook.now))
    }

    @Test func `what was given out and then moved is given out in its last place`() throws {
        let changes = try joined(
            [change(.assign, "1042/1", "Smith", "8:00")],
            [change(.reassign, "1042/1", "Bates", "7:00")])
        #expect(changes.map(\.kind) == [.assign])
        #expect(changes.map(\.assignment) == [Assignment("1042/1", "Bates", at: "7:00")])
        #expect(changes.first?.from == nil && changes.first?.end == "8:00")
    }

    @Test func `what comes back to where it is now is no change`() throws {
        let changes = try joined(
            [
                change(.reassign, "1041/1", "Bates", "7:00"),
                change(.assign, "1042/1", "Smith", "7:00"),
            ],
            [
                change(.reassign, "1041/1", "Smith", "7:00"),
                change(.reassign, "1042/1", "Bates", "7:00"),
            ])
        #expect(changes.map(\.assignment) == [Assignment("1042/1", "Bates", at: "7:00")])
    }

    @Test func `what a second look leaves alone is told where the other changes put it`() throws {
        let changes = try joined(
            [change(.assign, "1042/1", "Bates", "7:30")],
            [change(.reassign, "1041/1", "Bates", "7:00")])
        #expect(changes.map(\.job) == ["1041/1", "1042/1"])
        #expect(changes.map(\.assignment.start) == ["7:00", "8:00"])
        #expect(changes.first?.from == "Smith" && changes.first?.fromStart == "7:00")
        #expect(changes.last?.end == "9:00")
    }

    @Test func `who would come before a job that is put off is told his time too`() throws {
        let full = scene.received(["1043": .of(.work(60), promise: "15:00")])
            .and(.work(.assign("1043", "Smith", "7:30")))
        let changes = try joined([change(.assign, "1042/1", "Smith", "7:15")], [], in: full)
        #expect(changes.map(\.job) == ["1042/1", "1043/1"])
        #expect(changes.map(\.kind) == [.assign, .retime])
        #expect(changes.map(\.assignment.start) == ["8:00", "9:00"])
    }
}
