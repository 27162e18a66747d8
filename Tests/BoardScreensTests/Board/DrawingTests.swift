import TerminalCanvas
import Testing

@testable import BoardScreens

struct DrawingTests {
    @Test(arguments: [("g", true), ("v", true), ("D", true), ("P", true), ("W", false)])
    func `a screen whose selection moves over what stays can follow it`(
        key: String, canFollow: Bool
    ) throws {
        var sample = try SampleBoard()
        sample.type(key)
        var canvas = Canvas(size: sample.board.size, ink: Ink(.text))
        #expect((sample.board.draw(on: &canvas) != nil) == canFollow)
    }

    @Test func `what lies over a screen lets nothing be followed`() throws {
        var sample = try SampleBoard()
        sample.type("?")
        var canvas = Canvas(size: sample.board.size, ink: Ink(.text))
        #expect(sample.board.draw(on: &canvas) == nil)
    }
}
