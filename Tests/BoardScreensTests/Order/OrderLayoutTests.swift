import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct OrderLayoutTests {
    private func layout(_ sample: SampleBoard) throws -> OrderLayout {
        let id = try #require(sample.board.order.order)
        return sample.board.orderLayout(of: try #require(sample.board.workshop.order(id)))
    }

    @Test(arguments: [(24, 80), (24, 119), (24, 120), (40, 120), (50, 200)])
    func `head, details and history fill the page without overlapping`(
        _ rows: Int, _ columns: Int
    ) throws {
        let layout = try layout(SampleBoard.page(of: "1049", rows: rows, columns: columns))
        #expect(layout.head.row == 1)
        #expect(layout.details.row == layout.head.bottom)
        #expect(layout.history.row == layout.historyTitle.bottom)
        #expect(layout.history.bottom == rows - 2)
        if columns >= 120 {
            #expect(layout.historyTitle.row == layout.details.row)
            #expect(layout.details.right < layout.history.column)
        } else {
            #expect(layout.historyTitle.row == layout.details.bottom)
            #expect(layout.history.columns == columns)
        }
    }

    @Test func `on a narrow page the pane in use gets the room and the other keeps a few lines`()
        throws
    {
        var sample = try SampleBoard.page(of: "1049", rows: 24, columns: 80)
        let details = try layout(sample)
        #expect(details.details.rows == 14)
        #expect(details.history.rows == 4)
        sample.press(.tab)
        let history = try layout(sample)
        #expect(history.history.rows > details.history.rows)
        #expect(history.details.rows >= 5)
    }

    @Test func `a job is scrolled into sight, and the first one with what stands above it`() throws
    {
        var shop = try SmallShop()
        try shop.book("1", jobs: (1...20).map { SmallShop.line("Job \($0)") })
        var sample = shop.board(rows: 24, columns: 80)
        sample.type("1")
        sample.press(.enter)
        let layout = try layout(sample)
        for number in 1...20 {
            let scroll = layout.scroll(0, showing: SmallShop.job("1", number))
            let shown = layout.detailLines.dropFirst(scroll).prefix(layout.details.rows)
            #expect(shown.contains { $0.isHead && $0.job == SmallShop.job("1", number) })
        }
        #expect(layout.scroll(7, showing: SmallShop.job("1", 1)) == 0)
        #expect(layout.scroll(3, showing: nil) == 3)
    }
}

struct OrderPageTests {
    @Test func `the page is put into words anew after each change`() throws {
        var sample = try SampleBoard.page(of: "1046")
        #expect(sample.board.order.page != nil)
        sample.type("i")
        try sample.carryOut()
        #expect(sample.lines.contains { $0.contains("QC passed") })
        sample.type("L")
        sample.press(.down, .enter)
        #expect(sample.lines.contains { $0.contains("作业项目") })
        _ = sample.board.update(.terminal(.resized(Size(rows: 24, columns: 80))))
        #expect(sample.lines.allSatisfy { TextWidth.cells(of: $0) <= 80 })
        sample.type("1052")
        sample.press(.enter)
        #expect(sample.lines.contains { $0.contains("林国栋") || $0.contains("Smith") })
    }
}
