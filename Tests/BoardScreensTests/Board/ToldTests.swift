import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct ToldTests {
    private func foot(_ board: Board) -> String {
        let lines = board.draw().text().split(separator: "\n", omittingEmptySubsequences: false)
        return lines.suffix(2).joined(separator: "\n")
    }

    @Test func `what is told of the selection follows when the keys rest`() throws {
        var sample = try SampleBoard()
        #expect(!sample.board.wantsRest)
        let before = foot(sample.board)
        sample.press(.down)
        #expect(sample.board.wantsRest)
        #expect(foot(sample.board) == before)
        _ = sample.board.update(.rested)
        #expect(!sample.board.wantsRest)
        #expect(foot(sample.board).contains("1058"))
    }

    @Test func `a verb is about what is selected, rested or not`() throws {
        var sample = try SampleBoard()
        sample.press(.down)
        sample.type("f")
        #expect(sample.effects == [.perform(.work(.finish(JobID(OrderID("1058"), 1))))])
    }

    @Test func `another screen is told of at once`() throws {
        var sample = try SampleBoard()
        sample.type("v")
        #expect(!sample.board.wantsRest)
        #expect(sample.board.told.target == sample.target)
    }

    @Test func `each verb of the screen that has a key is judged`() throws {
        let board = try SampleBoard().board
        let keyed = Verb.all.filter {
            $0.group == .verbs && $0.shownKey(on: .schedule) != nil
        }
        #expect(board.told.offers.map(\.verb) == keyed)
        for offer in board.told.offers {
            #expect(offer.isPossible == board.step(for: offer.verb).isSuccess)
        }
    }
}
