import Phrases
import TerminalCanvas
import Testing
import WorkshopPlanner

@testable import BoardScreens

struct BucketFactsTests {
    @Test(arguments: Language.all, [(24, 80), (40, 120), (50, 200)])
    func `each row of the grid is told as itself`(_ language: Language, _ size: (Int, Int)) throws {
        var sample = try SampleBoard(
            language, rows: size.0, columns: size.1, screen: .appointments)
        let words = sample.board.words
        let bucket = AppointmentsScreen.keptBucket(sample.board)
        let rows = BucketLayout(bucket, in: sample.board.size).rows
        var told: Set<String> = []
        for row in rows {
            let facts = sample.facts
            #expect(facts.contains(row.label(in: bucket, words).trimmed), "\(facts)")
            told.insert(facts)
            sample.press(.down)
        }
        #expect(told.count == rows.count)
    }

    @Test func `only hours that can be booked are told as bookable`() throws {
        var sample = try SampleBoard(screen: .appointments)
        #expect(sample.facts.contains("07:00–09:15  past"))
        sample.press(.pageDown, .down, .down, .down)
        #expect(sample.facts.contains("11:30–14:45  bookable"))
        sample.press(.pageDown, .pageDown, .pageDown, .pageDown, .pageDown)
        #expect(sample.facts.contains("repair  ") && !sample.facts.contains("bookable"))
        sample.press(.up, .up, .up)
        #expect(sample.facts.contains("receptions  at most 1 of 2 cars at once, at 14:00"))
        sample.press(.down)
        #expect(sample.facts.contains("filled") && !sample.facts.contains("bookable"))
    }
}
