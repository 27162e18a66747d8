import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct BucketViewTests {
    /// Five cars of six hours each for tomorrow morning, for two technicians.
    private func crowded() throws -> SmallShop {
        var shop = try SmallShop()
        for number in 1...5 {
            try shop.book(
                "\(number)", jobs: [SmallShop.line(minutes: 360)], isHere: false
            ) { sheet in
                sheet.arrival = SampleBoard.at(8, 0) + Minutes(1_440)
                sheet.promise = SampleBoard.at(16, 0) + Minutes(2_880)
            }
        }
        return shop
    }

    @Test(arguments: [(24, 80), (40, 120), (50, 200)], Language.all)
    func `what is over says so with a sign, a word and by how much`(
        _ size: (Int, Int), _ language: Language
    ) throws {
        let board = try crowded().board(
            language, rows: size.0, columns: size.1, screen: .appointments)
        let text = board.canvas.text()
        let over = board.board.glyphs.triangleDown + language(.bucketOver)
        #expect(text.contains(over))
        // Five come in one quarter of an hour, in which two can be received.
        #expect(text.contains(board.board.glyphs.triangleDown + "5/2"))
    }

    @Test func `a closed day says so`() throws {
        var sample = try SampleBoard(screen: .appointments)
        let sunday = SampleBoard.at(13, 30) + Minutes(-1_440)
        _ = sample.board.update(.tick(sunday))
        #expect(sample.canvas.text().contains("closed"))
    }

    @Test func `the line below says how the bookable hours come about`() throws {
        var sample = try SampleBoard(rows: 50, columns: 200)
        sample.type("W")
        #expect(sample.canvas.text().contains("productivity 85% (usual), appointments 80% (usual)"))
    }
}
