import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct ServiceQueueTests {
    private func queue(
        _ places: Int, _ time: Int = 30, busyUntil ends: [Instant] = [], lunch: String? = nil
    ) -> ServiceQueue {
        let calendar = ShopSettings.shop(lunch: lunch).workingTime(in: .utc)
        return ServiceQueue(
            places: places, time: Minutes(time), busyUntil: ends,
            clock: WorkedClock(calendar, from: "8:00"))
    }

    private func ends(_ queue: ServiceQueue, _ arrivals: [Instant]) -> [Instant?] {
        var queue = queue
        return arrivals.map { queue.pass(from: $0)?.span.until }
    }

    @Test func `three cars at one place go one after the other`() {
        var queue = queue(1)
        let passages = (["8:00", "8:10", "9:30"] as [Instant]).map { queue.pass(from: $0) }
        #expect(passages.map { $0?.span.from } == ["8:00", "8:30", "9:30"])
        #expect(passages.map { $0?.span.until } == ["8:30", "9:00", "10:00"])
        #expect(passages.map { $0?.waited } == [.zero, Minutes(20), .zero])
    }

    @Test func `at two places two go at once`() {
        #expect(
            ends(queue(2), ["8:00", "8:00", "8:00", "8:10"]) == ["8:30", "8:30", "9:00", "9:00"])
    }

    @Test func `a place that is taken is free when its car is done`() {
        #expect(ends(queue(1, busyUntil: ["8:20"]), ["8:00", "8:00"]) == ["8:50", "9:20"])
        #expect(ends(queue(2, busyUntil: ["8:20"]), ["8:00", "8:00"]) == ["8:30", "8:50"])
    }

    @Test func `of more cars than places all go on, and the next comes when fewer are left`() {
        let busy: [Instant] = ["8:50", "8:10", "8:30"]
        #expect(ends(queue(1, busyUntil: busy), ["8:00"]) == ["9:20"])
        #expect(ends(queue(2, busyUntil: busy), ["8:00"]) == ["9:00"])
        #expect(ends(queue(3, busyUntil: busy), ["8:00"]) == ["8:40"])
    }

    @Test func `a car stays in its place over lunch and over night`() {
        #expect(
            ends(queue(1, lunch: "12:00-13:00"), ["11:40", "12:10", "15:50", "15:55"])
                == ["13:10", "13:40", "+1 7:20", "+1 7:50"])
        var queue = queue(1)
        #expect(queue.pass(from: "15:50")?.span.until == "+1 7:20")
        let next = queue.pass(from: "15:55")
        #expect(next?.waited == Minutes(25) && next?.span.from == "+1 7:20")
    }

    @Test func `what takes no time waits for nobody`() {
        #expect(ends(queue(1, 0), ["8:00", "8:00", "23:00"]) == ["8:00", "8:00", "23:00"])
    }

    @Test func `there is at least one place`() {
        #expect(ends(queue(0), ["8:00"]) == ["8:30"])
        #expect(ends(queue(-5), ["8:00"]) == ["8:30"])
        #expect(ends(queue(.max), ["8:00"]) == ["8:30"])
    }

    @Test func `where the shop never opens nobody is done`() {
        var settings = ShopSettings.plain
        settings.weekdays = []
        var queue = ServiceQueue(
            places: 1, time: Minutes(1), busyUntil: [],
            clock: WorkedClock(settings.workingTime(in: .utc), from: "8:00"))
        #expect(queue.pass(from: "8:00") == nil)
        #expect(ends(self.queue(1, .max), ["8:00"]) == [nil])
    }
}
