import TerminalCanvas
import Testing

@testable import Reports
@testable import andon

struct TextTableTests {
    @Test func `columns line up in cells, whatever script they hold`() {
        var table = TextTable(columns: [
            .init(heading: "name"), .init(heading: "load", alignment: .right),
            .init(heading: "queue"),
        ])
        table.rows = [["林洋", "1.0h", "1041/1"], ["B. Smith", "10.5h", "1"], ["孙", "", "x"]]
        #expect(
            table.lines == [
                "Name       Load  Queue",
                "林洋       1.0h  1041/1",
                "B. Smith  10.5h  1",
                "孙               x",
            ])
        let starts = table.lines.dropFirst().map { line in
            TextWidth.cells(of: String(line.prefix { $0 != "1" && $0 != "x" }))
        }
        #expect(starts.allSatisfy { $0 >= 10 })
    }

    @Test func `a column without any text is left out, and an empty table has no lines`() {
        var table = TextTable(columns: [.init(heading: "a"), .init(heading: "b")])
        #expect(table.lines == [])
        table.rows = [["", "x"], ["", "y"]]
        #expect(table.lines == ["B", "x", "y"])
    }

    @Test func `a text that is too long is cut with a mark, and cleaned`() {
        var table = TextTable(columns: [.init(heading: "h", limit: 6)])
        table.rows = [["abcdefghij"], ["a\u{1b}b"], ["车间车间"]]
        #expect(table.lines == ["H", "abcde…", "ab", "车间…"])
    }
}
