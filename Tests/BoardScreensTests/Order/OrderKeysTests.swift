import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct OrderKeysTests {
    @Test func `up and down select a job, so that verbs are about it`() throws {
        var sample = try SampleBoard.page(of: "1052")
        #expect(sample.target.job == JobID(OrderID("1052"), 1))
        sample.press(.down)
        #expect(sample.target.job == JobID(OrderID("1052"), 2))
        #expect(sample.target.technician == TechnicianID("B. Smith"))
        sample.press(.down, .up)
        #expect(sample.target.job == JobID(OrderID("1052"), 1))
    }

    @Test func `beyond the last job the page scrolls to its end and back`() throws {
        var sample = try SampleBoard.page(of: "1049", rows: 24, columns: 80)
        #expect(!sample.lines.contains { $0.contains("VIN") })
        for _ in 0..<10 { sample.press(.down) }
        #expect(sample.lines.contains { $0.contains("VIN") })
        for _ in 0..<10 { sample.press(.up) }
        #expect(sample.board.order.scroll == 0)
    }

    @Test func `the history scrolls by line, by page and to its ends`() throws {
        var sample = try SampleBoard.page(of: "1049", rows: 24, columns: 80)
        sample.press(.tab, .down)
        #expect(sample.board.order.historyScroll == 1)
        sample.press(.pageDown, .end)
        #expect(sample.lines.contains { $0.contains("opened for Wei Tan") })
        let last = sample.board.order.historyScroll
        sample.press(.down, .pageDown)
        #expect(sample.board.order.historyScroll == last)
        sample.press(.home, .up)
        #expect(sample.board.order.historyScroll == 0)
        #expect(sample.board.order.scroll == 0)
    }

    @Test func `left and right go to the panes`() throws {
        var sample = try SampleBoard.page(of: "1049")
        sample.press(.right)
        #expect(sample.board.order.pane == .history)
        sample.press(.left)
        #expect(sample.board.order.pane == .details)
    }

    @Test func `a scroll that has become too far is forgiven when the page grows`() throws {
        var sample = try SampleBoard.page(of: "1049", rows: 24, columns: 80)
        sample.press(.tab, .end)
        _ = sample.board.update(.terminal(.resized(Size(rows: 50, columns: 200))))
        #expect(sample.lines.contains { $0.contains("opened for Wei Tan") })
        sample.press(.up)
        #expect(sample.board.order.historyScroll == 0)
    }

    @Test func `an order that leaves the board takes its page along, and it is said`() throws {
        var sample = try SampleBoard(screen: .status)
        sample.type("1044")
        sample.press(.enter)
        var workshop = sample.board.workshop
        workshop.retire(OrderID("1044"))
        _ = sample.board.update(.workshop(workshop))
        #expect(sample.board.screen == .status)
        #expect(sample.facts.contains("Order 1044 has left the board."))
        #expect(sample.target.order != OrderID("1044"))
        #expect(sample.target.order != nil)
    }

    @Test func `an order that leaves the board elsewhere is not spoken of`() throws {
        var sample = try SampleBoard.page(of: "1044")
        sample.press(.escape)
        var workshop = sample.board.workshop
        workshop.retire(OrderID("1044"))
        _ = sample.board.update(.workshop(workshop))
        #expect(sample.board.screen == .schedule)
        #expect(!sample.facts.contains("1044"))
    }

    @Test func `the wheel moves the selection`() throws {
        var sample = try SampleBoard.page(of: "1052")
        sample.mouse(.wheelDown, 10, 10)
        #expect(sample.target.job == JobID(OrderID("1052"), 2))
    }
}
