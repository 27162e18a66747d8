import Testing
import WorkshopCore

struct HistoryTests {
    private func recorded(
        _ stream: StreamID, _ version: Int, _ event: Event, position: Int = 1
    ) -> RecordedEvent {
        RecordedEvent(
            position: position, stream: stream, version: version,
            id: EventID(command: "x", index: version), at: "8:00", actor: Actor("Wang"),
            event: event)
    }

    private func problem(_ scene: Scene, _ event: RecordedEvent) -> HistoryProblem? {
        var workshop = scene.workshop
        do throws(HistoryProblem) {
            try workshop.apply(event)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a gap in a stream is a damaged history`() {
        let scene = given([.visit(.book("1041", .of([])))])
        let late = problem(scene, recorded(.order("1041"), 3, .visit(.appointmentConfirmed)))
        #expect(late?.reason == "its stream stands at version 1")
        #expect(late?.description.contains("order/1041") == true)
    }

    @Test func `an event in a stream of another kind is a damaged history`() {
        let scene = given([.visit(.book("1041", .of([])))])
        #expect(problem(scene, recorded(.shop, 2, .afterWork(.carReady))) != nil)
        #expect(problem(scene, recorded(.order("1041"), 2, .technician(.left))) != nil)
        #expect(problem(scene, recorded(.technician("Smith"), 2, .afterWork(.carReady))) != nil)
        #expect(
            problem(
                scene, recorded(.technician("Smith"), 2, .technician(.skillChanged(skill: .basic))))
                == nil)
    }

    @Test func `an event before the first of its stream is a damaged history`() {
        let scene = given()
        #expect(problem(scene, recorded(.order("1041"), 1, .afterWork(.carReady))) != nil)
        #expect(problem(scene, recorded(.technician("Sands"), 1, .technician(.left))) != nil)
    }

    @Test func `what is opened or hired twice is a damaged history`() {
        let scene = given([.visit(.book("1041", .of([])))])
        #expect(problem(scene, recorded(.order("1041"), 2, .visit(.opened(sheet: .of([]))))) != nil)
        let hired = Event.technician(.hired(skill: .basic, shift: .of("07:00-16:00"), breaks: []))
        #expect(problem(scene, recorded(.technician("Smith"), 2, hired)) != nil)
    }

    @Test(arguments: [0, 2, -1, Int.min, Int.max])
    func `an event about a job that is not there is a damaged history`(job: Int) {
        let scene = given([.visit(.book("1041", .of([])))])
        #expect(problem(scene, recorded(.order("1041"), 2, .work(.finished(job: job)))) != nil)
    }

    @Test(arguments: [(1, Int.max), (Int.min, 1), (2, 1), (0, 0), (1, 3), (3, 3)])
    func `an undo of what is not there is a damaged history`(from: Int, through: Int) {
        let scene = given(received("1041"))
        let undone = Event.undone(from: from, through: through)
        #expect(problem(scene, recorded(.order("1041"), 3, undone)) != nil)
        let history =
            scene.workshop.history(of: .order("1041")) + [recorded(.order("1041"), 3, undone)]
        #expect(history.counting.count <= 2)
    }

    @Test func `an undo of the opening with all that came after leaves no order`() throws {
        var workshop = given(received("1041")).workshop
        try workshop.apply(recorded(.order("1041"), 3, .undone(from: 1, through: 2)))
        #expect(workshop.order("1041") == nil)
        let half = recorded(.order("1042"), 3, .undone(from: 1, through: 1))
        #expect(problem(given(received("1042")), half) != nil)
    }
}
