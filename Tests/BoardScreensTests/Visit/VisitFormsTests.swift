import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct VisitFormsTests {
    private let order = OrderID("1052")

    @Test func `words in fields become the command`() throws {
        #expect(
            try SampleBoard.command(ParkForm(order: order), [.fieldPlace: "P4"]).get()
                == .visit(.park(order, place: "P4")))
        #expect(
            try SampleBoard.command(NoteForm(order: order), [.fieldNote: "call"]).get()
                == .visit(.note(order, text: "call")))
        #expect(
            try SampleBoard.command(ReceiveForm(order: order), [.fieldKeyTag: "7"]).get()
                == .visit(.receive(order, keyTag: "7")))
        #expect(
            try SampleBoard.command(CancelForm(order: order), [.fieldReason: "sold"]).get()
                == .visit(.cancel(order, reason: "sold")))
    }

    @Test func `who calls a customer who did not come is written in the form`() throws {
        #expect(
            try SampleBoard.command(NoShowForm(order: order), [.fieldOwner: "Mei"]).get()
                == .visit(.noShow(order, owner: "Mei")))
    }
}
