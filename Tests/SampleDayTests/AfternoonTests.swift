import SampleDay
import Testing
import WorkshopCore

struct AfternoonTests {
    private static func evening(_ language: SampleLanguage) throws -> FoldedDay {
        var folded = try FoldedDay(language)
        for command in SampleDay.live(on: FoldedDay.monday, in: .utc, language: language) {
            try folded.give(command)
        }
        return folded
    }

    @Test(arguments: SampleLanguage.allCases)
    func `nothing is refused while nobody interferes`(language: SampleLanguage) throws {
        #expect(try Self.evening(language).refused == [])
    }

    @Test func `it runs forward from half past one until the shop closes`() {
        let live = SampleDay.live(on: FoldedDay.monday, in: .utc, language: .english)
        let open = Span(from: FoldedDay.at(13, 31), until: FoldedDay.at(16, 0))
        #expect(live.allSatisfy { open.contains($0.at) })
        #expect(zip(live, live.dropFirst()).allSatisfy { $0.at <= $1.at })
    }

    @Test func `the board breathes: something happens at least every ten minutes`() {
        let live = SampleDay.live(on: FoldedDay.monday, in: .utc, language: .english)
        let times = [FoldedDay.at(13, 30)] + live.map(\.at)
        for (time, next) in zip(times, times.dropFirst()) {
            #expect(next.minutes(since: time) <= Minutes(10))
        }
    }

    @Test func `at closing time only the car without its part and the one outside are open`() throws
    {
        let folded = try Self.evening(.english)
        for state in [OrderState.inWork, .nextJob, .waitingInspection, .wash, .settlement] {
            let late = folded.orders(in: state).filter { $0 != "1077" }
            #expect(late == [], "\(state)")
        }
        #expect(folded.orders(in: .stopped(.parts)) == ["1064"])
        #expect(folded.orders(in: .stopped(.sublet)) == ["1051"])
        #expect(folded.orders(in: .ready) == ["1057", "1066", "1067", "1068", "1070", "1071"])
    }

    @Test func `a car of tomorrow is left in the evening`() throws {
        #expect(try Self.evening(.english).orders(in: .nextJob) == ["1077"])
    }

    @Test func `every promise is kept, the one in danger because the customer was told`() throws {
        let folded = try Self.evening(.english)
        for order in folded.workshop.orders.values {
            guard let done = order.deliveredAt ?? order.readyAt else { continue }
            #expect(done <= order.promise, "\(order.id)")
        }
        let gearbox = try #require(folded.order(1052))
        #expect(gearbox.told.map(\.at) == [FoldedDay.at(13, 36)])
        #expect(gearbox.deliveredAt.map { $0 > gearbox.sheet.promise } == true)
    }

    @Test func `actual work stays near flat-rate time`() throws {
        let workshop = try Self.evening(.english).workshop
        let calendars = workshop.workingTimes()
        for job in workshop.orders.values.flatMap(\.jobs) {
            guard let finished = job.finishedAt, job.reworks == 0 else { continue }
            guard job.id != JobID(OrderID("1052"), 1) else { continue }
            let worked = Double(job.worked(until: finished, calendars).count)
            let ratio = worked / Double(job.line.flatRate.count)
            #expect((0.8...1.3).contains(ratio), "\(job.id): \(ratio)")
        }
    }

    @Test func `a visitor's own dispatch makes single commands fall out, never more`() throws {
        var folded = try FoldedDay(.english)
        let own = Command.work(
            .start(
                JobID(OrderID("1063"), 1), TechnicianID("S. White"), overrideReason: nil))
        try folded.give(
            ScriptedCommand(
                at: FoldedDay.at(13, 31), actor: Actor("Visitor"), command: own, id: "visit-1"))
        for command in SampleDay.live(on: FoldedDay.monday, in: .utc, language: .english) {
            try folded.give(command)
        }
        #expect(folded.refused.count == 2)
        #expect(folded.order(1063)?.state == .delivered)
    }
}
