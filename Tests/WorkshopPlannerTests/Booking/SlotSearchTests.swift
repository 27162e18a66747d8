import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct SlotSearchTests {
    /// Bates alone, from 7:00 to 16:00: 108 of 120 minutes productive, 86 bookable a quarter.
    private let alone = {
        var settings = ShopSettings.plain
        settings.booking = BookingRules(productivity: 90, appointmentRate: 80, receptions: 1)
        return Scene(settings, staff: [.technician(.hire("Bates", 2))])
    }()

    private func search(_ scene: Scene) -> SlotSearch {
        let outlook = scene.outlook()
        let bucket = TimeBucket(of: scene.workshop, outlook, .none, days: 7)
        return SlotSearch(scene.workshop, outlook, bucket)
    }

    private func slots(
        _ scene: Scene, _ jobs: JobLine..., from: Instant = "+1 7:00", waits: Bool = false
    ) throws -> [Slot] {
        let request = Quote.Request(jobs: jobs, arrival: from, isWaiter: waits)
        return try search(scene).slots(for: request).get()
    }

    @Test func `the first day with room comes first, and on it the emptiest quarter`() throws {
        let scene = alone.and(
            .visit(.book("1", .of(.work(80), arrival: "+1 7:00", promise: "+1 16:00"))))
        let found = try slots(scene, .work(60))
        // The morning is taken: 9:00 and 11:00 on Tuesday, and 7:00 on Wednesday.
        #expect(found.map(\.arrival) == ["+1 9:00", "+1 11:00", "+2 7:00"])
        #expect(found.allSatisfy { $0.isGood && $0.over == .zero })
        // 1.35 of 60 minutes.
        #expect(found[0].promise?.time == "+1 10:25")
    }

    @Test func `of a quarter the time counts at which the fewest come`() throws {
        var scene = alone
        for (number, time) in ["+1 7:00", "+1 7:15"].enumerated() {
            scene = scene.and(
                .visit(
                    .book(
                        OrderID("\(number)"),
                        .of(.work(6), arrival: Instant(stringLiteral: time), promise: "+1 16:00"))))
        }
        let found = try slots(scene, .work(300))
        #expect(found.first?.arrival == "+1 7:30")
        #expect(found.first?.receptions == 0)
    }

    @Test func `an appointment that moves leaves its own place and is not offered it again`() throws
    {
        let scene = alone.and(
            .visit(.book("1", .of(.work(300), arrival: "+1 7:00", promise: "+1 16:00"))))
        let order = try #require(scene.workshop.order("1"))
        let outlook = scene.outlook()
        let bucket = TimeBucket(of: scene.workshop, outlook, .none, days: 7, moving: "1")
        #expect(bucket.days[1].appointments.isEmpty)
        let request = Quote.Request(moving: order, arrival: "+1 7:00")
        let found = try SlotSearch(scene.workshop, outlook, bucket).slots(for: request).get()
        #expect(found.map(\.arrival) == ["+1 7:15", "+2 7:00", "+3 7:00"])
        #expect(found.allSatisfy { $0.breaks.isEmpty })
    }

    @Test func `a full day is passed over`() throws {
        var scene = alone
        for number in 1...5 {
            scene = scene.and(
                .visit(
                    .book(
                        OrderID("\(number)"),
                        .of(.work(70), arrival: "+1 7:00", promise: "+3 16:00"))))
        }
        #expect(try slots(scene, .work(60)).map(\.arrival) == ["+2 7:00", "+2 9:00", "+3 7:00"])
    }

    @Test func `a slot that would break a promise says so and comes after the others`() throws {
        let scene = alone.and(
            .visit(.book("1", .of(.work(400), arrival: "+1 7:00", promise: "+1 15:00"))))
        let waits = Quote.Request(jobs: [.work(90)], arrival: "+1 7:00", isWaiter: true)
        let asked = try search(scene).slot(at: "+1 7:00", for: waits).get()
        #expect(asked.breaks == ["1"])
        #expect(!asked.isGood)
        let found = try search(scene).slots(for: waits).get()
        #expect(found.first?.breaks == [] && found.first?.arrival == "+2 9:00")
    }

    @Test func `who waits is not kept over night`() throws {
        let request = Quote.Request(jobs: [.work(60)], arrival: "+1 15:30", isWaiter: true)
        let asked = try search(alone).slot(at: "+1 15:30", for: request).get()
        #expect(asked.isOverNight && !asked.isGood)
        #expect(try slots(alone, .work(60), from: "+1 15:00", waits: true)[0].arrival == "+2 7:00")
    }

    @Test func `a time that has passed is not proposed, and lunch is no time to come`() throws {
        let scene = alone.at("11:50")
        let found = try slots(scene, .work(30), from: "7:00")
        #expect(found.map(\.arrival) == ["13:00", "14:00", "+1 7:00"])
    }

    @Test func `a job that no day holds is booked on empty days`() throws {
        let found = try slots(alone, .work(600))
        #expect(found.count == 3)
        #expect(found[0].arrival == "+1 7:00" && found[0].over == .zero)
        #expect((found[0].promise?.time ?? .earliest) > "+2 7:00")
    }

    @Test func `what nobody can do finds slots with an obstacle, and bad jobs a refusal`() throws {
        let found = try slots(alone, .work(60, skill: 4))
        #expect(found.allSatisfy { $0.promise == nil && !$0.isGood })
        #expect(found.first?.obstacle == .nobodyCan(Skill(clamping: 4)))
        let request = Quote.Request(jobs: [], arrival: "7:00")
        #expect(search(alone).slots(for: request) == .failure(.visit(.noJobs("?"))))
        let closed = Workshop(zone: .utc)
        let outlook = Outlook(of: closed, at: "7:00")
        let bucket = TimeBucket(of: closed, outlook, .none, days: 2)
        #expect(
            SlotSearch(closed, outlook, bucket).slots(
                for: Quote.Request(jobs: [.work(60)], arrival: "7:00")) == .failure(.shop(.missing))
        )
    }

    @Test func `a car is handed over up to the very end of the day`() {
        for time: Instant in ["+1 6:59", "+1 16:01", "+6 10:00"] {
            #expect(alone.workshop.isClosedToHandOver(at: time), "\(time)")
        }
        for time: Instant in ["+1 7:00", "+1 12:30", "+1 16:00"] {
            #expect(!alone.workshop.isClosedToHandOver(at: time), "\(time)")
        }
    }

    @Test func `the shop is closed when nobody is there to receive a car, and open at lunch`() {
        for time: Instant in ["+1 6:59", "+1 16:00", "+6 10:00"] {
            #expect(alone.workshop.isClosed(at: time), "\(time)")
        }
        for time: Instant in ["+1 7:00", "+1 12:30", "+1 15:59"] {
            #expect(!alone.workshop.isClosed(at: time), "\(time)")
        }
    }
}
