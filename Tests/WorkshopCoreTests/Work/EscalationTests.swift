import Testing
import WorkshopCore

struct EscalationTests {
    private func stopped(until expected: Instant?) -> Scene {
        given(
            inWork("1041", "Smith", .service),
            [
                .work(
                    .stop("1041/1", StopRequest(code: .parts, reason: "gasket", expected: expected))
                )
            ])
    }

    @Test func `a stoppage is overdue once its expected end has passed`() {
        let workshop = stopped(until: "9:00").workshop
        #expect(workshop.escalations(at: "9:00") == [])
        let late = workshop.escalations(at: "9:12")
        #expect(late.map(\.job) == ["1041/1"])
        #expect(late.first?.overdue == Minutes(12))
        #expect(late.first?.expected == "9:00")
        #expect(late.first?.isForManager == false)
    }

    @Test func `it goes up to the manager after as long as the shop's settings say`() {
        let workshop = stopped(until: "9:00").workshop
        #expect(workshop.escalations(at: "9:29").map(\.isForManager) == [false])
        #expect(workshop.escalations(at: "9:30").map(\.isForManager) == [true])
    }

    @Test func `one of which nobody knows the end is not overdue, nor one that is over`() {
        #expect(stopped(until: nil).workshop.escalations(at: "15:00") == [])
        let resumed = stopped(until: "9:00").at("9:30")
            .and(.work(.resume("1041/1", "Smith", overrideReason: nil)))
        #expect(resumed.workshop.escalations(at: "10:00") == [])
    }

    @Test func `the longest overdue comes first`() {
        let scene = given(
            inWork("1041", "Smith", .service), inWork("1042", "Morris", .service),
            [
                .work(.stop("1041/1", StopRequest(code: .parts, reason: "1", expected: "9:30"))),
                .work(
                    .stop(
                        "1042/1", StopRequest(code: .interrupted, reason: "2", expected: "9:00"))),
            ])
        #expect(scene.workshop.escalations(at: "10:00").map(\.job) == ["1042/1", "1041/1"])
    }
}
