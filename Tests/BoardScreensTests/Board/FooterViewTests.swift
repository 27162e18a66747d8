import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct FooterViewTests {
    @Test func `the promise and the slack of the selection stay at 80 columns`() throws {
        let facts = try SampleBoard(rows: 24, columns: 80).facts
        #expect(facts.contains("promise 14:45"))
        #expect(facts.hasSuffix("▼ −32′"))
    }

    @Test func `the footer offers what can be done now`() throws {
        var sample = try SampleBoard(rows: 24, columns: 80)
        #expect(sample.lines[23].contains("x stop…"))
        #expect(sample.lines[23].contains("? help"))
        sample.board.schedule.technician = TechnicianID("S. White")
        sample.board.keepSelections()
        #expect(!sample.lines[23].hasPrefix(" x stop…"))
    }

    @Test func `what cannot be done now is drawn as such`() throws {
        let board = try SampleBoard(rows: 24, columns: 200).board
        let canvas = board.draw()
        let roles = Set((0..<200).map { canvas[23, $0].ink })
        #expect(roles.contains(Ink(.footerKey)))
        #expect(roles.contains(Ink(.footerDisabled)))
    }

    @Test func `an order's page says how to go back`() throws {
        var sample = try SampleBoard(rows: 24, columns: 80)
        sample.type("1052")
        sample.press(.enter)
        #expect(sample.lines[23].contains("Esc back"))
    }

    @Test(arguments: Language.all)
    func `a prompt shows what is typed and where`(_ language: Language) throws {
        var sample = try SampleBoard(language, rows: 24, columns: 80)
        sample.type("/RBD")
        #expect(sample.lines[23].contains(": RBD"))
        let cursor = try #require(sample.board.draw().cursor)
        #expect(cursor.row == 23)
        #expect(sample.board.draw()[23, cursor.column - 1].glyph.text == "D")
    }

    @Test func `a notice takes the place of the facts`() throws {
        var sample = try SampleBoard()
        _ = sample.board.update(.outcome(.refused(.noShop)))
        #expect(sample.facts.hasPrefix(" ! "))
    }

    @Test(arguments: Language.all)
    func `what somebody does is to be read also beside a long warning`(_ language: Language) throws
    {
        var sample = try SampleBoard(language, rows: 24, columns: 80)
        let orders = sample.board.workshop.orders.values.filter { $0.endedAt == nil }
        sample.board.warnings.tell(of: orders.sorted { $0.id < $1.id })
        try sample.hear(
            .note(OrderID("1046"), text: "belt"), by: Actor("Moreau"), uptime: .zero)
        #expect(sample.facts.contains("belt"))
        #expect(sample.facts.contains("▼ 10"))
    }
}
