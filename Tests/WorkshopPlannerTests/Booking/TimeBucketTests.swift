import Testing
import WorkshopCore

@testable import WorkshopPlanner

/// Northside works from 7:00 to 16:00 with lunch from 12:00 to 13:00: its quarters of a day are
/// 7–9, 9–11, 11–14 and 14–16, two working hours each.
struct TimeBucketTests {
    private static let rules = BookingRules(productivity: 90, appointmentRate: 80, receptions: 2)

    private static func scene(
        _ rules: BookingRules? = rules, staff: [Command] = Scene.staff
    ) -> Scene {
        var settings = ShopSettings.shop(
            lunch: "12:00-13:00", inspection: 6, wash: 15, settlement: 5)
        settings.booking = rules
        return Scene(settings, staff: staff)
    }

    private func bucket(_ scene: Scene, days: Int = 7) -> TimeBucket {
        TimeBucket(of: scene.workshop, scene.outlook(), .none, days: days)
    }

    private func minutes(
        _ day: TimeBucket.DayLoad, _ value: (TimeBucket.Cell) -> Minutes, skill: Int = 1
    ) -> [Int] {
        day.quarters.map { value($0.cells[skill - 1]).count }
    }

    @Test func `bookable is technicians times hours times productivity times appointment rate`() {
        let day = bucket(Self.scene()).days[1]
        // Two of 120 minutes × 0.9 = 216 productive, × 0.8 = 172 bookable.
        #expect(minutes(day, \.capacity) == [216, 216, 216, 216])
        #expect(minutes(day, \.bookable) == [172, 172, 172, 172])
        #expect(minutes(day, \.reserve) == [44, 44, 44, 44])
        // Smith alone has skill 3 or more: 120 × 0.9 = 108, × 0.8 = 86.
        #expect(minutes(day, \.bookable, skill: 2) == [172, 172, 172, 172])
        #expect(minutes(day, \.bookable, skill: 3) == [86, 86, 86, 86])
        #expect(minutes(day, \.bookable, skill: 4) == [86, 86, 86, 86])
    }

