import Testing
import WorkshopCore

struct ToldInTimeTests {
    private let monday = Day.of(2026, 11, 23)

    private func told(_ scene: Scene, at now: Instant) -> ToldInTime {
        scene.workshop.toldInTime(on: monday, at: now)
    }

    /// 1041 is promised for 16:00, and its car is here.
    private let order = given(received("1041"))

    @Test func `a day on which every promise holds has no figure`() {
        #expect(told(order, at: "16:00").percent == nil)
        #expect(order.workshop.order("1041")?.brokenPromises(at: "16:00") == [])
    }

    @Test func `a promise that was moved before it passed was spoken about in time`() {
        let scene = order.at("15:00").and(.promise(.tellCustomer("1041", .of("17:00"))))
        #expect(told(scene, at: "15:01").percent == 100)
        let broken = scene.workshop.order("1041")?.brokenPromises(at: "16:30")
        #expect(broken?.map(\.promise) == ["16:00"] && broken?.map(\.at) == ["15:00"])
    }

    @Test func `the promise of an appointment that was moved is void, and the new one counts`() {
        let booked = given([.visit(.book("1041", .of([], arrival: "10:00")))]).at("8:00")
            .and(.visit(.moveAppointment("1041", to: "11:00", .of("18:00"))))
        #expect(told(booked, at: "17:00").percent == nil)
        let here = booked.at("11:00").and(.visit(.receive("1041", keyTag: nil)))
        #expect(told(here, at: "18:00").percent == nil)
        #expect(told(here, at: "18:01").percent == 0)
    }

    @Test func `a promise that was moved at the very moment it passed, or after, was not`() {
        for late: Instant in ["16:00", "16:10"] {
            let scene = order.at(late).and(.promise(.tellCustomer("1041", .of("17:00"))))
            #expect(told(scene, at: "16:30").percent == 0)
            let broken = scene.workshop.order("1041")?.brokenPromises(at: "16:30")
            #expect(broken?.map(\.at) == ["16:00"], "it broke when it passed")
        }
    }

    @Test func `a promise that passed unspoken counts from then on`() {
        #expect(told(order, at: "16:01") == ToldInTime(order.broken(at: "16:01")))
        #expect(told(order, at: "16:01").percent == 0)
    }

    @Test func `a customer who refused or would not settle it was told all the same`() {
        let scene = order.at("15:00").and(.promise(.tellCustomer("1041", .of("17:00", .refused))))
        #expect(told(scene, at: "15:30").percent == nil, "the promise has not passed")
        #expect(told(scene, at: "16:30").percent == 100)
        let agreed = scene.at("16:30").and(.promise(.tellCustomer("1041", .of("17:30"))))
        #expect(told(agreed, at: "16:31").percent == 100, "the first word counts")
    }

    @Test func `a customer who was not reached was not told`() {
        let scene = order.at("15:00").and(.promise(.tellCustomer("1041", .of("17:00", .unreached))))
        #expect(told(scene, at: "16:30").percent == 0)
    }

    @Test func `an earlier time breaks nothing and says nothing of a delay`() {
        let earlier = order.at("10:00").and(.promise(.tellCustomer("1041", .of("15:00"))))
        #expect(told(earlier, at: "11:00").percent == nil)
        #expect(told(earlier, at: "15:30").percent == 0)
        let refused = order.at("10:00").and(.promise(.tellCustomer("1041", .of("15:00", .refused))))
        #expect(told(refused, at: "16:30").percent == 0)
    }

    @Test func `a car that was ready when it was promised keeps the promise however late it goes`()
    {
        let scene = given(readyOrder("1041", "Smith"))
        #expect(told(scene, at: "18:00").percent == nil)
        #expect(
            told(scene.at("18:00").and(.afterWork(.deliver("1041"))), at: "18:00").percent == nil)
    }

    @Test func `each promise of an order counts for itself`() {
        let scene = order.at("15:00").and(.promise(.tellCustomer("1041", .of("17:00"))))
        #expect(told(scene, at: "17:01") == ToldInTime(scene.broken(at: "17:01")))
        let figure = told(scene, at: "17:01")
        #expect((figure.told, figure.broken, figure.percent) == (1, 2, 50))
    }

    @Test func `what is not every one is never rounded up to all`() {
        var figure = ToldInTime()
        (figure.told, figure.broken) = (199, 200)
        #expect(figure.percent == 99)
    }

    @Test func `a promise belongs to the day on which it broke`() {
        let scene = order.at("+1 8:00").and(.promise(.tellCustomer("1041", .of("+1 12:00"))))
        #expect(told(scene, at: "+1 8:00").percent == 0)
        #expect(scene.workshop.toldInTime(on: monday + 1, at: "+1 8:00").percent == nil)
    }

    @Test func `a car that never came and a visit that was called off break nothing`() {
        let awaited = given([.visit(.book("1041", .of([])))])
        #expect(told(awaited, at: "17:00").percent == nil)
        #expect(
            told(order.at("17:00").and(.visit(.cancel("1041", reason: ""))), at: "17:00").percent
                == nil)
    }

    @Test func `a customer who has his car at home is told of a delay as any other`() {
        let scene = given(received("1041"), [.visit(.takeHome("1041"))])
        #expect(told(scene, at: "16:30").percent == 0)
    }
}

extension Scene {
    fileprivate func broken(at now: Instant) -> [BrokenPromise] {
        workshop.orders.values.flatMap { $0.brokenPromises(at: now) }
    }
}
