import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct StatusCardTextTests {
    private func card(
        _ number: String, _ language: Language = .english
    ) throws -> StatusCard {
        let board = try SampleBoard(language).board
        let order = try #require(board.workshop.order(OrderID(number)))
        let column = try #require(StatusColumn(order.state))
        return StatusCardText(board: board, column: column, order: order).card
    }

    private func texts(_ lines: [[Piece]]) -> [String] {
        lines.map { line in line.map(\.text).filter { !$0.isEmpty }.joined(separator: " ") }
    }

    @Test func `three lines say who, what and when`() throws {
        #expect(
            try texts(card("1063").whole(3)) == [
                "1063 ⌂ KHL 223", "Yaris 0.7h Oil and filter service", "15:00 ▲ 22′ P1",
            ])
        #expect(
            try texts(card("1052").whole(3)) == [
                "1052 RBD 117", "B. Smith +30′ Gearbox oil seal", "14:45 ▼ −32′",
            ])
    }

    @Test func `a stopped car says why, when it goes on and where it stands`() throws {
        let lines = try texts(card("1049").whole(3))
        #expect(lines[0] == "1049 ⧗ ! QRS 903", "its alert is open")
        #expect(lines[1].hasPrefix("valve cover gasket"))
        #expect(lines[1].contains("S. White"))
        #expect(lines[2] == "16:30 58′ P2 ⧗14:40")
        #expect(try texts(card("1057").whole(3))[2].contains("→14:30"))
        let when = try #require(try card("1064").whole(3).last)
        #expect(when.fitted(to: 14, ellipsis: "…").map(\.text) == ["Tue 11:30", "⧗Tue"])
    }

    @Test func `a stopped car of which nobody has said where it stands is asked for`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.give(
            .work(.start(SmallShop.job("1"), SmallShop.ann, overrideReason: nil)), at: (8, 0))
        let request = StopRequest(code: .interrupted, reason: "lift")
        try shop.give(.work(.stop(SmallShop.job("1"), request)), at: (9, 0))
        var sample = shop.board(screen: .status)
        #expect(sample.lines.contains { $0.contains("parked?") })
        try shop.give(.visit(.park(OrderID("1"), place: "P4")), at: (9, 5))
        sample = shop.board(screen: .status)
        #expect(!sample.lines.contains { $0.contains("parked?") })
    }

    @Test func `a car that is finished says what is still to do`() throws {
        #expect(try texts(card("1048").whole(3))[2] == "15:00 invoice open")
        #expect(try texts(card("1044").whole(3))[2] == "14:00 ✓ since 11:15")
        #expect(try texts(card("1053").whole(3))[1].contains("since"))
    }

    @Test func `a customer who was told of the ready car is said`() throws {
        var sample = try SampleBoard()
        let telling = Telling(
            proposed: SampleBoard.at(14, 0), told: "Mr Østergård", channel: .phone, answer: .agreed)
        var workshop = sample.board.workshop
        try workshop.give(
            .promise(.tellCustomer(OrderID("1044"), telling)), by: SampleBoard.foreman,
            at: SampleBoard.at(13, 30), id: "told")
        _ = sample.board.update(.workshop(workshop))
        let order = try #require(sample.board.workshop.order(OrderID("1044")))
        let card = StatusCardText(board: sample.board, column: .ready, order: order).card
        #expect(texts(card.whole(3))[2] == "14:00 ✓ told 13:30")
    }

    @Test
    func `a car that is expected is dim and says when it comes, with a mark when it is overdue`()
        throws
    {
        let expected = try card("1061")
        #expect(texts(expected.whole(3))[2] == "car due 14:00")
        #expect(
            expected.whole(3).flatMap(\.self).allSatisfy {
                $0.ink == Ink(.textDim) || $0.text.isEmpty
            })
        #expect(expected.edge == nil)
        var sample = try SampleBoard()
        _ = sample.board.update(.tick(SampleBoard.at(14, 10)))
        let order = try #require(sample.board.workshop.order(OrderID("1061")))
        let overdue = StatusCardText(board: sample.board, column: .waiting, order: order).card
        #expect(texts(overdue.whole(3))[2] == "▲ car due 14:00")
    }

    @Test func `a narrow card says number, plate and the one time that matters`() throws {
        #expect(try texts(card("1052").narrow(3)) == ["1052", "RBD 117", "▼ −32′"])
        #expect(try texts(card("1070").narrow(3)) == ["1070", "ISY 082", "17:00"])
        #expect(try texts(card("1051").narrow(3))[2] == "Tue")
        #expect(try texts(card("1044").narrow(3))[2] == "✓11:15")
        #expect(try texts(card("1061").narrow(3))[2] == "(14:00)")
        #expect(try texts(card("1049").narrow(3))[0] == "1049⧗!")
    }

    @Test(arguments: 3...5)
    func `a card has as many lines as it was asked for, the time last`(_ count: Int) throws {
        for language in Language.all {
            for number in ["1049", "1052", "1053", "1061", "1063"] {
                let card = try card(number, language)
                #expect(card.whole(count, width: 14).count == count)
                #expect(card.narrow(count).count == count)
                #expect(texts(card.whole(count).suffix(1)) == texts(card.whole(3).suffix(1)))
            }
        }
    }

    @Test(arguments: Language.all)
    func `a narrow plate fits its column and keeps its end`(_ language: Language) throws {
        for order in try SampleBoard(language).board.statusCards.values.flatMap(\.self) {
            let plate = try texts(card(order.id.text, language).narrow(3))[1]
            #expect(TextWidth.cells(of: plate) <= StatusLayout.narrowText)
            #expect(order.order.sheet.plate.hasSuffix(String(plate.suffix(3))))
        }
    }

    @Test func `what is late or tight has an edge and a glyph, never a colour alone`() throws {
        let late = try card("1052")
        #expect(late.edge == .init(mark: "▼", bar: " ", ink: Ink(.slackLate)))
        #expect(texts(late.whole(3))[2].contains("▼"))
        #expect(try card("1063").edge?.mark == "▲")
        #expect(try card("1070").edge == nil)
    }

    @Test func `hostile texts are drawn clean and cut by cells`() throws {
        var shop = try SmallShop()
        try shop.book("1") { sheet in
            sheet.plate = "\u{202e}ABC\u{1b}[31m" + String(repeating: "长", count: 100)
            sheet.model = "A\tB\nC\u{200b}"
        }
        for columns in [80, 120, 200] {
            let sample = shop.board(rows: 24, columns: columns, screen: .status)
            let text = sample.lines.joined(separator: "\n")
            #expect(!text.unicodeScalars.contains { $0.value == 0x1b || $0.value == 0x202e })
            #expect(sample.lines.allSatisfy { TextWidth.cells(of: $0) <= columns })
        }
    }
}
