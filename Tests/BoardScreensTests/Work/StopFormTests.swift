import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct StopFormTests {
    private let job = JobID(OrderID("1052"), 1)
    private static let gasket = JobID(OrderID("1049"), 1)

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

    @Test func `a stop that is changed begins with what holds now`() throws {
        let form = try SampleBoard().board.form(ChangeStopForm(job: Self.gasket))
        #expect(form.choice(.fieldCode) == 2)
        #expect(form.text(.fieldExpected) == "14:40")
        #expect(form.text(.fieldParked) == "P2")
        #expect(form.text(.fieldReason).contains("gasket"))
    }

    @Test func `what stands as the owner of a stop is no vendor, and the other way round`() throws {
        let board = try SampleBoard().board
        #expect(board.form(ChangeStopForm(job: Self.gasket)).text(.fieldVendor) == "")
        let sublet = board.form(ChangeStopForm(job: JobID(OrderID("1051"), 1)))
        #expect(sublet.choice(.fieldCode) == 3 && sublet.text(.fieldOwner) == "")
    }
}
