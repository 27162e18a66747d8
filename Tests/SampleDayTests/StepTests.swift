import Testing
import WorkshopCore

@testable import SampleDay

struct StepTests {
    private let scene = Scene(on: FoldedDay.monday, in: .utc, language: .chinese)

    @Test func `an order number stands for its first job`() {
        #expect(Line(1048, 1) == 1048)
        #expect(Line(1048, 2).id.description == "1048/2")
    }

    @Test func `a step is spelt out for the scene's language and day`() {
        let command = Step.assign(Line(1048, 2), .allen, at: 1005).command(scene)
        let expected = Command.work(
            .assign(
                JobID(OrderID("1048"), 2), TechnicianID("陈明"), at: FoldedDay.at(10, 5)))
        #expect(command == expected)
    }

    @Test func `a moved promise names the customer who was told`() {
        guard
            case .promise(.tellCustomer(_, let telling)) = Step.promise(1052, 1515, "x").command(
                scene)
        else {
            Issue.record("not a telling")
            return
        }
        #expect(telling.told == "哈丽娜女士")
        #expect(telling.proposed == FoldedDay.at(15, 15))
    }
}
