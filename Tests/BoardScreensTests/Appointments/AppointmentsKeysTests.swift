import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct AppointmentsKeysTests {
    private let moreau = Actor("Moreau")

    @Test func `W and F6 open the screen on the grid, and arrows choose day and row`() throws {
        var sample = try SampleBoard()
        sample.type("W")
        #expect(sample.board.screen == .appointments)
        #expect(sample.target == Target())
        // It is 13:30: the third quarter of the day, behind two with three skills each.
        #expect(sample.board.appointments.row == 8)
        #expect(sample.lines.contains { $0.contains("07:00–09:15") && $0.contains("past") })
        sample.press(.right, .right, .left, .down)
        #expect(sample.board.appointments.day == 1)
        #expect(sample.board.appointments.row == 9)
        sample.press(.home)
        #expect(sample.board.appointments.day == 0)
        sample.type("g")
        sample.press(.function(6), .left, .up)
        #expect(sample.board.screen == .appointments)
        #expect(sample.board.appointments.day == 0)
    }

    @Test func `Tab goes to the appointments, those to confirm, those who did not come, and back`()
        throws
    {
        var sample = try SampleBoard()
        sample.type("W")
        sample.press(.tab)
        #expect(sample.board.appointments.list.selected == .appointment(OrderID("1061")))
        #expect(sample.target.order == OrderID("1061"))
        sample.press(.tab)
        #expect(sample.board.appointments.list.selected == .confirmation(OrderID("1071")))
        sample.press(.tab)
        #expect(sample.board.appointments.list.selected == .noShow(OrderID("1074")))
        sample.press(.tab)
        #expect(!sample.board.appointments.isInLists)
    }

    @Test func `an appointment is confirmed by one key`() throws {
        var sample = try SampleBoard(actor: moreau)
        sample.type("W")
        sample.press(.tab, .tab)
        sample.type("C")
        #expect(sample.effects == [.perform(.visit(.confirm(OrderID("1071"))))])
    }

    @Test func `who does not come gets somebody who calls`() throws {
        var sample = try SampleBoard(actor: moreau)
        sample.type("W")
        sample.press(.tab)
        sample.type("S")
        sample.press(.enter)
        guard case .perform(.visit(.noShow(OrderID("1061"), let owner)))? = sample.effects.first
        else {
            Issue.record("\(sample.effects)")
            return
        }
        #expect(owner?.isEmpty == false)
        try sample.carryOut()
        sample.press(.tab)
    }

    @Test func `who did not come leaves the list once he has been called`() throws {
        var sample = try SampleBoard(actor: moreau)
        sample.type("W")
        sample.press(.tab, .tab, .tab)
        sample.type("F")
        #expect(sample.effects == [.perform(.afterWork(.followUp(OrderID("1074"), note: "")))])
        try sample.carryOut()
        let rows = AppointmentsScreen.keptPage(sample.board).rows
        #expect(!rows.contains { $0.subject == .noShow(OrderID("1074")) })
    }

    @Test func `another day shows who comes then, and a click chooses it`() throws {
        var sample = try SampleBoard()
        sample.type("W")
        sample.press(.right)
        #expect(AppointmentsScreen.keptPage(sample.board).sections[0].rows.count == 4)
        sample.mouse(.press(.left), 3, BucketLayout.labels + 1)
        #expect(sample.board.appointments.day == 0)
        #expect(sample.board.appointments.row == 1)
    }

    @Test func `on an empty shop every key is harmless`() {
        var sample = SampleBoard(Workshop(zone: .utc), screen: .appointments)
        sample.press(
            .tab, .left, .right, .up, .down, .pageDown, .pageUp, .home, .end, .enter)
        sample.type("CS-F*")
        #expect(sample.effects.isEmpty)
        #expect(!sample.canvas.text().isEmpty)
    }
}
