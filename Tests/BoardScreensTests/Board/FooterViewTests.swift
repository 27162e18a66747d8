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
        let colon = language == .english ? ": " : "："
        #expect(sample.lines[23].contains(colon + "RBD"))
        let cursor = try #require(sample.board.draw().cursor)
        #expect(cursor.row == 23)
        #expect(sample.board.draw()[23, cursor.column - 1].glyph.text == "D")
    }

    @Test func `a notice takes the place of the facts`() throws {
        var sample = try SampleBoard()
        _ = sample.board.update(.outcome(.refused(.shop(.missing))))
        #expect(sample.facts.hasPrefix(" ! "))
    }

    @Test(arguments: Language.all)
    func `what somebody does is to be read also beside a long warning`(_ language: Language) throws
    {
        var sample = try SampleBoard(language, rows: 24, columns: 80)
        let orders = sample.board.workshop.orders.values.filter { $0.endedAt == nil }
        sample.board.warnings.tell(of: orders.sorted { $0.id < $1.id })
        try sample.hear(
            .visit(.note(OrderID("1046"), text: "belt")), by: Actor("Moreau"), uptime: .zero)
        #expect(sample.facts.contains("belt"))
        #expect(sample.facts.contains("▼ 10"))
    }

    @Test(arguments: Language.all)
    func `at 80 columns the appointments' own keys go before what every screen has`(
        _ language: Language
    ) throws {
        var sample = try SampleBoard(language, rows: 24, columns: 80, screen: .appointments)
        sample.press(.tab, .down)
        let words = sample.board.words
        for (key, label) in [
            ("*", Phrase.doBook), ("C", .doConfirm), ("m", .doMoveAppointment), ("?", .doHelp),
        ] {
            #expect(sample.lines[23].contains(key + " " + words(label)), "\(sample.lines[23])")
        }
        var roomy = try SampleBoard(language, rows: 50, columns: 200, screen: .appointments)
        roomy.press(.tab, .down)
        #expect(roomy.lines[49].contains("/ " + words(.doFilter)))
    }

    @Test func `an order without work to do offers no work, and a key still says why`() throws {
        var sample = try SampleBoard()
        sample.type("1041")
        sample.press(.enter)
        #expect(sample.board.workshop.order(OrderID("1041"))?.state == .delivered)
        let foot = sample.lines[39]
        for label in ["s start", "x stop", "f finish"] { #expect(!foot.contains(label), "\(foot)") }
        sample.type("s")
        #expect(sample.facts.hasPrefix(" ! "))
    }

    @Test func `what lies over the screen has the keys, and the foot names no others`() throws {
        var sample = try SampleBoard(rows: 24, columns: 80)
        sample.type("x")
        #expect(sample.lines[23].trimmed.isEmpty)
        sample.press(.escape)
        #expect(sample.lines[23].contains("x stop…"))
    }

    @Test(arguments: Language.all)
    func `who weighs is asked by what lies on top`(_ language: Language) throws {
        var sample = try SampleBoard(language, rows: 24, columns: 80)
        let words = sample.board.words
        sample.type("V")
        #expect(sample.facts.contains(words(.whatIfAsk)))
        sample.type("x")
        #expect(sample.facts.contains(words(.whatIfEnter)))
        sample.press(.escape)
        #expect(!sample.facts.contains(words(.whatIfEnter)))
        sample.type("V?")
        #expect(!sample.facts.contains(words(.whatIfAsk)))
    }

    @Test(arguments: Language.all)
    func `a car that has not come is not said to wait`(_ language: Language) throws {
        var sample = try SampleBoard(language, screen: .appointments)
        sample.press(.tab, .down)
        let words = sample.board.words
        #expect(sample.facts.contains(" 1071/1 ") && sample.facts.contains(words(.stateBooked)))
        #expect(!sample.facts.contains(words(.stateWaiting)))
    }

    @Test(arguments: Language.all)
    func `at 80 columns the steps of a part go before what every screen has`(
        _ language: Language
    ) throws {
        let sample = try SampleBoard(language, rows: 24, columns: 80, screen: .parts)
        let words = sample.board.words
        for (key, label) in [
            ("Space", Phrase.doPartStep), ("E", .doPartEta), ("B", .doAskPart), ("c", .doCall),
        ] {
            #expect(sample.lines[23].contains(key + " " + words(label)), "\(sample.lines[23])")
        }
    }
}
