import TerminalCanvas
import Testing

@testable import BoardScreens

struct ListLayoutTests {
    private func layout(rows: Int, selected: Int) throws -> (ListLayout, ListPage) {
        let page = DeskScreen.page(try SampleBoard(screen: .desk).board)
        let area = Rect(row: 1, column: 0, rows: rows, columns: 80)
        return (ListLayout(page, selected: selected, in: area), page)
    }

    @Test func `with room the lists stand apart`() throws {
        let (layout, page) = try layout(rows: 60, selected: 0)
        #expect(layout.lines.filter { $0 == .blank }.count == page.sections.count - 1)
        #expect(layout.above == 0 && layout.below == 0)
        #expect(layout.lines.first == .heading(0))
    }

    @Test func `where there is none, what is selected stays in sight under its heading`() throws {
        let count = try layout(rows: 60, selected: 0).1.rows.count
        for selected in 0..<count {
            let (layout, _) = try layout(rows: 9, selected: selected)
            let isShown = layout.lines.contains { line in
                if case .row(_, _, selected) = line { true } else { false }
            }
            #expect(isShown, "\(selected)")
            #expect(layout.lines.count == 9)
            guard case .heading? = layout.lines.first else {
                Issue.record("no heading above \(selected)")
                continue
            }
        }
    }

    @Test func `a row is found where it is drawn, and nothing elsewhere`() throws {
        let (layout, _) = try layout(rows: 60, selected: 0)
        #expect(layout.index(at: Position(row: 1, column: 4)) == nil)
        #expect(layout.index(at: Position(row: 2, column: 4)) == 0)
        #expect(layout.index(at: Position(row: 0, column: 4)) == nil)
        #expect(layout.index(at: Position(row: 99, column: 4)) == nil)
    }
}
