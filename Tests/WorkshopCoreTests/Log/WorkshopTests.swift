import Testing
import WorkshopCore

struct WorkshopTests {
    private func recorded(
        _ stream: StreamID, _ version: Int, _ event: Event, position: Int = 1
    ) -> RecordedEvent {
        RecordedEvent(
            position: position, stream: stream, version: version,
            id: EventID(command: "x", index: version), at: "8:00", actor: Actor("Wang"),
            event: event)
    }

    @Test func `an empty workshop knows nobody and nothing`() {
        let workshop = Workshop(zone: .brussels)
        #expect(workshop.position == 0)
        #expect(workshop.shop == nil)
        #expect(workshop.orders.isEmpty)
        #expect(workshop.version(of: .shop) == 0)
        #expect(workshop.timelines(at: "8:00").isEmpty)
        #expect(workshop.workingTime(of: "Nobody") == workshop.workingTime)
    }

    @Test func `events folded in again are passed over`() throws {
        let scene = given(inWork("1041", "Smith"))
        var workshop = scene.workshop
        for event in scene.recorded { try workshop.apply(event) }
        #expect(workshop.orders == scene.workshop.orders)
        #expect(workshop.position == scene.recorded.count)
        #expect(workshop.history(of: .order("1041")) == scene.workshop.history(of: .order("1041")))
    }

    @Test func `an order that is retired leaves the board with its history`() {
        let scene = given(readyOrder("1041", "Smith"), received("1042")).at("10:00")
            .and(.afterWork(.deliver("1041")))
        var workshop = scene.workshop
        #expect(workshop.ended(before: "10:00").isEmpty)
        #expect(workshop.ended(before: "+1 0:00") == ["1041"])
        workshop.retire("1041")
        #expect(workshop.order("1041") == nil)
        #expect(workshop.history(of: .order("1041")).isEmpty)
        #expect(workshop.version(of: .order("1041")) == 0)
        #expect(workshop.position == scene.workshop.position)
    }

    @Test func `a copy stays as it was`() throws {
        let scene = given(received("1041"))
        var copy = scene.workshop
        try copy.apply(recorded(.order("1041"), 3, .visit(.carParked(place: "P1"))))
        #expect(scene.workshop.order("1041")?.parkedAt == nil)
        #expect(copy.order("1041")?.parkedAt == "P1")
    }

    @Test func `what lies beyond the board moves its position only forward`() {
        var workshop = given().workshop
        let before = workshop.position
        workshop.advance(to: before + 10)
        workshop.advance(to: 1)
        #expect(workshop.position == before + 10)
    }

    @Test func `undoing a technician's change keeps the order of the board`() {
        let scene = given().and(.technician(.changeSkill("Morris", .basic)))
            .and(.undo(.technician("Morris"), command: nil))
        #expect(scene.workshop.technicians.map(\.id) == ["Smith", "Morris", "Bates", "Allen"])
        #expect(scene.workshop.technician("Morris")?.skill.level == 3)
    }
}
