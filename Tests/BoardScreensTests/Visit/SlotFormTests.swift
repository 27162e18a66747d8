import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct SlotFormTests {
    @Test func `a form without times yet proposes none, and says so`() throws {
        let board = try SampleBoard(screen: .appointments).board
        let form = board.form(BookForm())
        #expect(form.proposal == nil)
        #expect(form.kind.remark(on: form, on: board)?.isEmpty == false)
    }
}
