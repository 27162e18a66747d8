import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct TechStateTests {
    @Test func `the selection stays while its job is there and goes to the best when it has gone`()
        throws
    {
        var sample = try SampleBoard(screen: .tech, technician: "S. White")
        let first = sample.board.tech.chosen
        sample.press(.down)
        let second = sample.board.tech.chosen
        #expect(first != second && second != nil)
        try sample.hear(
            .work(.assign(try #require(second), TechnicianID("M. Allen"), at: nil)),
            by: Actor("Wang"),
            uptime: .seconds(1))
        #expect(!sample.board.tech.items.contains { $0.job.id == second })
        #expect(sample.board.tech.chosen == sample.board.tech.items.first { $0.canStart }?.job.id)
    }

    @Test func `nothing is looked for while another screen is shown`() throws {
        #expect(try SampleBoard(screen: .schedule).board.tech.items.isEmpty)
    }
}
