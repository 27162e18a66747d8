import WorkshopCore

/// One job of an order in the tables; a literal order number stands for its first job.
struct Line: Hashable, Sendable, ExpressibleByIntegerLiteral {
    let id: JobID

    init(_ order: Int, _ number: Int) {
        id = JobID(OrderID("\(order)"), number)
    }

    init(integerLiteral order: Int) {
        self.init(order, 1)
    }
}

/// A command in the tables, to be spelt out when language and day are known.
struct Step: Sendable {
    let command: @Sendable (Scene) -> Command

    init(_ command: @escaping @Sendable (Scene) -> Command) {
        self.command = command
    }

    private static func plain(_ order: Int, _ make: @Sendable (OrderID) -> Command) -> Step {
        let command = make(OrderID("\(order)"))
        return Step { _ in command }
    }

    // The visit.
    static func confirm(_ order: Int) -> Step { plain(order) { .visit(.confirm($0)) } }
    static func noShow(_ order: Int) -> Step { plain(order) { .visit(.noShow($0)) } }
    static func receive(_ order: Int) -> Step {
        plain(order) { .visit(.receive($0, keyTag: "\(order % 100)")) }
    }
    static func cancel(_ order: Int, _ reason: Words) -> Step {
        Step { .visit(.cancel(OrderID("\(order)"), reason: $0.text(reason))) }
    }
    static func park(_ order: Int, _ place: Words) -> Step {
        Step { .visit(.park(OrderID("\(order)"), place: $0.text(place))) }
    }
    static func note(_ order: Int, _ text: Words) -> Step {
        Step { .visit(.note(OrderID("\(order)"), text: $0.text(text))) }
    }

    // The jobs.
    static func assign(_ line: Line, _ mechanic: Mechanic, at: Moment) -> Step {
        Step { .work(.assign(line.id, $0.technician(mechanic), at: $0.instant(at))) }
    }
    static func unassign(_ line: Line) -> Step { Step { _ in .work(.unassign(line.id)) } }
    static func start(_ line: Line, _ mechanic: Mechanic) -> Step {
        Step { .work(.start(line.id, $0.technician(mechanic), overrideReason: nil)) }
    }
    static func resume(_ line: Line, _ mechanic: Mechanic) -> Step {
        Step { .work(.resume(line.id, $0.technician(mechanic), overrideReason: nil)) }
    }
    static func finish(_ line: Line) -> Step { Step { _ in .work(.finish(line.id)) } }
    static func authorise(_ line: Line) -> Step { Step { _ in .work(.authorise(line.id)) } }
    static func addWork(_ order: Int, _ operation: Operation) -> Step {
        Step {
            .work(
                .add(
                    OrderID("\(order)"), operation.line(in: $0.language), needsAuthorisation: true))
        }
    }

    // Stoppages and parts.
    static func stop(
        _ line: Line, _ code: StoppageCode, _ reason: Words, until: Moment, parked: Words
    ) -> Step {
        Step { .work(.stop(line.id, $0.request(code, reason, until, parked))) }
    }
    static func changeStop(
        _ line: Line, _ code: StoppageCode, _ reason: Words, until: Moment, parked: Words
    ) -> Step {
        Step { .work(.changeStop(line.id, $0.request(code, reason, until, parked))) }
    }
    static func ask(_ line: Line, _ part: String) -> Step {
        Step { _ in .parts(.ask(line.id.order, number: part, quantity: 1, job: line.id.number)) }
    }
    static func part(_ order: Int, _ part: String, _ state: PartState, eta: Moment? = nil) -> Step {
        Step {
            .parts(
                .move(
                    OrderID("\(order)"), number: part, to: state, eta: eta.map($0.instant)))
        }
    }

    // After the work.
    static func pass(_ order: Int) -> Step {
        plain(order) { .afterWork(.passInspection($0, note: "")) }
    }
    static func fail(_ line: Line, _ note: Words) -> Step {
        Step { .afterWork(.failInspection(line.id, note: $0.text(note))) }
    }
    static func startWash(_ order: Int) -> Step { plain(order) { .afterWork(.startWash($0)) } }
    static func finishWash(_ order: Int) -> Step { plain(order) { .afterWork(.finishWash($0)) } }
    static func settle(_ order: Int) -> Step { plain(order) { .afterWork(.settle($0)) } }
    static func ready(_ order: Int) -> Step { plain(order) { .afterWork(.ready($0)) } }
    static func deliver(_ order: Int) -> Step { plain(order) { .afterWork(.deliver($0)) } }
    static func close(_ order: Int) -> Step { plain(order) { .afterWork(.close($0)) } }
    static func followUp(_ order: Int, _ note: Words) -> Step {
        Step { .afterWork(.followUp(OrderID("\(order)"), note: $0.text(note))) }
    }

    // Telling.
    static func acknowledge(_ order: Int) -> Step { plain(order) { .promise(.acknowledge($0)) } }
    static func alert(_ order: Int, _ reason: Words) -> Step {
        Step { .promise(.tellAdvisor(OrderID("\(order)"), reason: $0.text(reason))) }
    }
    static func promise(_ order: Int, _ proposed: Moment, _ reason: Words) -> Step {
        Step {
            .promise(
                .tellCustomer(
                    OrderID("\(order)"),
                    Telling(
                        proposed: $0.instant(proposed), told: $0.text(Customer.of(order).name),
                        channel: .phone, answer: .agreed, reason: $0.text(reason))))
        }
    }
}

extension Scene {
    fileprivate func request(
        _ code: StoppageCode, _ reason: Words, _ until: Moment, _ parked: Words
    ) -> StopRequest {
        StopRequest(
            code: code, reason: text(reason), expected: instant(until), parked: text(parked))
    }
}
