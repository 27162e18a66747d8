import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct TechnicianRowTests {
    @Test func `under the name stand the skill and when the technician is free`() throws {
        let lines = try SampleBoard().lines
        #expect(lines[2].hasPrefix("→B. Smith"))
        #expect(lines[3].hasPrefix(" ●●●● "))
        #expect(lines[7].hasPrefix(" ●●●○ idle 30′"))
    }

    @Test func `a gap without work can be seen with its length`() throws {
        let line = try SampleBoard().lines[3]
        #expect(line.contains("·30′·"))
    }

    @Test func `lunch and absence are shaded, in inks of their own`() throws {
        let sample = try SampleBoard()
        let layout = sample.board.scheduleLayout
        let canvas = sample.board.draw()
        let lunch = canvas[3, layout.column(of: SampleBoard.at(12, 30))]
        #expect(lunch.glyph.text == "░")
        #expect(lunch.ink == Ink(.gridLunch))
        let dentist = canvas[6, layout.column(of: SampleBoard.at(7, 30))]
        #expect(dentist.ink == Ink(.gridAbsent))
    }

    @Test func `the load is that of the day shown`() throws {
        var sample = try SampleBoard()
        #expect(sample.lines[2].hasSuffix("%"))
        sample.type("]]]")
        #expect(sample.lines[2].hasSuffix(" 0%"))
    }

    @Test(arguments: Language.all)
    func `rows line up whatever the width of the names`(_ language: Language) throws {
        let sample = try SampleBoard(language)
        let layout = sample.board.scheduleLayout
        let canvas = sample.board.draw()
        for row in stride(from: layout.grid.row, to: layout.grid.bottom, by: 2) {
            #expect(canvas[row, layout.grid.column - 1].glyph == .space)
            #expect(canvas[row, 119].glyph.text == "%")
        }
    }
}
