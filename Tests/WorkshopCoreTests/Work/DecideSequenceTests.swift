import Testing
import WorkshopCore

struct DecideSequenceTests {
    private let scene = given(received("1041", .service, .brakes, .oil))

    private func after(_ jobs: Int...) -> Predecessors { Predecessors(jobs) }

    @Test func `what a job comes after is said, and taken back`() {
        let said = scene.when(.work(.sequence("1041/3", after: after(1))))
            .then(.work(.sequenced(job: 3, after: after(1))))
        #expect(said.workshop.job("1041/3")?.line.after == after(1))
        said.when(.work(.sequence("1041/3", after: after(1)))).then()
        let usual = said.when(.work(.sequence("1041/3", after: nil)))
            .then(.work(.sequenced(job: 3, after: nil)))
        #expect(usual.workshop.job("1041/3")?.line.after == nil)
        #expect(said.and(.undo("1041")).workshop.job("1041/3")?.line.after == nil)
    }

    @Test func `itself, a job that is not there and a circle are refused`() {
        scene.when(.work(.sequence("1041/3", after: after(1, 3)))).refused(
            .work(.afterItself("1041/3")))
        scene.when(.work(.sequence("1041/3", after: after(4)))).refused(
            .work(.unknownJob("1041/4")))
        scene.when(.work(.sequence("1041/9", after: nil))).refused(.work(.unknownJob("1041/9")))
        scene.and(.work(.sequence("1041/3", after: after(2))))
            .when(.work(.sequence("1041/2", after: after(3)))).refused(
                .work(.inCircle("1041", [2, 3])))
    }

    @Test func `a job in work or done has its place`() {
        let begun = scene.and(.work(.start("1041/1", "Smith")))
        begun.when(.work(.sequence("1041/1", after: .beside))).refused(
            .work(.inWork("1041/1", "Smith")))
        begun.at("8:00").and(.work(.finish("1041/1")))
            .when(.work(.sequence("1041/1", after: .beside))).refused(.work(.finished("1041/1")))
    }

    @Test func `an order is booked with a circle, and it is mended by one word`() {
        var (first, second) = (JobLine.service, JobLine.brakes)
        first.after = after(2)
        second.after = after(1)
        let booked = given(received("1042", first, second, .oil))
        #expect(booked.workshop.order("1042")?.sequence.circles == [[1, 2]])
        let mended = booked.and(.work(.sequence("1042/1", after: nil)))
        #expect(mended.workshop.order("1042")?.sequence.circles == [])
    }

    @Test func `a line names other jobs of its order, when it is booked and when it is found`() {
        var line = JobLine.service
        line.after = after(1)
        given().when(.visit(.book("7", .of([line])))).refused(.work(.afterItself("7/1")))
        line.after = after(5)
        given().when(.visit(.book("7", .of([line])))).refused(.work(.unknownJob("7/5")))
        scene.when(.work(.add("1041", line, needsAuthorisation: false)))
            .refused(.work(.unknownJob("1041/5")))
        line.after = after(4)
        scene.when(.work(.add("1041", line, needsAuthorisation: false)))
            .refused(.work(.afterItself("1041/4")))
        line.after = after(1)
        scene.when(.work(.add("1041", line, needsAuthorisation: false)))
            .then(.work(.added(line: line, needsAuthorisation: false)))
    }

    @Test func `a job starts when what it comes after is done`() {
        let said = scene.and(.work(.sequence("1041/3", after: after(1, 2))))
        said.when(.work(.start("1041/3", "Allen")))
            .refused(.work(.comesAfter("1041/3", ["1041/1", "1041/2"])))
        // What is only usual is the foreman's.
        said.when(.work(.start("1041/2", "Smith"))).then(
            .work(.assigned(2, "Smith", "7:00", "9:00")), .work(.started(2, "Smith")))
        let half = said.and(.work(.start("1041/1", "Smith"))).at("8:00").and(
            .work(.finish("1041/1")))
        half.when(.work(.start("1041/3", "Allen"))).refused(
            .work(.comesAfter("1041/3", ["1041/2"])))
        let done = half.and(.work(.start("1041/2", "Smith"))).at("10:00").and(
            .work(.finish("1041/2")))
        _ = done.when(.work(.start("1041/3", "Allen"))).happens()
    }

    @Test
    func `a job is dispatched for when those before it should be done, as far as it is known`() {
        let said = scene.and(
            .work(.sequence("1041/3", after: after(2))), .work(.assign("1041/2", "Smith")))
        said.when(.work(.assign("1041/3", "Allen"))).then(
            .work(.assigned(3, "Allen", "9:00", "9:42")))
        said.when(.work(.assign("1041/3", "Allen", at: "7:30")))
            .then(.work(.assigned(3, "Allen", "7:30", "8:12")))
    }

    @Test func `the shop may let the sequence be overridden`() {
        scene.and(
            .shop(.changeSettings(.overriding(.sequence))),
            .work(.sequence("1041/2", after: after(1)))
        )
        .when(.work(.start("1041/2", "Smith", overrideReason: "the lift is free"))).then(
            .work(.assigned(2, "Smith", "7:00", "9:00")),
            .work(.started(job: 2, technician: "Smith", overrideReason: "the lift is free")))
    }

    @Test func `who books by hand is told what is wrong with the sequence`() {
        func flaw(_ after: [Int]?...) -> Refusal? {
            let lines = after.map { after in
                var line = JobLine.oil
                line.after = after.map { Predecessors($0) }
                return line
            }
            return Workshop.flaw(inSequenceOf: lines, on: "7")
        }
        #expect(flaw(nil, [], [1, 2]) == nil)
        #expect(flaw(nil, [3]) == .work(.unknownJob("7/3")))
        #expect(flaw([1]) == .work(.afterItself("7/1")))
        #expect(flaw([2], [1]) == .work(.inCircle("7", [1, 2])))
    }
}
