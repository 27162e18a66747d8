import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct EndedOrderTests {
    private let order = OrderID("1041")
    private let job = JobID(OrderID("1041"), 1)
    private let store = InMemoryEventStore(zone: Zone.known, now: { .noon })

    private func ended() throws -> EndedOrder? {
        try #require(store.workshop.order(order)).ended(in: store.workshop)
    }

    @Test func `an order that goes on has no row`() throws {
        try store.given(Given.shop + Given.order(order))
        #expect(try ended() == nil)
    }

    @Test func `a delivered order keeps its facts`() throws {
        try store.given(Given.shop + Given.delivered(order))
        let ended = try #require(try ended())
        #expect(ended.state == "delivered")
        #expect(ended.plate == "RBD 117" && ended.customer == "Ms Haddad")
        #expect(ended.received == .at(7, 5) && ended.delivered == .at(11))
        #expect(ended.ended == .at(11))
        #expect(ended.originalPromise == .at(15) && ended.promise == .at(15))
        #expect(ended.wasOnTime == true && ended.wasToldInTime == nil && ended.tellings == 0)
        #expect(ended.flatRate == Minutes(60) && ended.worked == Minutes(60))
        #expect(ended.reworks == 0 && ended.stopped.isEmpty)
    }

    @Test func `a cancelled order was neither on time nor late`() throws {
        try store.given(Given.shop + Given.order(order))
        _ = try store.when(.visit(.cancel(order, reason: "sold"))).get()
        let ended = try #require(try ended())
        #expect(ended.state == "cancelled")
        #expect(ended.delivered == nil && ended.wasOnTime == nil)
        #expect(ended.ended == .at(10))
    }

    @Test func `work, stops and reworks are added up`() throws {
        try store.given(Given.shop + Given.order(order))
        let stop = StopRequest(code: .parts, reason: "gasket", parked: "P2")
        try store.given([
            Given.request(.work(.start(job, .smith, overrideReason: nil)), .at(8)),
            Given.request(.work(.stop(job, stop)), .at(8, 30)),
            Given.request(.work(.resume(job, .morris, overrideReason: nil)), .at(9, 15)),
            Given.request(.work(.finish(job)), .at(9, 45)),
            Given.request(.afterWork(.failInspection(job, note: "noise")), .at(10)),
            Given.request(.work(.start(job, .morris, overrideReason: nil)), .at(10)),
            Given.request(.work(.finish(job)), .at(10, 20)),
        ])
        try store.given(afterWork(delivered: .at(12)))
        let ended = try #require(try ended())
        #expect(ended.worked == Minutes(80))
        #expect(ended.stopped == [.parts: Minutes(45)])
        #expect(ended.reworks == 1)
        let parts = try #require(store.workshop.job(job)).parts(in: store.workshop)
        #expect(parts.map(\.technician) == ["B. Smith", "D. Morris"])
        #expect(parts.map(\.worked) == [Minutes(30), Minutes(50)])
        #expect(parts.map(\.flatRate) == [.zero, Minutes(60)])
    }

    @Test func `a customer told before the promise passed was told in time`() throws {
        try store.given(Given.shop + Given.order(order))
        try store.given(work + [tell(.at(17), at: .at(14))] + afterWork(delivered: .at(16, 30)))
        let ended = try #require(try ended())
        #expect(ended.promise == .at(17) && ended.originalPromise == .at(15))
        #expect(ended.wasOnTime == true && ended.wasToldInTime == true && ended.tellings == 1)
    }

    @Test func `a late car whose customer heard nothing was not told in time`() throws {
        try store.given(Given.shop + Given.order(order) + work + afterWork(delivered: .at(16, 30)))
        let ended = try #require(try ended())
        #expect(ended.wasOnTime == false && ended.wasToldInTime == false)
    }

    @Test func `a customer who was told and did not agree was told all the same`() throws {
        try store.given(Given.shop + Given.order(order) + work)
        try store.given([tell(.at(17), at: .at(14), .refused)] + afterWork(delivered: .at(16, 30)))
        #expect(try ended()?.wasOnTime == false)
        #expect(try ended()?.wasToldInTime == true)
    }

    @Test func `a customer who was not reached was not told`() throws {
        try store.given(Given.shop + Given.order(order) + work)
        try store.given(
            [tell(.at(17), at: .at(14), .unreached)] + afterWork(delivered: .at(16, 30)))
        #expect(try ended()?.wasToldInTime == false)
    }

    private var work: [CommandRequest] {
        [
            Given.request(.work(.start(job, .smith, overrideReason: nil)), .at(8)),
            Given.request(.work(.finish(job)), .at(9)),
        ]
    }

    private func afterWork(delivered: Instant) -> [CommandRequest] {
        let ready = delivered - Minutes(1)
        return [
            Given.request(.afterWork(.passInspection(order, note: "")), ready),
            Given.request(.afterWork(.settle(order)), ready),
            Given.request(.afterWork(.ready(order)), ready),
            Given.request(.afterWork(.deliver(order)), delivered),
        ]
    }

    private func tell(
        _ proposed: Instant, at: Instant, _ answer: Answer = .agreed
    ) -> CommandRequest {
        let telling = Telling(
            proposed: proposed, told: "Ms Haddad", channel: .phone, answer: answer)
        return Given.request(.promise(.tellCustomer(order, telling)), at)
    }
}

extension Order {
    fileprivate func ended(in workshop: Workshop) -> EndedOrder? { EndedOrder(self, in: workshop) }
}

extension Job {
    fileprivate func parts(in workshop: Workshop) -> [EndedJob] {
        EndedJob.parts(of: self, in: workshop)
    }
}
