import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct StatusCardTests {
    private func card(_ number: String) throws -> StatusCard {
        let board = try SampleBoard(screen: .status).board
        return try #require(board.statusCards.values.flatMap(\.self).first { $0.id.text == number })
    }

    private func texts(_ lines: [[Piece]]) -> [String] {
        lines.map { line in line.map(\.text).filter { !$0.isEmpty }.joined(separator: " ") }
    }

    @Test func `with more lines the work and the customer get lines of their own`() throws {
        let card = try card("1063")
        #expect(texts(card.whole(4))[1...2] == ["Yaris 0.7h", "Oil and filter service"])
        #expect(
            texts(card.whole(5)) == [
                "1063 ⌂ KHL 223", "Yaris 0.7h", "Oil and filter service", "Emily Brown",
                "15:00 ▲ 22′ P1",
            ])
    }

    @Test func `a long reason takes two lines, then come the technician and the car`() throws {
        let lines = texts(try card("1057").whole(5, width: 18))
        #expect(lines[1] == "lift 4 blocked,")
        #expect(lines[2].hasPrefix("electrician comes"))
        #expect(lines[3] == "D. Sands Sienna")
    }

    @Test func `a narrow card says the car and the work between plate and time`() throws {
        let lines = texts(try card("1066").narrow(5))
        #expect(lines == ["1066", "TTE 118", "Hilux", "10,000 km service", "17:00"])
    }
}
