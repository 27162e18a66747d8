import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct WallScheduleTests {
    private func sample() throws -> SampleWall {
        try SampleWall.plain(setting: Wall.Setting(pages: [.schedule]))
    }

    private func row(_ name: String, _ sample: SampleWall) throws -> String {
        try #require(
            sample.lines.first {
                $0.contains(name) && !$0.contains("LATE") && !$0.contains("TIGHT")
            })
    }

    @Test func `a row says who, how the day goes, which order and until when`() throws {
        let morris = try row("D. Morris", try sample())
        #expect(morris.hasSuffix("1058  → 14:32"))
        let smith = try row("B. Smith", try sample())
        #expect(smith.contains("1052  30′") && smith.contains("█") && smith.contains("▓"))
        #expect(try row("S. White", try sample()).contains("idle"))
    }

    @Test func `what is done is a line, what runs is a block, and now is marked in every row`()
        throws
    {
        let sample = try SampleWall(setting: Wall.Setting(pages: [.schedule]))
        let columns = WallScheduleColumns(sample.wall, sample.wall.layout)
        let now = columns.column(of: SampleBoard.at(13, 30))
        let canvas = sample.wall.draw()
        let top = sample.wall.layout.page.row + 1
        for row in top..<top + 3 { #expect(canvas[row, now].glyph.text == "┃") }
        let early = columns.column(of: SampleBoard.at(9, 0))
        #expect(canvas[top + 1, early].glyph.text == "━")
        #expect(canvas[top, early].glyph.text == " ")
    }

    @Test func `a shop without staff says so when the page is alone`() throws {
        let sample = try SampleWall.plain(
            try SmallShop(hiring: []).workshop, setting: Wall.Setting(pages: [.schedule]))
        #expect(sample.text.contains("Nothing here."))
    }

    @Test func `a long name is cut and leaves room for the day`() throws {
        let name = String(repeating: "Maximilian ", count: 9)
        let shop = try SmallShop(hiring: [(TechnicianID(name), 2)])
        let sample = try SampleWall.plain(shop.workshop)
        let columns = WallScheduleColumns(sample.wall, sample.wall.layout)
        #expect(columns.bar.count > 30)
    }
}
