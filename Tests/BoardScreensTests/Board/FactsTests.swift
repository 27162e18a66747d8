import Phrases
import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct FactsTests {
    @Test func `marks are a glyph and a word each`() throws {
        let board = try SampleBoard().board
        func marks(_ number: String) throws -> String {
            board.marks(try #require(board.workshop.order(OrderID(number))))
        }
        #expect(try marks("1059") == "↺ comeback")
        #expect(try marks("1063") == "⌂ waiter")
        #expect(try marks("1049") == "⧗ part B/O")
        #expect(try marks("1066") == "")
    }

    @Test func `marks have the ink of the most urgent one`() throws {
        let board = try SampleBoard().board
        func ink(_ number: String) throws -> Ink {
            board.markInk(try #require(board.workshop.order(OrderID(number))))
        }
        #expect(try ink("1059") == Ink(.markComeback))
        #expect(try ink("1063") == Ink(.markWaiter))
        #expect(try ink("1049") == Ink(.markPart))
    }

    @Test func `slack has a glyph when there is little of it or none`() throws {
        let board = try SampleBoard().board
        func slack(_ number: String) throws -> String {
            board.slackText(try #require(board.workshop.order(OrderID(number))))
        }
        #expect(try slack("1052") == "▼ −32′")
        #expect(try slack("1063").hasPrefix("▲ "))
        #expect(try slack("1062") == "58′")
        #expect(try slack("1043") == "", "a car that stands ready has no slack")
    }

    @Test func `a technician without work is idle since his last job`() throws {
        let board = try SampleBoard().board
        let white = try #require(board.outlook.timeline(of: TechnicianID("S. White")))
        #expect(board.freeText(white) == "idle 30′")
        let bates = try #require(board.outlook.timeline(of: TechnicianID("G. Bates")))
        #expect(board.freeText(bates).hasPrefix("→ "))
    }

    @Test func `a technician who is away says until when`() throws {
        var shop = try SmallShop()
        let span = Span(from: SampleBoard.at(13, 0), until: SampleBoard.at(15, 0))
        try shop.give(.technician(.setAbsence(SmallShop.ann, span, reason: "")), at: (7, 0))
        let board = shop.board().board
        let ann = try #require(board.outlook.timeline(of: SmallShop.ann))
        #expect(board.freeText(ann) == "away → 15:00")
    }

    @Test func `skill shows as four dots`() {
        #expect(board.glyphs.dots(Skill(clamping: 1)) == "●○○○")
        #expect(board.glyphs.dots(Skill(clamping: 4)) == "●●●●")
    }

    private var board: Board { SampleBoard(Workshop(zone: .utc)).board }
}
