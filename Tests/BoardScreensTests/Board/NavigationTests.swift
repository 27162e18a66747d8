import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct NavigationTests {
    @Test func `g and v go between schedule and status board`() throws {
        var sample = try SampleBoard()
        sample.type("v")
        #expect(sample.board.screen == .status)
        sample.type("g")
        #expect(sample.board.screen == .schedule)
    }

    @Test(arguments: [ScreenName.schedule, .status])
    func `Enter opens the selected order, and Esc goes back to where it was opened`(
        _ screen: ScreenName
    ) throws {
        var sample = try SampleBoard(screen: screen)
        let selected = sample.target
        sample.press(.enter)
        #expect(sample.board.screen == .order)
        #expect(sample.target.order == selected.order)
        #expect(sample.target.job == selected.job)
        sample.press(.escape)
        #expect(sample.board.screen == screen)
        #expect(sample.target == selected)
    }

    @Test func `an order opened from another order's page still goes back to the board`() throws {
        var sample = try SampleBoard(screen: .status)
        sample.press(.enter)
        sample.type("1049")
        sample.press(.enter)
        #expect(sample.target.order == OrderID("1049"))
        #expect(sample.target.job == JobID(OrderID("1049"), 1))
        sample.press(.escape)
        #expect(sample.board.screen == .status)
        #expect(sample.target.order == OrderID("1049"))
    }

    @Test func `an order that the filter finds alone is what the next key is about`() throws {
        var sample = try SampleBoard()
        sample.type("/RBD 117")
        sample.press(.enter)
        let found = try #require(sample.board.target.order)
        #expect(sample.board.workshop.order(found)?.sheet.plate == "RBD 117")
        sample.press(.escape)
        #expect(sample.board.target.order == found)
        sample.type("/1041")
        sample.press(.enter)
        #expect(sample.board.target.order == OrderID("1041"), "delivered, and still to be seen")
        sample.press(.escape)
        sample.type("/\(found.text)")
        sample.press(.enter)
        sample.press(.escape)
        sample.type("/1")
        sample.press(.enter)
        #expect(sample.board.target.order == found)
    }

    @Test func `the filter is cleared by Esc, not the screen left`() throws {
        var sample = try SampleBoard(screen: .status)
        sample.type("/RBD 117")
        sample.press(.enter)
        #expect(sample.board.filter == "RBD 117")
        sample.press(.escape)
        #expect(sample.board.filter == "")
        #expect(sample.board.screen == .status)
    }

    @Test(arguments: ["1052", "rbd 117", "Haddad", "land cruiser", "smith", "MOREAU"])
    func `the filter finds by number, plate, customer, model, technician and advisor`(
        _ text: String
    ) throws {
        var sample = try SampleBoard()
        sample.board.filter = text
        let order = try #require(sample.board.workshop.order(OrderID("1052")))
        #expect(sample.board.matchesFilter(order))
        sample.board.filter = text + "~"
        #expect(!sample.board.matchesFilter(order))
    }

    @Test func `days are paged to and fro, and the point comes back to today`() throws {
        var sample = try SampleBoard()
        sample.type("]]")
        #expect(sample.board.schedule.day == SampleBoard.monday + 2)
        sample.type("[")
        #expect(sample.board.schedule.day == SampleBoard.monday + 1)
        sample.type(".")
        #expect(sample.board.schedule.day == SampleBoard.monday)
    }

    @Test func `Tab goes from pane to pane of each screen`() throws {
        var sample = try SampleBoard()
        sample.press(.tab)
        #expect(sample.board.schedule.isTrayFocused)
        sample.type("v")
        let column = sample.board.status.column
        sample.press(.tab)
        #expect(sample.board.status.column != column)
        sample.press(.enter, .tab)
        #expect(sample.board.order.pane == .history)
    }

    @Test func `a jump from the schedule selects the job where it stands`() throws {
        var sample = try SampleBoard()
        sample.type("1066")
        sample.press(.enter, .escape)
        #expect(sample.board.schedule.isTrayFocused)
        #expect(sample.target.job == JobID(OrderID("1066"), 1))
        sample.type("1058")
        sample.press(.enter, .escape)
        #expect(!sample.board.schedule.isTrayFocused)
        #expect(sample.target.technician == TechnicianID("D. Morris"))
    }
}
