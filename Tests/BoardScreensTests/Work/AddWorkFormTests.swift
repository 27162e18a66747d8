import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct AddWorkFormTests {
    private let order = OrderID("1052")

    @Test func `additional work has hours, a skill and an authorisation`() throws {
        let line = JobLine(
            description: "Rear pads", flatRate: Minutes(54), skill: .basic, kind: .repair)
        #expect(
            try SampleBoard.command(
                AddWorkForm(order: order), [.fieldJob: "Rear pads", .fieldHours: "0.9"]
            ).get()
                == .work(.add(order, line, needsAuthorisation: true)))
    }

    @Test func `an estimate goes with the work, as it was said`() throws {
        let texts: [Phrase: String] = [.fieldJob: "Pads", .fieldEstimate: "about £120"]
        guard
            case .work(.add(_, let line, _)) = try SampleBoard.command(
                AddWorkForm(order: order), texts
            ).get()
        else { return #expect(Bool(false), "no work was added") }
        #expect(line.estimate == "about £120")
    }

    @Test(arguments: ["0", "-1", "a", "1000", "1.234"])
    func `hours out of range are refused`(_ hours: String) throws {
        let result = try SampleBoard.command(
            AddWorkForm(order: order), [.fieldJob: "Pads", .fieldHours: hours])
        guard case .failure(let problem) = result else { return #expect(Bool(false), "taken") }
        #expect(problem.label == .fieldHours)
        #expect(problem.text.contains(hours))
    }

    @Test func `found work says what it comes after`() throws {
        func after(_ text: String) throws -> Result<Command, FormProblem> {
            try SampleBoard.command(
                AddWorkForm(order: order), [.fieldJob: "Pads", .fieldAfter: text])
        }
        guard case .work(.add(_, let line, _)) = try after("1,2").get()
        else { return #expect(Bool(false), "no work was added") }
        #expect(line.after == Predecessors([1, 2]))
        guard case .failure(let problem) = try after("first")
        else { return #expect(Bool(false), "taken") }
        #expect(problem.label == .fieldAfter && problem.text.contains("first"))
    }
}
