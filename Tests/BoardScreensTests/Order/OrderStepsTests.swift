import Testing
import WorkshopCore

@testable import BoardScreens

struct OrderStepsTests {
    private func texts(_ number: String, _ board: Board? = nil) throws -> [String] {
        let board = try board ?? SampleBoard().board
        let order = try #require(board.workshop.order(OrderID(number)))
        return OrderSteps(board: board, order: order).pieces.map(\.text)
    }

    @Test func `steps that are done have their time, the present one an arrow`() throws {
        #expect(
            try texts("1052") == [
                "✓ Received 09:55", "→ In work", "Waiting QC", "Wash", "Settlement", "Ready",
                "Delivered",
            ])
        #expect(try texts("1046").contains("→ Waiting QC"))
        #expect(try texts("1044").prefix(2) == ["✓ Received 08:17", "✓ In work 10:28"])
    }

    @Test func `a car without a wash has no such step`() throws {
        #expect(try texts("1057").contains("→ Stopped A"))
        #expect(try texts("1057").allSatisfy { $0 != "Wash" })
    }

    @Test func `a car that is expected stands before its first step`() throws {
        #expect(try texts("1061").first == "→ Confirmed")
    }

    @Test func `a visit that is off has one step`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.give(.visit(.cancel(OrderID("1"), reason: "")), at: (9, 0))
        #expect(try texts("1", shop.board().board) == ["→ Cancelled"])
    }

    @Test func `after delivery every step is done`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        let (order, job) = (OrderID("1"), SmallShop.job("1"))
        try shop.give(.work(.start(job, SmallShop.ann, overrideReason: nil)), at: (9, 0))
        for command in [
            Command.work(.finish(job)), .afterWork(.passInspection(order, note: "")),
            .afterWork(.settle(order)), .afterWork(.ready(order)),
            .afterWork(.deliver(order)),
        ] {
            try shop.give(command, at: (10, 0))
        }
        #expect(try texts("1", shop.board().board).allSatisfy { $0.hasPrefix("✓") })
    }
}
