import Phrases
import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct DeskRowsTests {
    private let order = OrderID("1")

    private func texts(_ section: ListSection) -> [String] {
        section.rows.map { $0.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ") }
    }

    private func sections(_ sample: SampleBoard) -> [[String]] {
        DeskRows(board: sample.board).page.sections.map(texts)
    }

    @Test func `at 13:30 the promise that breaks first is first, with reason and proposed time`()
        throws
    {
        var sample = try SampleBoard(screen: .desk)
        let first = try #require(sample.board.outlook.callNow.first)
        let promises = try sample.board.outlook.callNow.map {
            try #require(sample.board.workshop.order($0.order)).promise
        }
        #expect(first.order == OrderID("1052") && first.promise == promises.min())
        let line = sample.lines[2]
        for text in [
            "→1052", "RBD 117", "Leila Haddad", "+44 20 7946 0604", "14:45→15:17",
            "☎ tell by 14:15", "B. Smith 30 min over",
        ] {
            #expect(line.contains(text), "\(text)")
        }
        sample.type("c")
        let proposed = try #require(first.proposed)
        guard let form = sample.board.overlay as? Form
        else { return #expect(Bool(false), "no form") }
        #expect(form.text(.fieldNewPromise) == sample.board.written(proposed))
        #expect(proposed > SampleBoard.at(15, 17))
    }

    @Test func `who was not reached stays, with when to call again`() throws {
        var sample = try SampleBoard(screen: .desk)
        sample.type("c")
        sample.press(.tab, .tab, .tab, .right, .right, .enter)
        try sample.carryOut()
        #expect(sample.lines[2].contains("1052"))
        #expect(sample.lines[2].contains("☎ again 13:45"))
        _ = sample.board.update(.tick(SampleBoard.at(13, 46)))
        #expect(sample.lines[2].contains("☎ tell by 14:15"))
        _ = sample.board.update(.tick(SampleBoard.at(14, 20)))
        #expect(sample.lines[2].contains("☎ tell now"))
    }

    @Test func `promises stand in the order of time, with glyph, state, forecast and slack`()
        throws
    {
        let sample = try SampleBoard(columns: 200, screen: .desk)
        let rows = DeskRows(board: sample.board).page.sections[2].rows
        let promises = rows.compactMap { sample.board.workshop.order($0.subject.order)?.promise }
        #expect(promises == promises.sorted() && promises.count == 28)
        let lines = texts(DeskRows(board: sample.board).page.sections[2])
        #expect(
            lines.contains { $0.hasPrefix("14:00 | ✓ | 1044 ") && $0.contains("since 11:15") })
        #expect(lines.contains { $0.hasPrefix("14:45 | ▼ | 1052 ") && $0.hasSuffix("−32′") })
        #expect(lines.contains { $0.hasPrefix("15:00 | ▲ | 1063 ") && $0.contains("⌂") })
    }

    @Test func `of an open end only the soonest is said`() throws {
        let sample = try SampleBoard(columns: 200, screen: .desk)
        let open = sample.board.outlook.orders.filter(\.value.isOpenEnded)
        #expect(!open.isEmpty)
        for id in open.keys {
            let line = sample.lines.first { $0.contains(" \(id) ") && $0.contains("≥") }
            #expect(line != nil, "\(id)")
        }
    }

    @Test func `with nothing to do the desk says so in words`() {
        for language in Language.all {
            let sample = SampleBoard(Workshop(zone: .utc), language, screen: .desk)
            let text = sample.lines.joined(separator: "\n")
            for phrase in [Phrase.deskNobodyToCall, .deskNoAlerts, .deskNoPromises] {
                #expect(text.contains(language.template(phrase)))
            }
        }
    }

    @Test func `four hundred orders with hostile texts are shown in one go, inside the screen`()
        throws
    {
        var shop = try SmallShop()
        for number in 1...400 {
            try shop.book("\(number)") { sheet in
                sheet.customer = "\u{202e}\u{1b}[31m" + String(repeating: "长", count: 60)
                sheet.phone = "\t+\n1"
            }
        }
        for (rows, columns) in [(24, 80), (40, 120), (70, 250)] {
            var sample = shop.board(rows: rows, columns: columns, screen: .desk)
            #expect(sample.lines[1].contains("▼"))
            sample.press(.end)
            #expect(sample.lines.allSatisfy { TextWidth.cells(of: $0) <= columns })
            let text = sample.lines.joined()
            #expect(!text.unicodeScalars.contains { $0.value == 0x1b || $0.value == 0x202e })
        }
    }
}
