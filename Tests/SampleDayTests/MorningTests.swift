import SampleDay
import Testing
import WorkshopCore

struct MorningTests {
    private let now = FoldedDay.at(13, 30)

    @Test func `B. Smith had no work for thirty minutes after his first job`() throws {
        let folded = try FoldedDay(.english)
        let work = folded.workshop.orders.values.flatMap(\.jobs).flatMap(\.work)
            .filter { $0.technician.name == "B. Smith" }.sorted { $0.from < $1.from }
        #expect(
            work.map(\.from) == [
                FoldedDay.at(7, 0), FoldedDay.at(8, 30), FoldedDay.at(10, 30),
            ])
        #expect(work.first?.until == FoldedDay.at(8, 0))
    }

    @Test func `his third job should be done by now and is thirty minutes late`() throws {
        let timeline = try FoldedDay(.english).workshop
            .timeline(of: TechnicianID("B. Smith"), at: now)
        let running = try #require(timeline.running)
        #expect(running.job.id.description == "1052/1")
        #expect(running.job.work.map(\.from) == [FoldedDay.at(10, 30)])
        #expect(running.late == Minutes(30))
    }

    @Test func `nobody else is late, and only S. White has no job in work`() throws {
        let timelines = try FoldedDay(.english).workshop.timelines(at: now)
        let late = timelines.filter { $0.running.map { $0.late > .zero } ?? false }
        #expect(late.map(\.technician.name) == ["B. Smith"])
        let idle = timelines.filter { $0.running == nil }
        #expect(idle.map(\.technician.name) == ["S. White"])
        #expect(idle.map(\.idleSince) == [FoldedDay.at(12, 0)])
    }

    @Test func `plans keep to the clock and never overlap for one technician on the day`() throws {
        let workshop = try FoldedDay(.english).workshop
        for technician in workshop.staff {
            let plans = workshop.orders.values.flatMap(\.jobs).compactMap(\.plan)
                .filter { $0.technician == technician.id && $0.start >= FoldedDay.at(7, 0) }
                .sorted { $0.start < $1.start }
            #expect(plans.count >= 3)
            for (plan, next) in zip(plans, plans.dropFirst()) {
                // A chip may be planned into the last half hour of one that was stopped or split.
                #expect(plan.end <= next.start + Minutes(30), "\(technician.id)")
            }
        }
    }

    @Test func `the first work of tomorrow is dispatched already`() throws {
        let plans = try FoldedDay(.english).workshop.orders.values.flatMap(\.jobs)
            .filter { $0.state == .queued }.compactMap(\.plan)
            .filter { $0.start >= FoldedDay.at(0, 0, daysLater: 1) }.sorted { $0.start < $1.start }
        #expect(plans.map(\.technician.name) == ["B. Smith", "G. Bates"])
        #expect(
            plans.map(\.start) == [
                FoldedDay.at(7, 0, daysLater: 1), FoldedDay.at(8, 15, daysLater: 1),
            ])
    }

    @Test func `actual work follows flat-rate time within reason`() throws {
        let workshop = try FoldedDay(.english).workshop
        let calendars = workshop.workingTimes()
        for job in workshop.orders.values.flatMap(\.jobs) where job.reworks == 0 {
            guard job.finishedAt != nil else { continue }
            let worked = Double(job.worked(until: now, calendars).count)
            let ratio = worked / Double(job.line.flatRate.count)
            #expect((0.8...1.25).contains(ratio), "\(job.id): \(ratio)")
        }
    }

    @Test func `one job came back from the inspection and passed the second time`() throws {
        let workshop = try FoldedDay(.english).workshop
        let reworked = workshop.orders.values.flatMap(\.jobs).filter { $0.reworks > 0 }
        #expect(reworked.map(\.id.description) == ["1042/1"])
        #expect(workshop.order(OrderID("1042"))?.state == .delivered)
    }
}
