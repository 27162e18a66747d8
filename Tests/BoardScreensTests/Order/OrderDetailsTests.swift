import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct OrderDetailsTests {
    private func texts(_ number: String, width: Int = 90, _ board: Board? = nil) throws -> [String]
    {
        let board = try board ?? SampleBoard().board
        let order = try #require(board.workshop.order(OrderID(number)))
        return OrderDetails(board: board, order: order, width: width).lines.texts
    }

    @Test func `an open alert comes first, a seen one says when and by whom`() throws {
        let lines = try texts("1049")
        #expect(lines[0] == "# Alerts 1/2")
        #expect(lines[1].hasPrefix("! 13:28 C: valve cover gasket, due 14:40"))
        #expect(lines[2].contains("seen 12:03 Moreau"))
    }

    @Test func `alerts that were seen come after jobs and parts`() throws {
        let titles = try texts("1057").filter { $0.hasPrefix("#") }
        #expect(titles == ["# Jobs 1", "# Alerts 0/1", "# Customer and car"])
    }

    @Test func `a part says number, quantity, state, job and ETA`() throws {
        let lines = try texts("1049")
        let index = try #require(lines.firstIndex(of: "# Parts 1"))
        #expect(lines[index + 1] == "⧗ 11213-31030 ×1 ordered 1049/1  ETA 14:40  since 13:27")
    }

    @Test
    func `every telling says the old and the new time, the answer, who, how, why and by whom`()
        throws
    {
        let lines = try texts("1046")
        let index = try #require(lines.firstIndex(of: "# Promise 1"))
        let text = lines[(index + 1)...].joined(separator: " ")
        for part in ["11:41", "13:30 → 14:30", "✓ agreed", "pulley seized", "Clarke"] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func `customer and car are told with everything that is known`() throws {
        let text = try texts("1052").joined(separator: " ")
        for part in [
            "customer Leila Haddad", "phone +44", "advisor Moreau", "key 52", "arrival 09:55",
            "appointment 10:00", "VIN 000SAMPLEDAY01052", "wash yes", "call before 3 pm",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func `what is not known takes no room`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        let text = try texts("1", shop.board().board).joined(separator: " ")
        for label in ["VIN", "phone", "key", "appointment", "parked"] {
            #expect(!text.contains(label), "\(label)")
        }
    }

    @Test func `remarks made later stand below the advisor's note`() throws {
        var shop = try SmallShop()
        try shop.book("1") { $0.notes = "pulls to the left" }
        try shop.give(.visit(.note(OrderID("1"), text: "tyres worn")), at: (9, 0))
        let lines = try texts("1", shop.board().board)
        #expect(lines.suffix(2) == ["notes pulls to the left", "notes tyres worn"])
    }

    @Test(arguments: [40, 72, 118])
    func `no line is wider than its pane`(_ width: Int) throws {
        for language in Language.all {
            let board = try SampleBoard(language).board
            for order in board.workshop.orders.values {
                let lines = OrderDetails(board: board, order: order, width: width).lines
                for run in lines.flatMap(\.runs) where !run.text.isEmpty {
                    #expect(
                        run.column >= 0 && run.column + run.width <= width, "\(order.id) \(run)")
                }
            }
        }
    }
}
