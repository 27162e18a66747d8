import Phrases
import TerminalCanvas
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct WhatIfViewTests {
    /// The long job in work is stopped until late, on the sample day.
    private func page(
        _ language: Language, rows: Int = 24, columns: Int = 80
    ) throws -> SampleBoard {
        var sample = try SampleBoard(language, rows: rows, columns: columns)
        sample.type("Vx")
        sample.press(.tab)
        sample.type("lift")
        sample.press(.tab)
        sample.type("15:50")
        sample.press(.enter)
        return sample
    }

    @Test(arguments: Language.all)
    func `the page is as it was recorded`(_ language: Language) throws {
        try Recording.check(try page(language).canvas, is: "what-if-80x24-\(language.code)")
    }

    @Test(arguments: Language.all, [(24, 80), (40, 120), (50, 200)])
    func `each order that the command touches has its line`(
        _ language: Language, _ size: (Int, Int)
    ) throws {
        let sample = try page(language, rows: size.0, columns: size.1)
        guard let page = sample.board.overlay as? WhatIfPage
        else { return #expect(Bool(false), "no page") }
        #expect(!page.whatIf.changes.isEmpty)
        for change in page.whatIf.changes {
            #expect(
                sample.lines.contains { $0.contains("\(change.order) ") && $0.contains("│") })
        }
    }

    @Test func `a command that touches no promise says so`() throws {
        var sample = try SampleBoard()
        sample.type("VN")
        sample.type("wipers")
        sample.press(.enter)
        #expect(sample.lines.contains { $0.contains("breaks no promise") && $0.contains("│") })
    }

    @Test(arguments: Language.all)
    func `what is weighed is told whole, however long`(_ language: Language) throws {
        var sample = try SampleBoard(language, rows: 24, columns: 80)
        let reason = "the seal ring of the second shaft is broken and nobody has another"
        sample.type("Vx")
        sample.press(.tab)
        sample.type(reason)
        sample.press(.enter)
        let text = sample.lines.map { $0.filter { $0 != " " } }.joined()
            .filter { $0 != "│" }
        for word in reason.split(separator: " ") { #expect(text.contains(word)) }
        #expect(sample.lines.contains { $0.contains("─ " + sample.board.words(.doWhatIf)) })
    }
}
