import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct DeskKeysTests {
    @Test func `D and F4 open the desk, and Esc comes back to it from an order`() throws {
        var sample = try SampleBoard()
        sample.type("D")
        #expect(sample.board.screen == .desk)
        sample.type("g")
        sample.press(.function(4))
        #expect(sample.board.screen == .desk)
        let selected = sample.target.order
        sample.press(.enter)
        #expect(sample.board.screen == .order)
        #expect(sample.target.order == selected)
        sample.press(.escape)
        #expect(sample.board.screen == .desk)
    }

    @Test func `an advisor sees his own orders, and one key shows all`() throws {
        var sample = try SampleBoard(screen: .desk, actor: Actor("moreau "))
        let mine = DeskScreen.keptPage(sample.board).rows
        #expect(!mine.isEmpty)
        #expect(
            mine.allSatisfy { row in
                sample.board.workshop.order(row.subject.order)?.sheet.advisor == "Moreau"
            })
        #expect(sample.lines[1].contains("[my orders"))
        sample.type(",")
        #expect(sample.lines[1].hasSuffix("[all 28]"))
        #expect(DeskScreen.keptPage(sample.board).rows.count > mine.count)
        sample.type(",")
        #expect(DeskScreen.keptPage(sample.board).rows.count == mine.count)
    }

    @Test func `who is nobody's advisor sees all orders, and is told so`() throws {
        var sample = try SampleBoard(screen: .desk)
        #expect(sample.lines[1].hasSuffix("[all 28]"))
        sample.type(",")
        #expect(sample.facts.contains("Foreman is not the advisor of any open order."))
        #expect(sample.lines[1].hasSuffix("[all 28]"))
    }

    @Test func `a acknowledges, and verbs act on the order that is selected`() throws {
        var sample = try SampleBoard(screen: .desk)
        sample.press(.tab)
        sample.type("K")
        #expect(sample.effects == [.perform(.promise(.acknowledge(OrderID("1049"))))])
        try sample.carryOut()
        #expect(sample.lines.contains { $0.contains("No alert is open.") })
        #expect(sample.board.workshop.order(OrderID("1049"))?.openAlerts == [])
        sample.press(.home)
        sample.type("f")
        #expect(sample.effects == [.perform(.work(.finish(JobID(OrderID("1052"), 1))))])
    }

    @Test func `what the foreman tells the advisor is on the desk until it is acknowledged`()
        throws
    {
        var sample = try SampleBoard(screen: .status)
        sample.type("1063")
        sample.press(.enter)
        sample.type("tcustomer asks twice")
        sample.press(.enter)
        try sample.carryOut()
        for name in ["Moreau", "Clarke"] {
            var advisor = SampleBoard(
                sample.board.workshop, screen: .desk, actor: Actor(name))
            let order = try #require(sample.board.workshop.order(OrderID("1063")))
            let line = advisor.lines.first { $0.contains("customer asks twice") }
            #expect((line != nil) == (order.sheet.advisor == name))
            guard line != nil else { continue }
            #expect(line?.dropFirst().hasPrefix("!  1063") == true)
            #expect(line?.contains("Foreman  since 13:30") == true)
            advisor.press(.tab)
            advisor.type("K")
            try advisor.carryOut()
            #expect(!advisor.lines.contains { $0.contains("customer asks twice") })
        }
    }

    @Test func `y is about the work that waits for the customer's word`() throws {
        var sample = try SampleBoard(screen: .desk)
        sample.type("/1060")
        sample.press(.enter)
        #expect(sample.target.job == JobID(OrderID("1060"), 1))
        sample.type("y")
        #expect(sample.effects == [.perform(.work(.authorise(JobID(OrderID("1060"), 2))))])
    }

    @Test func `the line above the keys says whom to call and the whole reason`() throws {
        let facts = try SampleBoard(columns: 200, screen: .desk).facts
        for text in ["1052", "Leila Haddad", "+44 20 7946 0604", "B. Smith 30 min over"] {
            #expect(facts.contains(text), "\(text)")
        }
    }
}
