import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct ListScreenTests {
    private func subjects(_ sample: SampleBoard) -> [ListRow.Subject] {
        DeskScreen.keptPage(sample.board).rows.map(\.subject)
    }

    @Test func `the selection goes over all lists, and stops at both ends`() throws {
        var sample = try SampleBoard(screen: .desk)
        let all = subjects(sample)
        #expect(sample.board.desk.list.selected == all.first)
        for subject in all.dropFirst() {
            sample.press(.down)
            #expect(sample.board.desk.list.selected == subject)
        }
        sample.press(.down)
        #expect(sample.board.desk.list.selected == all.last)
        sample.press(.home)
        #expect(sample.board.desk.list.selected == all.first)
        sample.press(.end, .pageUp)
        #expect(sample.board.desk.list.index < all.count - 5)
    }

    @Test func `Tab goes from list to list and around`() throws {
        var sample = try SampleBoard(screen: .desk)
        let first = sample.board.desk.list.selected
        sample.press(.tab)
        guard case .alert? = sample.board.desk.list.selected
        else { return #expect(Bool(false), "no alert is selected") }
        sample.press(.tab)
        guard case .promise? = sample.board.desk.list.selected
        else { return #expect(Bool(false), "no promise is selected") }
        sample.press(.tab)
        #expect(sample.board.desk.list.selected == first)
    }

    @Test func `a click selects and the wheel moves on`() throws {
        var sample = try SampleBoard(screen: .desk)
        let all = subjects(sample)
        sample.mouse(.press(.left), 5, 20)
        #expect(sample.board.desk.list.selected == all[1])
        sample.mouse(.wheelDown, 5, 20)
        #expect(sample.board.desk.list.selected == all[2])
        sample.mouse(.press(.left), 1, 20)
        #expect(sample.board.desk.list.selected == all[2])
    }

    @Test func `when its row goes, what is near is selected`() throws {
        var sample = try SampleBoard(screen: .desk)
        sample.press(.tab)
        let before = sample.board.desk.list.index
        sample.type("K")
        try sample.carryOut()
        #expect(sample.board.desk.list.index == before)
        guard case .promise? = sample.board.desk.list.selected
        else { return #expect(Bool(false), "an alert that is gone is selected") }
    }

    @Test func `the page is kept until something changes`() throws {
        var sample = try SampleBoard(screen: .desk)
        #expect(sample.board.desk.list.page != nil)
        _ = sample.board.update(.tick(SampleBoard.at(13, 31)))
        let key = try #require(sample.board.desk.list.page?.key)
        sample.type("/1052")
        sample.press(.enter)
        #expect(sample.board.desk.list.page?.key != key)
        #expect(Set(subjects(sample).map(\.order)) == [OrderID("1052")])
    }
}