    @Test func `a day's quarters are equal parts of its working time`() {
        let quarters = bucket(Self.scene()).days[0].quarters
        #expect(
            quarters.map(\.span) == [
                Span(from: "7:00", until: "9:00"), Span(from: "9:00", until: "11:00"),
                Span(from: "11:00", until: "14:00"), Span(from: "14:00", until: "16:00"),
            ])
    }

    @Test func `today counts from now on, and closed days are passed over`() {
        let bucket = bucket(Self.scene().at("10:00"))
        #expect(minutes(bucket.days[0], \.capacity) == [0, 108, 216, 216])
        // From Monday over Saturday; the next is Monday.
        #expect(bucket.days.map(\.day.number) == [0, 1, 2, 3, 4, 5, 7].map { 20_780 + $0 })
    }

    @Test func `who is away and who works other hours counts with what he works`() {
        let away = Span(from: "+1 0:00", until: "+2 0:00")
        let scene = Self.scene().and(
            .technician(.setAbsence("Smith", away, reason: "training")),
            .technician(
                .changeShift("Bates", shift: .of("08:00-17:00"), breaks: [.of("12:00-13:00")])))
        let day = bucket(scene).days[1]
        // Bates alone: 60, 120, 120 and 120 + 60 minutes × 0.9.
        #expect(minutes(day, \.capacity) == [54, 108, 108, 162])
        #expect(minutes(day, \.capacity, skill: 3) == [0, 0, 0, 0])
    }

    @Test func `an appointment fills the quarters from its own on`() {
        let scene = Self.scene().and(
            .visit(.book("1", .of(.work(200), arrival: "+1 9:30", promise: "+1 16:00"))))
        let day = bucket(scene).days[1]
        #expect(minutes(day, \.booked) == [0, 172, 28, 0])
        #expect(minutes(day, \.remaining) == [172, 0, 144, 172])
        #expect(day.appointments == ["1"])
        #expect(day.receptions == [TimeBucket.Reception(from: "+1 9:30", cars: 1)])
        #expect(day.quarters.map(\.isOver) == [false, false, false, false])
    }

    @Test func `what asks for a skill is taken from all who have less of it too`() {
        let scene = Self.scene().and(
            .visit(.book("1", .of(.work(60, skill: 4), arrival: "+1 7:00", promise: "+1 16:00"))),
            .visit(.book("2", .of(.work(60, skill: 2), arrival: "+1 7:00", promise: "+1 16:00"))))
        let day = bucket(scene).days[1]
        #expect(minutes(day, \.booked)[0] == 120)
        #expect(minutes(day, \.booked, skill: 2)[0] == 120)
        #expect(minutes(day, \.booked, skill: 3)[0] == 60)
        #expect(minutes(day, \.remaining, skill: 4)[0] == 26)
    }

    @Test func `what a day has no room for stands in its last quarter, and it is over`() {
        var scene = Self.scene()
        for number in 1...8 {
            scene = scene.and(
                .visit(
                    .book(
                        OrderID("\(number)"),
                        .of(.work(100), arrival: "+1 7:00", promise: "+1 16:00"))))
        }
        let day = bucket(scene).days[1]
        // 800 minutes, and four quarters of 172.
        #expect(minutes(day, \.booked) == [172, 172, 172, 284])
        #expect(day.quarters.map(\.isOver) == [false, false, false, true])
        #expect(minutes(bucket(scene).days[2], \.booked) == [0, 0, 0, 0])
        #expect(day.receptions.map(\.cars) == [8])
    }

    @Test func `over by nothing that hours in tenths can tell is not over`() {
        var cell = TimeBucket.Cell(skill: .basic)
        cell.capacity = Minutes(60)
        cell.bookable = Minutes(60)
        cell.booked = Minutes(62)
        #expect(!cell.isOver)
        cell.booked = Minutes(63)
        #expect(cell.isOver)
        #expect(!TimeBucket.Service(capacity: Minutes(60), load: Minutes(62)).isOver)
        #expect(TimeBucket.Service(capacity: Minutes(60), load: Minutes(63)).isOver)
    }

    @Test func `a job that no day holds goes on the next day`() {
        let scene = Self.scene().and(
            .visit(.book("1", .of(.work(400, skill: 4), arrival: "+1 7:00", promise: "+3 16:00"))))
        let days = bucket(scene).days
        #expect(minutes(days[1], \.booked, skill: 4) == [86, 86, 86, 86])
        #expect(minutes(days[2], \.booked, skill: 4) == [56, 0, 0, 0])
    }

    @Test func `cars that are here use up the reserve, and what goes beyond takes from bookings`() {
        let scene = Self.scene().received([
            "1": .of(.work(120, skill: 4)), "2": .of(.work(120, skill: 2)),
        ]).and(.work(.start("1", "Smith")), .work(.start("2", "Bates")))
        let day = bucket(scene).days[0]
        #expect(minutes(day, \.inHouse) == [240, 0, 0, 0])
        // 240 − 44 of reserve.
        #expect(minutes(day, \.excess) == [196, 0, 0, 0])
        #expect(minutes(day, \.remaining) == [-24, 172, 172, 172])
        // Nothing is booked there: the foreman has the work, nobody has booked too much.
        #expect(!day.quarters[0].isOver)
    }

    @Test func `inspection and wash stand beside the work that leads to them`() {
        let scene = Self.scene().and(
            .visit(.book("1", .of(.work(60), arrival: "+1 7:00", promise: "+1 16:00", wash: true))),
            .visit(.book("2", .of(.work(60), arrival: "+1 14:30", promise: "+1 16:00"))))
        let day = bucket(scene).days[1]
        #expect(day.quarters.map(\.inspection.load.count) == [6, 0, 0, 6])
        #expect(day.quarters.map(\.wash.load.count) == [15, 0, 0, 0])
        #expect(day.quarters.map(\.wash.capacity.count) == [120, 120, 120, 120])
        var many = Self.scene()
        for number in 1...9 {
            many = many.and(
                .visit(
                    .book(
                        OrderID("\(number)"),
                        .of(.work(6), arrival: "+1 7:00", promise: "+1 16:00", wash: true))))
        }
        // Nine washes of a quarter of an hour do not go through one bay in two hours.
        #expect(bucket(many).days[1].quarters[0].wash.isOver)
    }

    @Test func `maintenance and repair are told apart`() {
        let line = JobLine(
            description: "Gearbox", flatRate: Minutes(90), skill: .basic, kind: .repair)
        let scene = Self.scene().and(
            .visit(.book("1", .of(.work(60), line, arrival: "+1 7:00", promise: "+1 16:00"))))
        let day = bucket(scene).days[1]
        #expect(day.maintenance == Minutes(60) && day.repair == Minutes(90))
    }

    @Test func `a car that is here or has gone is no appointment any more`() {
        let scene = Self.scene().and(
            .visit(.book("1", .of(.work(60), arrival: "7:00"))), .visit(.book("2", .of(.work(60)))),
            .visit(.book("3", .of(.work(60))))
        ).and(
            .visit(.receive("1", keyTag: nil)), .visit(.noShow("2")),
            .visit(.cancel("3", reason: "")))
        #expect(bucket(scene).days[0].appointments == [])
    }

    @Test func `shops without people, hours or a name have an empty bucket`() {
        let nobody = bucket(Self.scene(staff: []))
        #expect(minutes(nobody.days[1], \.bookable) == [0, 0, 0, 0])
        let nowhere = Workshop(zone: .utc)
        let empty = TimeBucket(
            of: nowhere, Outlook(of: nowhere, at: "7:00"), .none, days: 3)
        #expect(empty.days.count == 3)
        #expect(bucket(Self.scene(), days: 0).days.count == 1)
    }
}
