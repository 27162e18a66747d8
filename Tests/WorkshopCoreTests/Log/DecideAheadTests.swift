import Testing
import WorkshopCore

struct DecideAheadTests {
    private let board = given(
        inWork("1", "Smith"), [.parts(.ask("1", number: "7", quantity: 1, job: nil))],
        [.visit(.book("2", .of([])))], received("3"))

    /// The commands that name a time to come on which others wait, with `time` in that place.
    private func commands(naming time: Instant) -> [Command] {
        var sheet = OrderSheet.of([])
        sheet.arrival = time
        sheet.promise = time
        var expected = OrderSheet.of([])
        expected.appointment = time
        var promised = OrderSheet.of([])
        promised.promise = time
        var unreached = Telling.of("16:00")
        unreached.again = time
        let request = StopRequest(code: .parts, reason: "gasket", expected: time)
        return [
            .visit(.book("9", sheet)), .visit(.book("9", expected)), .visit(.book("9", promised)),
            .visit(.moveAppointment("2", to: time, .of(time))),
            .promise(.tellCustomer("1", .of(time))),
            .promise(.tellCustomer("1", unreached)), .work(.assign("3/1", "Smith", at: time)),
            .work(.stop("1/1", request)), .parts(.move("1", number: "7", to: .ordered, eta: time)),
            .work(
                .passingOver(
                    PassedOver("1/1", .customer), taking: .assign("3/1", "Smith", at: time))),
        ]
    }

    @Test func `a time beyond a year ahead is declined, wherever it is named`() {
        let limit = Workshop.lastMoment(at: board.now)
        for command in commands(naming: limit + Minutes(1)) {
            board.when(command).refused(.entry(.tooFarAhead(limit + Minutes(1), limit: limit)))
        }
        for command in commands(naming: .latest) {
            board.when(command).refused(.entry(.tooFarAhead(.latest, limit: limit)))
        }
    }

    @Test func `the last moment of that year is not declined for being far`() {
        for command in commands(naming: Workshop.lastMoment(at: board.now)) {
            guard case .failure(let refusal) = board.decide(command) else { continue }
            Issue.record("\(command): \(refusal)")
        }
    }

    @Test func `somebody may be away for years`() {
        let years = Span(from: board.now, until: .latest)
        #expect(throws: Never.self) {
            try board.decide(.technician(.setAbsence("Smith", years, reason: ""))).get()
        }
    }
}
