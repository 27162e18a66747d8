import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct PartFormsTests {
    private let order = OrderID("1052")
    private static let gasketOrder = OrderID("1049")

    @Test func `a part is asked for with its quantity, or moved on with its ETA`() throws {
        let asked = try SampleBoard.command(
            PartForm(order: order), [.fieldPart: "90-1", .fieldQuantity: "2"]
        ).get()
        #expect(asked == .parts(.ask(order, number: "90-1", quantity: 2, job: 1)))
        let gasket = OrderID("1049")
        #expect(
            try SampleBoard.command(
                PartForm(order: gasket, number: "11213-31030"), [.fieldEta: "15:00"]
            ).get()
                == .parts(
                    .move(
                        gasket, number: "11213-31030", to: .arrived, eta: SampleBoard.at(15, 0))))
    }

    @Test func `a part's next state is proposed`() throws {
        let form = try SampleBoard().board.form(
            PartForm(order: Self.gasketOrder, number: "11213-31030"))
        #expect(form.text(.fieldPart) == "11213-31030")
        #expect(form.field(.fieldPartState)?.text == "arrived")
    }
}
