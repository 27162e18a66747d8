import Phrases
import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct AppointmentRowsTests {
    private func texts(_ board: Board, section: Int) -> [[String]] {
        AppointmentsScreen.page(board).sections[section].rows.map { $0.cells.map(\.text) }
    }

    @Test func `an appointment says whether it is confirmed and whether its parts are there`()
        throws
    {
        var shop = try SmallShop()
        for (number, part) in [("1", "04465"), ("2", nil), ("3", "90915")] {
            try shop.book(number, isHere: false) { sheet in
                sheet.arrival = SampleBoard.at(14, 0)
                if let part { sheet.parts = [PartRequest(number: part, quantity: 1)] }
            }
        }
        try shop.give(.visit(.confirm(OrderID("2"))), at: (9, 0))
        try shop.give(
            .parts(.ask(OrderID("3"), number: "90915", quantity: 1, job: nil)), at: (9, 0))
        let rows = texts(shop.board(screen: .appointments).board, section: 0)
        #expect(rows.map { $0[2] } == ["1", "2", "3"])
        #expect(rows.map { $0[8] } == ["parts ready", "", "parts missing 1"])
        #expect(rows.map { $0[9] } == ["not confirmed", "confirmed", "not confirmed"])
    }

    @Test func `who is to confirm stands with the days that are left`() throws {
        let board = try SampleBoard(screen: .appointments).board
        #expect(
            texts(board, section: 1).map { $0[9] } == [
                "comes today", "workdays left 1", "workdays left 1",
            ])
        #expect(texts(board, section: 2).map { $0[9] } == ["Clarke calls"])
    }

    @Test func `the filter holds for all three lists`() throws {
        var sample = try SampleBoard(screen: .appointments)
        sample.type("/Doherty")
        sample.press(.enter)
        let sections = AppointmentsScreen.page(sample.board).sections
        #expect(sections.map(\.rows.count) == [0, 0, 1])
    }
}
