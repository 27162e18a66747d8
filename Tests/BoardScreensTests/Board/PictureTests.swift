import Phrases
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

    private static let arrows: [Key] = [
        .up, .down, .left, .right, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab,
    ]
    private static let sizes = [(24, 80), (30, 100), (40, 120), (50, 200)]

    @Test(arguments: sizes)
    func `a picture that follows is the same as one drawn from nothing`(
        _ rows: Int, _ columns: Int
    ) throws {
        try follow(Self.keys, from: "g", steps: 250, rows, columns)
    }

    @Test(arguments: ["v", "D", "P", "W", "g"], sizes)
    func `a selection that moves leaves nothing behind on any screen`(
        screen: Character, _ size: (Int, Int)
    ) throws {
        try follow(Self.arrows, from: screen, steps: 200, size.0, size.1)
    }

    @Test(arguments: ["v", "D"])
    func `what is filtered or in Chinese is followed too`(screen: Character) throws {
        var sample = try SampleBoard(.simplifiedChinese, rows: 24, columns: 80)
        sample.type("\(screen)/1")
        sample.press(.enter)
        try follow(Self.arrows + [.escape], on: &sample, steps: 100)
    }

    private func follow(
        _ keys: [Key], from screen: Character, steps: Int, _ rows: Int, _ columns: Int
    ) throws {
        var sample = try SampleBoard(rows: rows, columns: columns)
        sample.press(.character(screen))
        try follow(keys, on: &sample, steps: steps)
    }

    /// Presses keys by chance and holds each picture against one drawn from nothing.
    private func follow(_ keys: [Key], on sample: inout SampleBoard, steps: Int) throws {
        var chance = SeededNumbers(seed: UInt64(sample.board.size.rows * sample.board.size.columns))
        let terminal = MemoryTerminal(size: sample.board.size)
        var picture = Picture(of: sample.board)
        for step in 0..<steps {
            let before = picture.canvas
            picture.paint(on: terminal, theme: .plain)
            let key = keys[Int.random(in: 0..<keys.count, using: &chance)]
            sample.press(key)
            if Int.random(in: 0..<5, using: &chance) == 0 { _ = sample.board.update(.rested) }
            picture.follow(sample.board)
            let whole = sample.board.draw()
            try #require(picture.canvas == whole, "step \(step), \(key)")
            try #require(changedRows(before, whole).allSatisfy(picture.canvas.isTouched))
        }
    }

    private func changedRows(_ before: Canvas, _ after: Canvas) -> [Int] {
        (0..<after.size.rows).filter { row in
            (0..<after.size.columns).contains { before[row, $0] != after[row, $0] }
        }
    }

    @Test func `a move of the selection draws on few rows`() throws {
        var sample = try SampleBoard(rows: 60, columns: 200)
        for screen in "gvD" {
            sample.type(String(screen))
            var picture = Picture(of: sample.board)
            picture.paint(on: MemoryTerminal(size: sample.board.size), theme: .plain)
            sample.press(.down)
            picture.follow(sample.board)
            let touched = (0..<60).filter(picture.canvas.isTouched)
            #expect(!touched.isEmpty && touched.count <= 12, "\(screen): \(touched)")
        }
    }

    @Test func `a refusal goes from the foot with the next arrow`() throws {
        var sample = try SampleBoard()
        sample.press(.character("v"))
        var picture = Picture(of: sample.board)
        sample.press(.down)
        picture.follow(sample.board)
        #expect(picture.canvas == sample.board.draw())
    }

    @Test func `what the clock changes is drawn after a move`() throws {
        var sample = try SampleBoard()
        var picture = Picture(of: sample.board)
        _ = sample.board.update(.tick(SampleBoard.at(14, 10)))
        sample.press(.down)
        picture.follow(sample.board)
        #expect(picture.canvas == sample.board.draw())
    }

    @Test func `a board of another size is drawn on a canvas of that size`() throws {
        var sample = try SampleBoard(rows: 24, columns: 80)
        var picture = Picture(of: sample.board)
        _ = sample.board.update(.terminal(.resized(Size(rows: 50, columns: 200))))
        picture.follow(sample.board)
        #expect(picture.canvas == sample.board.draw())
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
