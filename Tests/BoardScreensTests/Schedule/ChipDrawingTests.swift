import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct ChipDrawingTests {
    private func row(of name: String, _ lines: [String]) -> (plan: String, fact: String) {
        let index = lines.firstIndex { $0.dropFirst().hasPrefix(name) } ?? 0
        return (lines[index], lines[index + 1])
    }

    @Test func `a late job prints by how many minutes, right of now`() throws {
        let row = row(of: "B. Smith", try SampleBoard().lines)
        #expect(row.fact.contains("▓┃+30 min late"))
    }

    @Test func `a stopped job says its code and reason where its technician has nothing else`()
        throws
    {
        let row = row(of: "S. White", try SampleBoard().lines)
        #expect(row.fact.contains("╍┃C valve"))
    }

    @Test func `work that is done, runs and is over its time have bars of their own`() throws {
        let row = row(of: "B. Smith", try SampleBoard().lines)
        for bar in ["━", "█", "▓"] { #expect(row.fact.contains(bar)) }
    }

    @Test func `a wide chip shows the plate`() throws {
        let row = row(of: "D. Morris", try SampleBoard(rows: 50, columns: 200).lines)
        #expect(row.plan.contains("1046 YDM 650"))
    }

    @Test func `the selected chip is drawn as selected, and a late one as late`() throws {
        var sample = try SampleBoard()
        func inks() -> Set<Ink> { Set((0..<120).map { sample.board.draw()[2, $0].ink }) }
        #expect(inks().contains(Ink(.selection)))
        sample.press(.down)
        #expect(!inks().contains(Ink(.selection)))
        #expect(inks().contains(Ink(.slackLate)))
    }

    @Test func `what the filter does not ask for steps back`() throws {
        var sample = try SampleBoard()
        sample.type("/1046")
        sample.press(.enter)
        let inks = Set((20..<110).map { sample.board.draw()[6, $0].ink })
        #expect(inks.contains(Ink(.textDim)))
    }

    @Test func `on one line, why a job stopped hides no chip that waits at the present moment`()
        throws
    {
        var shop = try SmallShop()
        try shop.book("1001")
        try shop.book("1002")
        let (first, second) = (SmallShop.job("1001"), SmallShop.job("1002"))
        try shop.give(.work(.start(first, SmallShop.ann, overrideReason: nil)), at: (10, 0))
        try shop.give(
            .work(.stop(first, StopRequest(code: .parts, reason: "gasket of the valve cover"))),
            at: (13, 0))
        #expect(shop.board(rows: 24, columns: 80).lines[2].contains("C gasket"))
        try shop.give(
            .work(.assign(second, SmallShop.ann, at: SampleBoard.at(13, 30))), at: (13, 30))
        let line = shop.board(rows: 24, columns: 80).lines[2]
        #expect(line.contains("1001") && line.contains("1002"), "\(line)")
    }
}
