import TerminalCanvas
import Testing

@testable import BoardScreens

struct PageLineTests {
    private let ink = Ink(.text)

    private func drawn(_ page: PageLines) -> [String] {
        var canvas = Canvas(size: Size(rows: page.lines.count, columns: page.width), ink: ink)
        for (row, line) in page.lines.enumerated() {
            line.draw(in: canvas.bounds.line(row), glyphs: .unicode, on: &canvas)
        }
        return canvas.text().split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
    }

    @Test func `pieces flow into as many lines as they take`() {
        var page = PageLines(width: 20)
        page.flow(
            [
                Piece("started 09:45", ink), Piece("worked 2.3h", ink), Piece("", ink),
                Piece("P2", ink),
            ], indent: 2)
        #expect(drawn(page) == ["  started 09:45", "  worked 2.3h  P2"])
    }

    @Test func `a piece longer than a line is broken, and what follows begins anew`() {
        var page = PageLines(width: 12)
        page.flow(
            [Piece("note", ink), Piece("lift four is blocked", ink), Piece("end", ink)], indent: 1)
        #expect(drawn(page) == [" note", " lift four", " is blocked", " end"])
    }

    @Test func `nothing to say takes no line`() {
        var page = PageLines(width: 12)
        page.flow([Piece("", ink)], indent: 1)
        page.grid([("VIN", "")], columns: 2)
        #expect(page.lines.isEmpty)
    }

    @Test func `labels and values line up in cells, also in Chinese`() {
        var page = PageLines(width: 41)
        page.grid(
            [("客户", "谭伟"), ("电话", "154"), ("服务顾问", "刘敏"), ("VIN", "JT1")], columns: 2)
        #expect(drawn(page) == [" 客户     谭伟       电话 154", " 服务顾问 刘敏       VIN  JT1"])
    }

    @Test func `a value that is too long ends in an ellipsis before the next label`() {
        var page = PageLines(width: 31)
        page.grid([("customer", "A very long name"), ("key", "7")], columns: 2)
        #expect(drawn(page) == [" customer A ve… key 7"])
    }

    @Test func `a title is a rule with its text`() {
        var page = PageLines(width: 12)
        page.title("Jobs 2")
        #expect(drawn(page) == ["─ Jobs 2 ───"])
    }

    @Test func `sections are spread where there is room`() {
        let lines = [PageLine.title("a"), PageLine(), PageLine.title("b")]
        #expect(PageLines.spread(lines, in: 4) == lines)
        #expect(PageLines.spread(lines, in: 5).map(\.title) == ["a", nil, nil, "b"])
    }

    @Test func `a line that is chosen is drawn in one ink over its whole width`() {
        var line = PageLine()
        line.runs = [.init(column: 2, width: 5, text: "a", ink: ink)]
        var canvas = Canvas(size: Size(rows: 1, columns: 6), ink: ink)
        line.draw(in: canvas.bounds, ink: Ink(.selection), glyphs: .unicode, on: &canvas)
        #expect((0..<6).allSatisfy { canvas[0, $0].ink == Ink(.selection) })
    }
}
