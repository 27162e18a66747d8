import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct TellAdvisorFormTests {
    private let order = OrderID("1052")

    @Test func `the advisor is told in the words of the form`() throws {
        #expect(
            try SampleBoard.command(TellAdvisorForm(order: order), [.fieldReason: "yes or no?"])
                .get()
                == .promise(.tellAdvisor(order, reason: "yes or no?")))
    }
}
