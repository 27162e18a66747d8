import Testing
import WorkshopCore
import WorkshopPlanner

struct ConfirmationsTests {
    private func booked(_ arrivals: [String]) -> Scene {
        arrivals.enumerated().reduce(Scene()) { scene, arrival in
            scene.and(
                .visit(
                    .book(
                        OrderID("\(arrival.offset + 1)"),
                        .of(
                            .work(60), arrival: Instant(stringLiteral: arrival.element),
                            promise: "+9 16:00"))))
        }
    }

    @Test func `who comes within three days of work is to be called, the last time a day before`() {
        let scene = booked(["+3 8:00", "+1 8:00", "13:00", "+4 8:00"])
        let open = scene.workshop.openConfirmations(at: "9:00")
        #expect(open.map(\.order) == ["3", "2", "1"])
        #expect(open.map(\.daysLeft) == [0, 1, 3])
        #expect(open.map(\.isLast) == [true, true, false])
    }

    @Test func `a Sunday is no day of work`() {
        // Thursday: Friday, Saturday and Monday are the next three.
        let open = booked(["+7 8:00"]).workshop.openConfirmations(at: "+3 9:00")
        #expect(open.map(\.daysLeft) == [3])
    }

    @Test func `who has confirmed, come or called off is not called`() {
        let scene = booked(["+1 8:00", "13:00", "+1 9:00"]).and(
            .visit(.confirm("1")), .visit(.receive("2", keyTag: nil)),
            .visit(.cancel("3", reason: "")))
        #expect(scene.workshop.openConfirmations(at: "9:00").isEmpty)
    }
}
