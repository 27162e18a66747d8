import TerminalCanvas
import Testing

@testable import BoardScreens

struct TableTests {
    private let table = Table(
        columns: [
            .init(weight: 9), .init(weight: 1, widest: 8), .init(weight: 5),
            .init(weight: 7, alignment: .right),
        ], flexible: 2)
    private let ink = Ink(.text)

    private func row(
        _ number: String, _ name: String, _ why: String, _ end: String, _ short: String
    )
        -> [Piece]
    {
        [
            Piece(number, ink), Piece(name, ink), Piece(why, ink),
            Piece(end, ink, short: short),
        ]
    }

    private var rows: [[Piece]] {
        [
            row("1052", "Leila Haddad", "waits for B. Smith", "forecast 15:17", "15:17"),
            row("7", "Wei", "QC", "forecast 9:00", "9:00"),
        ]
    }

    @Test func `with room each column is as wide as its widest text, up to its limit`() {
        let layout = table.layout(rows, in: 100)
        #expect(layout == Table.Layout(widths: [4, 8, 18, 14]))
    }

    @Test func `where room is short texts are said shorter before columns go`() {
        let layout = table.layout(rows, in: 40)
        #expect(layout == Table.Layout(widths: [4, 8, 17, 5], short: [3]))
    }

    @Test func `what matters least goes first, and the rest still gets its cells`() {
        let layout = table.layout(rows, in: 25)
        #expect(layout == Table.Layout(widths: [4, 0, 12, 5], short: [3]))
        let narrow = table.layout(rows, in: 12)
        #expect(narrow.widths == [0, 0, 12, 0])
    }

    @Test func `no room and no rows are no trouble`() {
        #expect(table.layout(rows, in: 0).widths.allSatisfy { $0 == 0 || $0 == 4 })
        #expect(table.layout([], in: 80).widths == [0, 0, 0, 0])
    }

    @Test func `wide characters are counted in cells, and numbers stand at the right`() {
        let rows = [
            row("1", "哈丽娜", "质检", "34′", "34′"), row("2", "Wei", "QC", "8′", "8′"),
        ]
        let layout = table.layout(rows, in: 40)
        #expect(layout.widths == [1, 6, 4, 3])
        var canvas = Canvas(size: Size(rows: 2, columns: 40), ink: ink)
        for (index, row) in rows.enumerated() {
            canvas.put(
                row, of: table, layout, in: canvas.bounds.line(index), ellipsis: "…")
        }
        let lines = canvas.text().split(separator: "\n").map(String.init)
        #expect(lines[0].hasPrefix("1  哈丽娜  质检  34′"))
        #expect(lines[1].hasPrefix("2  Wei     QC     8′"))
    }
}
