import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct FormCommandsTests {
    private let order = OrderID("1052")
    private let job = JobID(OrderID("1052"), 1)

    private func filled(_ kind: FormKind, _ board: Board, _ texts: [Phrase: String]) -> Form {
        var form = board.form(kind)
        for index in form.fields.indices {
            guard let text = texts[form.fields[index].label] else { continue }
            form.fields[index].content = .text(TextInput(text))
        }
        return form
    }

    private func command(
        _ kind: FormKind, _ texts: [Phrase: String] = [:]
    ) throws -> Result<Command, FormProblem> {
        let board = try SampleBoard().board
        let form = filled(kind, board, texts)
        return Result { () throws(FormProblem) in try board.command(of: form) }
    }

    @Test func `words in fields become the command`() throws {
        #expect(
            try command(.park(order), [.fieldPlace: "P4"]).get()
                == .visit(.park(order, place: "P4")))
        #expect(
            try command(.note(order), [.fieldNote: "call"]).get()
                == .visit(.note(order, text: "call")))
        #expect(
            try command(.tellAdvisor(order), [.fieldReason: "yes or no?"]).get()
                == .promise(.tellAdvisor(order, reason: "yes or no?")))
        #expect(
            try command(.receive(order), [.fieldKeyTag: "7"]).get()
                == .visit(.receive(order, keyTag: "7")))
        #expect(
            try command(.failInspection(job), [.fieldNote: "leak"]).get()
                == .afterWork(.failInspection(job, note: "leak")))
        #expect(
            try command(.cancel(order), [.fieldReason: "sold"]).get()
                == .visit(.cancel(order, reason: "sold")))
    }

    @Test func `a telling holds who, how and what the customer said`() throws {
        let told = try command(
            .call(order),
            [
                .fieldNewPromise: "15:30", .fieldTold: "Ms Haddad",
                .fieldReason: "gearbox took longer",
            ]
        ).get()
        let telling = Telling(
            proposed: SampleBoard.at(15, 30), told: "Ms Haddad", channel: .phone, answer: .agreed,
            reason: "gearbox took longer")
        #expect(told == .promise(.tellCustomer(order, telling)))
    }

    @Test func `additional work has hours, a skill and an authorisation`() throws {
        let line = JobLine(
            description: "Rear pads", flatRate: Minutes(54), skill: .basic, kind: .repair)
        #expect(
            try command(.addWork(order), [.fieldJob: "Rear pads", .fieldHours: "0.9"]).get()
                == .work(.add(order, line, needsAuthorisation: true)))
    }

    @Test func `an estimate goes with the work, as it was said`() throws {
        let texts: [Phrase: String] = [.fieldJob: "Pads", .fieldEstimate: "about £120"]
        guard case .work(.add(_, let line, _)) = try command(.addWork(order), texts).get()
        else { return #expect(Bool(false), "no work was added") }
        #expect(line.estimate == "about £120")
    }

    @Test func `outside work has a vendor, other stops an owner`() throws {
        var sample = try SampleBoard(screen: .desk)
        sample.type("x")
        sample.press(.left, .tab)
        sample.type("paint")
        sample.press(.enter)
        #expect(sample.effects == [])
        #expect(sample.lines.contains { $0.contains("! Fill in the vendor.") })
        #expect(!sample.lines.contains { $0.contains("  Owner") })
        sample.type("Body shop")
        sample.press(.enter)
        let request = StopRequest(code: .sublet, reason: "paint", owner: "Body shop")
        #expect(sample.effects == [.perform(.work(.stop(job, request)))])
    }

    @Test func `an absence runs from now until a time`() throws {
        let white = TechnicianID("S. White")
        let span = Span(from: SampleBoard.at(13, 30), until: SampleBoard.at(14, 30))
        #expect(
            try command(.absent(white), [.fieldUntil: "+60", .fieldReason: "errand"]).get()
                == .technician(.setAbsence(white, span, reason: "errand")))
    }

    @Test func `a part is asked for with its quantity, or moved on with its ETA`() throws {
        let asked = try command(.part(order, nil), [.fieldPart: "90-1", .fieldQuantity: "2"]).get()
        #expect(asked == .parts(.ask(order, number: "90-1", quantity: 2, job: 1)))
        let gasket = OrderID("1049")
        #expect(
            try command(.part(gasket, "11213-31030"), [.fieldEta: "15:00"]).get()
                == .parts(
                    .move(
                        gasket, number: "11213-31030", to: .arrived, eta: SampleBoard.at(15, 0))))
    }

    @Test(arguments: [
        (FormKind.park(OrderID("1052")), Phrase.fieldPlace, " "),
        (.note(OrderID("1052")), .fieldNote, ""),
        (.tellAdvisor(OrderID("1052")), .fieldReason, ""),
        (.call(OrderID("1052")), .fieldNewPromise, "soon"),
        (.call(OrderID("1052")), .fieldNewPromise, ""),
        (.call(OrderID("1052")), .fieldTold, ""),
        (.addWork(OrderID("1052")), .fieldJob, ""),
        (.part(OrderID("1052"), nil), .fieldQuantity, "0"),
        (.part(OrderID("1052"), nil), .fieldQuantity, "2.5"),
        (.stop(JobID(OrderID("1052"), 1)), .fieldReason, ""),
        (.absent(TechnicianID("S. White")), .fieldUntil, ""),
        (.absent(TechnicianID("S. White")), .fieldFrom, "25:00"),
    ])
    func `a field that cannot be read is named`(
        _ kind: FormKind, _ label: Phrase, _ text: String
    ) throws {
        var texts: [Phrase: String] = [.fieldPart: "90-1", .fieldJob: "Rear pads"]
        texts[label] = text
        guard case .failure(let problem) = try command(kind, texts)
        else { return #expect(Bool(false), "\(kind) was taken") }
        #expect(problem.label == label)
        #expect(!problem.text.isEmpty)
    }

    @Test(arguments: ["0", "-1", "a", "1000", "1.234"])
    func `hours out of range are refused`(_ hours: String) throws {
        let result = try command(.addWork(order), [.fieldJob: "Pads", .fieldHours: hours])
        guard case .failure(let problem) = result else { return #expect(Bool(false), "taken") }
        #expect(problem.label == .fieldHours)
        #expect(problem.text.contains(hours))
    }

    @Test func `found work says what it comes after`() throws {
        func after(_ text: String) throws -> Result<Command, FormProblem> {
            try command(.addWork(order), [.fieldJob: "Pads", .fieldAfter: text])
        }
        guard case .work(.add(_, let line, _)) = try after("1,2").get()
        else { return #expect(Bool(false), "no work was added") }
        #expect(line.after == Predecessors([1, 2]))
        guard case .failure(let problem) = try after("first")
        else { return #expect(Bool(false), "taken") }
        #expect(problem.label == .fieldAfter && problem.text.contains("first"))
    }
}
