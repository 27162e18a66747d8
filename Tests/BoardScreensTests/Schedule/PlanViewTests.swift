import Phrases
import TerminalCanvas
import Testing
import WorkshopPlanner

@testable import BoardScreens

struct PlanViewTests {
    private func planned(_ language: Language, rows: Int, columns: Int) throws -> SampleBoard {
        var sample = try SampleBoard(language, rows: rows, columns: columns)
        sample.type("O")
        sample.settlePlan()
        return sample
    }

    @Test(arguments: [Language.english, .simplifiedChinese])
    func `the plan of the sample day is as it was recorded`(_ language: Language) throws {
        for (rows, columns) in [(24, 80), (40, 120)] {
            let sample = try planned(language, rows: rows, columns: columns)
            try Recording.check(sample.canvas, is: "plan-\(columns)x\(rows)-\(language.code)")
        }
    }

    @Test(arguments: [Language.english, .simplifiedChinese])
    func `all changes and reasons of the sample day fit the smallest screen`(
        _ language: Language
    ) throws {
        let sample = try planned(language, rows: 24, columns: 80)
        guard let sheet = sample.board.overlay as? PlanSheet else {
            Issue.record("no plan is shown")
            return
        }
        let words = sample.board.words
        for change in sheet.proposal.changes {
            let why = words(change.reason, now: sample.board.now)
            #expect(sample.lines.contains { $0.contains(why) }, "\(why)")
            #expect(sample.lines.contains { $0.contains("[x] \(change.job)") })
        }
    }

    @Test func `a ghost has other edges than a chip, and goes when its change is not ticked`()
        throws
    {
        var sample = try PlanSheetTests.late()
        let ghost = sample.board.glyphs.chipGhost
        func rowOfAnn(_ sample: SampleBoard) -> String {
            sample.lines.first { $0.contains("Ann") } ?? ""
        }
        #expect(!rowOfAnn(sample).contains(ghost))
        sample.type("O")
        #expect(rowOfAnn(sample).contains(ghost + "2"))
        guard let sheet = sample.board.overlay as? PlanSheet else { return }
        for _ in sheet.proposal.changes {
            sample.type(" ")
            sample.press(.down)
        }
        #expect(!rowOfAnn(sample).contains(ghost))
    }

    @Test func `an order that the plan does not touch is named where it stays late`() throws {
        let sample = try planned(.english, rows: 40, columns: 120)
        let late = try #require(sample.lines.firstIndex { $0.contains("Still late") })
        #expect(
            sample.lines[late + 1].contains(
                "1052 will still be late: promise 14:45, ready 15:17, 32 min late"))
    }

    @Test func `what is late without a change is named when that is not ticked`() throws {
        var sample = try PlanSheetTests.late()
        sample.type("O")
        #expect(!sample.lines.contains { $0.contains("2 will be late") })
        guard let sheet = sample.board.overlay as? PlanSheet else { return }
        for _ in sheet.proposal.changes {
            sample.type(" ")
            sample.press(.down)
        }
        #expect(sample.lines.contains { $0.contains("2 will still be late") })
    }

    @Test func `a long list scrolls to what is selected`() throws {
        var sample = try planned(.english, rows: 24, columns: 80)
        for _ in 0..<30 { sample.press(.down) }
        #expect(sample.lines.contains { $0.contains("1060/2 is not planned") })
        #expect(sample.lines.contains { $0.contains("until when") })
    }
}
