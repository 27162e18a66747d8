import Testing
import WorkshopCore

struct StoppageMinutesTests {
    private let monday = Day.of(2026, 11, 23)

    private func stop(_ code: StoppageCode, _ reason: String) -> StopRequest {
        StopRequest(code: code, reason: reason)
    }

    private func told(_ causes: [StoppageMinutes.Cause]) -> [String] {
        causes.map { cause in
            let reason = cause.reason.map { " " + $0 } ?? ""
            return "\(cause.code.rawValue)\(reason) \(cause.minutes.count)"
        }
    }

    /// From 8:00 a lift is blocked for 20 minutes; from 9:00 a gasket is missing on one car, from
    /// 9:30 discs on another, both still.
    private var day: Scene {
        given(received("1"), received("2"), received("3"))
            .at("8:00").and(.work(.stop("1/1", stop(.interrupted, "lift"))))
            .at("8:20").and(.work(.unassign("1/1")))
            .at("9:00").and(.work(.stop("2/1", stop(.parts, "gasket"))))
            .at("9:30").and(.work(.stop("3/1", stop(.parts, "discs"))))
    }

    @Test func `codes and reasons come with their minutes, the dearest first`() {
        let lost = day.workshop.stoppageMinutes(on: monday, at: "9:40")
        #expect(told(lost.codes) == ["C 50", "A 20"])
        #expect(told(lost.reasons) == ["C gasket 40", "A lift 20", "C discs 10"])
        #expect(told(lost.reasons(of: .parts)) == ["C gasket 40", "C discs 10"])
        #expect(lost.total == Minutes(70))
    }

    @Test func `a stop that lasts grows with the clock, but not over lunch and the night`() {
        let lost = day.workshop.stoppageMinutes(on: monday, at: "14:00")
        #expect(told(lost.reasons) == ["C gasket 240", "C discs 210", "A lift 20"])
        let evening = day.workshop.stoppageMinutes(on: monday, at: "23:00")
        #expect(told(evening.reasons(of: .parts)) == ["C gasket 360", "C discs 330"])
    }

    @Test func `each day counts for itself`() {
        let next = day.workshop.stoppageMinutes(on: monday + 1, at: "+1 8:00")
        #expect(told(next.reasons) == ["C discs 60", "C gasket 60"])
        #expect(day.workshop.stoppageMinutes(on: monday + 1, at: "15:00").total == .zero)
    }

    @Test func `stops with one reason add up, over cars and over codes only within each`() {
        let scene = given(received("1"), received("2"), received("3"))
            .and(
                .work(.stop("1/1", stop(.parts, "gasket"))),
                .work(.stop("2/1", stop(.parts, "gasket")))
            )
            .and(.work(.stop("3/1", stop(.customer, "gasket"))))
        let lost = scene.workshop.stoppageMinutes(on: monday, at: "7:30")
        #expect(told(lost.reasons) == ["C gasket 60", "B gasket 30"])
    }

    @Test func `a visit that is called off stands still no longer`() {
        let scene = day.at("10:00").and(.visit(.cancel("2", reason: "sold")))
        let lost = scene.workshop.stoppageMinutes(on: monday, at: "11:00")
        #expect(told(lost.reasons) == ["C discs 90", "C gasket 60", "A lift 20"])
    }

    @Test func `a stop that was over at once has cost nothing`() {
        let scene = given(
            received("1"), [.work(.stop("1/1", stop(.parts, "x"))), .work(.unassign("1/1"))])
        let lost = scene.workshop.stoppageMinutes(on: monday, at: "9:00")
        #expect(lost.codes.isEmpty && lost.reasons.isEmpty && lost.total == .zero)
    }
}
