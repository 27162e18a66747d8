import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct TechTextTests {
    private func text(
        _ technician: String, _ language: Language = .english
    ) throws -> [String] {
        let board = try SampleBoard(language, screen: .tech, technician: technician).board
        return TechText(board: board).job.map { $0.map(\.text).joined(separator: "  ") }
    }

    @Test func `the job in work is told with its clock and its promise`() throws {
        let lines = try text("B. Smith")
        #expect(lines[0].hasPrefix("1052/1  RBD 117  Land Cruiser"))
        #expect(lines[1] == "Gearbox oil seal")
        #expect(lines[2] == "2.0h of 1.5h  ▼ 30′ over")
        #expect(lines[3] == "promise 14:45  ▼ −32′")
        #expect(try text("D. Sands")[2].hasSuffix("36′ left"))
    }

    @Test func `who has no job sees for how long, and what is wanted of him`() throws {
        let lines = try text("S. White")
        #expect(lines[0] == "No job in work  idle 30′")
        #expect(lines[1].hasPrefix("! 1049"))
    }

    @Test func `what cannot start says why, what has stopped until when`() throws {
        let board = try SampleBoard(screen: .tech, technician: "S. White").board
        let lines = board.tech.items.map { TechText(board: board).lines(of: $0) }
        let told = lines.compactMap { $0.dropFirst().first?.first?.text }
        #expect(told.contains { $0.contains("1059/1 needs skill 4; S. White has 3.") })
        #expect(told.contains { $0.contains("╍ C valve cover gasket") && $0.contains("14:40") })
        let first = try #require(board.tech.items.firstIndex { $0.job.id == board.tech.chosen })
        #expect(lines[first].count == 1)
    }

    @Test func `nobody's screen tells of nobody`() {
        let sample = SampleBoard(Workshop(zone: .utc), screen: .tech)
        #expect(TechText(board: sample.board).job.count == 1)
    }
}
