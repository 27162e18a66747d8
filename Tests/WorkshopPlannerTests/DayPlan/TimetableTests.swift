import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct TimetableTests {
    private func day(_ scene: Scene) -> ShopDay { ShopDay(scene.workshop, scene.outlook()) }

    @Test func `jobs follow each other over lunch and night`() {
        let scene = Scene(staff: [.technician(.hire("Smith", 4))])
            .received(["1041": .of(.work(270)), "1042": .of(.work(240)), "1043": .of(.work(60))])
        let table = Timetable(day(scene), sequences: [[0, 1, 2]])
        #expect(table.rows[0].map(\.start) == ["7:00", "11:30", "+1 7:30"].map { $0 as Instant })
        #expect(table.rows[0].map(\.end) == ["11:30", "+1 7:30", "+1 8:30"].map { $0 as Instant })
    }

    @Test func `a job waits for the one of its order that is done by somebody else`() {
        let scene = Scene().received(["1041": .of(.work(60), .work(30))])
        let table = Timetable(day(scene), sequences: [[0], [1]])
        #expect(table.rows[1].map(\.start) == ["8:00"])
    }

    @Test func `rows that wait for each other in a circle are laid all the same`() {
        let scene = Scene().received([
            "1041": .of(.work(60), .work(30)), "1042": .of(.work(60), .work(30)),
        ])
        // Each row begins with the second job of an order whose first one stands behind the other.
        let table = Timetable(day(scene), sequences: [[1, 2], [3, 0]])
        #expect(table.rows.joined().count == 4)
        let ends = table.ends(4)
        let starts = Dictionary(
            uniqueKeysWithValues: table.rows.joined().map { ($0.work, $0.start) })
        #expect(starts[1].map { $0 >= ends[0] } == true && starts[3].map { $0 >= ends[2] } == true)
    }

    @Test func `lateness is that of the car, which inspection and the night add to`() {
        let settings = ShopSettings.shop(lunch: nil, inspection: 10, wash: 0, settlement: 0)
        let scene = Scene(settings, staff: [.technician(.hire("Smith", 4))]).at("15:00")
            .received(["1041": .of(.work(55), promise: "16:00", waits: true)])
        let table = Timetable(day(scene), sequences: [[0]])
        // Done 15:55, ready 7:05 the next day.
        #expect(table.lateness == 4 * (15 * 60 + 5))
    }

    @Test func `nothing is laid into what is reserved`() {
        let scene = Scene(staff: [.technician(.hire("Smith", 4))])
            .received(["1041": .of(.work(60)), "1042": .of(.work(90))])
            .and(.work(.assign("1041", "Smith", "8:00")))
            .and(.parts(.ask("1041", number: "X", quantity: 1, job: nil)))
        let table = Timetable(day(scene), sequences: [[0]])
        #expect(table.rows[0].map(\.start) == ["9:00"])
    }

    @Test func `a job waits for all before it, and the later of two ends counts once`() {
        let scene = Scene().received([
            "1041": .of(.work(60), .work(90, after: []), .work(30), promise: "9:15"),
            "1042": .of(.work(60), .work(90, after: []), promise: "9:00"),
        ])
        let table = Timetable(day(scene), sequences: [[0, 2, 3], [1, 4]])
        #expect(table.rows[0].map(\.start) == ["7:00", "8:30", "9:00"].map { $0 as Instant })
        // 1041 is ready at 9:00; 1042 at 10:00 by each of two: an hour late, once.
        #expect(table.rows[1].last?.end == "10:00")
        #expect(table.lateness == 60)
    }
}
