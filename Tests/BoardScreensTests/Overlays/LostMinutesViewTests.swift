import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct LostMinutesViewTests {
    private static func stop(_ code: StoppageCode, _ reason: String) -> StopRequest {
        StopRequest(code: code, reason: reason)
    }

    /// A car stands still for a gasket since 8:00, another since 13:00 for the customer.
    private func shop() throws -> SmallShop {
        var shop = try SmallShop()
        for number in ["1", "2"] { try shop.book(number) }
        try shop.give(.work(.stop(SmallShop.job("1"), Self.stop(.parts, "gasket"))), at: (8, 0))
        try shop.give(
            .work(.stop(SmallShop.job("2"), Self.stop(.customer, "A/C yes or no?"))), at: (13, 0))
        return shop
    }

    @Test func `codes and their reasons stand with their minutes and a bar, the dearest first`()
        throws
    {
        var sample = try shop().board()
        sample.type("=")
        let page = sample.lines.filter { $0.contains("min") && $0.contains("│") }
        #expect(sample.lines.contains { $0.contains("Minutes lost today: 300 min") })
        #expect(page.count == 4)
        #expect(page[0].contains("C waiting for parts") && page[0].contains("270 min  "))
        #expect(page[1].contains("  gasket") && page[1].contains("270 min"))
        #expect(page[2].contains("B awaiting the customer") && page[2].contains("30 min"))
        let bars = page.map { line in line.filter { $0 == "█" || $0 == "╍" }.count }
        #expect(bars[0] == bars[1] && bars[2] == bars[3])
        #expect(bars[2] == bars[0] * 30 / 270)
        #expect(sample.effects == [])
    }

    @Test func `Esc closes the page and nothing else happens`() throws {
        var sample = try shop().board()
        let before = sample.lines
        sample.type("=")
        sample.press(.escape)
        #expect(sample.board.overlay == nil && sample.lines == before)
        #expect(sample.board.screen == .schedule)
    }

    @Test func `the palette finds it by what it shows`() throws {
        var sample = try shop().board()
        sample.type(":minutes lost today")
        sample.press(.enter)
        #expect(sample.lines.contains { $0.contains("Minutes lost today: 300 min") })
    }

    @Test func `a long page scrolls to its end`() throws {
        var shop = try SmallShop()
        for number in 1...40 {
            try shop.book("\(number)")
            let stop = Self.stop(.interrupted, "reason \(number)")
            try shop.give(.work(.stop(SmallShop.job("\(number)"), stop)), at: (8, number))
        }
        var sample = shop.board(rows: 24, columns: 80)
        sample.type("=")
        #expect(sample.lines.contains { $0.contains("reason 1 ") })
        #expect(!sample.lines.contains { $0.contains("reason 40 ") })
        sample.press(.end)
        #expect(sample.lines.contains { $0.contains("reason 40 ") })
        sample.press(.home, .down, .pageDown, .left)
        #expect(!sample.lines.contains { $0.contains("A work interrupted") })
    }

    @Test func `a day without a stop says so, in both languages`() throws {
        for (language, text) in [
            (Language.english, "No job has been stopped today."),
            (.simplifiedChinese, "今天没有作业中断。"),
        ] {
            var sample = try SmallShop().board(language)
            sample.type("=")
            #expect(sample.lines.contains { $0.contains(text) })
        }
    }

    @Test(arguments: [(24, 80), (40, 120), (50, 200)])
    func `the sample day's page fits every size in both languages`(_ rows: Int, _ columns: Int)
        throws
    {
        for language in Language.all {
            var sample = try SampleBoard(language, rows: rows, columns: columns)
            sample.type("=")
            let total = sample.board.words.minutes(sample.board.lostMinutes.total)
            #expect(sample.lines.contains { $0.contains(sample.board.words(.lostTitle, total)) })
            #expect(sample.lines.allSatisfy { TextWidth.cells(of: $0) <= columns })
        }
    }

    @Test func `a reason of any kind is drawn clean and cut by cells`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        let reason = "\u{202e}\u{1b}[31m" + String(repeating: "长", count: 100)
        try shop.give(.work(.stop(SmallShop.job("1"), Self.stop(.parts, reason))), at: (8, 0))
        var sample = shop.board(rows: 24, columns: 80)
        sample.type("=")
        let text = sample.lines.joined()
        #expect(text.contains("长") && text.contains("270 min"))
        #expect(!text.unicodeScalars.contains { $0.value == 0x1b || $0.value == 0x202e })
        #expect(sample.lines.allSatisfy { TextWidth.cells(of: $0) <= 80 })
    }
}
