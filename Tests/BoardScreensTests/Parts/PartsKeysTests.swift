import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct PartsKeysTests {
    private let order = OrderID("1049")

    private func select(_ part: String, _ sample: inout SampleBoard) {
        sample.press(.home)
        for _ in 0..<10 where sample.target.part != part { sample.press(.down) }
    }

    @Test func `P and F5 open the screen, and a line is a part of its order`() throws {
        var sample = try SampleBoard()
        sample.type("P")
        #expect(sample.board.screen == .parts)
        #expect(sample.target.part == "11213-31030")
        #expect(sample.target.order == order)
        #expect(sample.target.job == JobID(order, 1))
        sample.type("g")
        sample.press(.function(5), .down)
        #expect(sample.target.part == "88320-0R040")
    }

    @Test func `one key takes a part from step to step, and only the order asks for an ETA`()
        throws
    {
        var sample = try PartsRowsTests.shop().board(screen: .parts)
        let one = OrderID("1")
        func move(_ state: PartState, _ eta: Instant? = nil) -> Effect {
            .perform(.parts(.move(one, number: "no-eta", to: state, eta: eta)))
        }
        select("no-eta", &sample)
        sample.type(" ")
        #expect(sample.effects == [move(.authorised)])
        try sample.carryOut()
        select("no-eta", &sample)
        sample.type(" ")
        #expect(sample.effects == [])
        sample.type("+60")
        sample.press(.enter)
        #expect(sample.effects == [move(.ordered, SampleBoard.at(14, 30))])
        try sample.carryOut()
        select("no-eta", &sample)
        sample.type(" ")
        // Moving the ETA has turned the order red, which rings.
        #expect(sample.effects == [.bell, move(.arrived)])
        try sample.carryOut()
        select("no-eta", &sample)
        sample.type(" ")
        #expect(sample.effects == [move(.issued)])
        try sample.carryOut()
        select("no-eta", &sample)
        #expect(sample.target.part != "no-eta")
    }

    @Test func `an ETA can be changed, and one that is none stays in the form`() throws {
        var sample = try SampleBoard(screen: .parts)
        sample.type("E")
        guard let form = sample.board.overlay as? Form
        else { return #expect(Bool(false), "no form") }
        #expect(form.text(.fieldEta) == "14:40")
        sample.press(.control("u"))
        sample.type("soon")
        sample.press(.enter)
        #expect(sample.effects == [])
        #expect(sample.lines.contains { $0.contains("! “soon” is not a time") })
        sample.press(.control("u"), .enter)
        #expect(sample.lines.contains { $0.contains("! Fill in the ETA.") })
        sample.type("15:10")
        sample.press(.enter)
        let command = Command.parts(
            .move(
                order, number: "11213-31030", to: .ordered, eta: SampleBoard.at(15, 10)))
        #expect(sample.effects == [.perform(command)])
    }

    @Test func `the answer about a part that is only asked for is written down too`() throws {
        var sample = try PartsRowsTests.shop().board(screen: .parts)
        select("no-eta", &sample)
        sample.type("ETue 09:00")
        sample.press(.enter)
        let tuesday = Zone.utc.instant(on: SampleBoard.monday + 1, at: TimeOfDay(9, 0))
        let command = Command.parts(.move(OrderID("1"), number: "no-eta", to: .asked, eta: tuesday))
        #expect(sample.effects == [.perform(command)])
    }

    @Test func `the ETA of what has arrived cannot be changed`() throws {
        var sample = try PartsRowsTests.shop().board(screen: .parts)
        select("here", &sample)
        sample.type("E")
        #expect(sample.facts.contains("Part here is already arrived."))
    }

    @Test func `a new part is asked for on the order that is selected`() throws {
        var sample = try SampleBoard(screen: .parts)
        sample.type("B90-1")
        sample.press(.tab, .control("u"))
        sample.type("3")
        sample.press(.enter)
        #expect(
            sample.effects == [.perform(.parts(.ask(order, number: "90-1", quantity: 3, job: 1)))])
    }

    @Test func `the car goes home by one key, and its customer is called in by another`() throws {
        var sample = try SampleBoard(screen: .parts)
        sample.type("H")
        #expect(sample.effects == [.perform(.visit(.takeHome(order)))])
        try sample.carryOut()
        #expect(sample.lines[2].contains("at home"))
        sample.type("c")
        guard let form = sample.board.overlay as? Form
        else { return #expect(Bool(false), "no form") }
        #expect((form.kind as? CallForm)?.order == order)
        #expect(form.field(.fieldAppointment) != nil)
    }

    @Test func `elsewhere the part form begins with the order's first part`() throws {
        var sample = try SampleBoard(screen: .status)
        sample.type("1049")
        sample.press(.enter)
        sample.type("B")
        guard let form = sample.board.overlay as? Form
        else { return #expect(Bool(false), "no form") }
        let kind = try #require(form.kind as? PartForm)
        #expect(kind.order == order && kind.number == "11213-31030")
    }
}
