import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct PictureTests {
    private static let keys: [Key] = [
        .up, .down, .left, .right, .down, .down, .pageUp, .pageDown, .home, .end, .tab, .escape,
        .enter, .character("+"), .character("-"), .character("/"), .character("?"),
        .character("m"), .character("1"), .character("]"), .character("["), .character("x"),
    ]

    @Test(arguments: [(24, 80), (40, 120), (50, 200)])
    func `a picture after another is the same as one drawn from nothing`(
        _ rows: Int, _ columns: Int
    ) throws {
        var sample = try SampleBoard(rows: rows, columns: columns)
        var chance = SeededNumbers(seed: UInt64(rows * columns))
        var picture = Picture(of: sample.board)
        for step in 0..<250 {
            let key = Self.keys[Int.random(in: 0..<Self.keys.count, using: &chance)]
            sample.press(key)
            if Int.random(in: 0..<5, using: &chance) == 0 { _ = sample.board.update(.rested) }
            picture = Picture(of: sample.board, after: picture)
            let whole = sample.board.draw()
            #expect(picture.canvas == whole, "step \(step), \(key)")
            guard picture.canvas == whole else { return }
        }
    }

    @Test func `a refusal goes from the foot with the next arrow`() throws {
        var sample = try SampleBoard()
        sample.press(.character("v"))
        let before = Picture(of: sample.board)
        sample.press(.down)
        #expect(Picture(of: sample.board, after: before).canvas == sample.board.draw())
    }

    @Test func `what the clock changes is drawn after a move`() throws {
        var sample = try SampleBoard()
        let before = Picture(of: sample.board)
        _ = sample.board.update(.tick(SampleBoard.at(14, 10)))
        sample.press(.down)
        #expect(Picture(of: sample.board, after: before).canvas == sample.board.draw())
    }
}

/// Numbers that are the same in every run (a linear congruential generator).
private struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 32) | (state << 32)
    }
}
