import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct TrayViewTests {
    @Test func `the heading counts, also what is out of sight`() throws {
        var shop = try SmallShop()
        for number in 1...30 { try shop.book("\(100 + number)") }
        let sample = shop.board(rows: 24, columns: 80)
        let tray = sample.board.scheduleLayout.tray
        #expect(sample.lines[tray.row].contains("Not dispatched (30)"))
        let hidden = 30 - (tray.rows - 1)
        #expect(sample.lines[tray.row].contains("\(hidden) more below"))
    }

    @Test
    func `a line says number, marks, plate, job, hours, skill, promise, latest start and slack`()
        throws
    {
        let lines = try SampleBoard().lines
        let line = try #require(lines.first { $0.contains("  1063 ") })
        for text in ["⌂ waiter", "KHL 223", "Yaris", "0.7h", "●○○○", "15:00", "start by", "▲"] {
            #expect(line.contains(text), "\(text)")
        }
    }

    @Test func `a car that is not here says when it is due`() throws {
        let lines = try SampleBoard().lines
        #expect(lines.contains { $0.contains("  1061 ") && $0.contains("car due 14:00") })
    }

    @Test(arguments: Language.all)
    func `columns line up in cells`(_ language: Language) throws {
        let sample = try SampleBoard(language)
        let tray = sample.board.scheduleLayout.tray
        let columns = (0..<5).map { index in
            let line = sample.lines[tray.row + 1 + index]
            let range = line.firstRange(of: "→")
            return range.map { TextWidth.cells(of: String(line[..<$0.lowerBound])) }
        }
        #expect(Set(columns).count == 1)
        #expect(columns[0] != nil)
    }

    @Test func `the filter is named in the heading`() throws {
        var sample = try SampleBoard()
        sample.type("/Yaris")
        sample.press(.enter)
        let tray = sample.board.scheduleLayout.tray
        #expect(sample.lines[tray.row].contains("only “Yaris”"))
    }
}
