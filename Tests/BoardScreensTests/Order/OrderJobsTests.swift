import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct OrderJobsTests {
    private func texts(_ number: String, _ board: Board? = nil) throws -> [String] {
        let board = try board ?? SampleBoard().board
        let order = try #require(board.workshop.order(OrderID(number)))
        var page = PageLines(width: 110)
        OrderJobs(board: board, order: order, width: 110).add(to: &page)
        return page.lines.texts
    }

    @Test func `a job in work says who, what, when planned, when started and how late it is`()
        throws
    {
        let lines = try texts("1052")
        #expect(lines[0] == "# Jobs 2")
        for part in ["Gearbox oil seal", "1.5h", "●●●●", "B. Smith", "In work"] {
            #expect(lines[1].contains(part), "\(part)")
        }
        #expect(lines[2] == "planned 10:30–12:00 started 10:30 worked 2.0h +30 min late")
        #expect(lines[3].contains("Next job"))
        #expect(lines[4].contains("pushed"))
    }

    @Test func `a stoppage says code, reason, owner, since when, until when and where`() throws {
        let text = try texts("1049").joined(separator: " ")
        for part in [
            "C waiting for parts: valve cover gasket", "since 12:00", "expected 14:40",
            "owner parts", "parked P2",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func `additional work says its estimate`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        let line = JobLine(
            description: "Pads", flatRate: Minutes(54), skill: .basic, estimate: "£120")
        try shop.give(.work(.add(OrderID("1"), line, needsAuthorisation: true)), at: (9, 0))
        let text = try texts("1", shop.board().board).joined(separator: " ")
        #expect(text.contains("Estimate £120"))
    }

    @Test func `a stoppage that is over keeps its span`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        let job = SmallShop.job("1")
        try shop.give(.work(.start(job, SmallShop.ann, overrideReason: nil)), at: (9, 0))
        try shop.give(
            .work(.stop(job, StopRequest(code: .interrupted, reason: "lift"))), at: (9, 10))
        try shop.give(.work(.resume(job, nil, overrideReason: nil)), at: (9, 40))
        let text = try texts("1", shop.board().board).joined(separator: " ")
        #expect(text.contains("A work interrupted: lift 09:10–09:40"))
    }

    @Test func `additional work, its authorisation, rework and overrides are said`() throws {
        #expect(try texts("1060").joined().contains("additional work ! awaiting authorisation"))
        var shop = try SmallShop()
        try shop.book("1", jobs: [SmallShop.line(skill: 3)])
        let job = SmallShop.job("1")
        try shop.give(.work(.start(job, SmallShop.bob, overrideReason: "with Ann")), at: (9, 0))
        try shop.give(.work(.finish(job)), at: (10, 0))
        try shop.give(.afterWork(.failInspection(job, note: "leak")), at: (10, 5))
        let text = try texts("1", shop.board().board).joined(separator: " ")
        #expect(text.contains("↺ rework ×1"))
        #expect(text.contains("override: with Ann"))
    }

    @Test func `only the first line of a job stands for it`() throws {
        let board = try SampleBoard().board
        let order = try #require(board.workshop.order(OrderID("1049")))
        var page = PageLines(width: 110)
        OrderJobs(board: board, order: order, width: 110).add(to: &page)
        let ofJob = page.lines.filter { $0.job == JobID(OrderID("1049"), 1) }
        #expect(ofJob.count >= 3)
        #expect(ofJob.filter(\.isHead).count == 1)
    }

    @Test func `what a job was said to come after stands below it`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        let line = JobLine(
            description: "Road test", flatRate: Minutes(18), skill: .basic,
            after: Predecessors([1]))
        try shop.give(.work(.add(OrderID("1"), line, needsAuthorisation: false)), at: (9, 0))
        #expect(try texts("1", shop.board().board).joined(separator: " ").contains("after 1"))
    }
}
