import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct WarningsTests {
    /// Order 1, whose work of 60 minutes must begin by 13:49 to be ready by 15:00.
    private func shop() throws -> SmallShop {
        var shop = try SmallShop()
        try shop.book("1")
        return shop
    }

    private func board(
        _ shop: SmallShop, rings: Bool = true, notifies: Bool = false,
        by actor: Actor = Actor("Ann"), _ language: Language = .english
    ) -> Board {
        Board(
            workshop: shop.workshop, now: SampleBoard.at(13, 30),
            size: Size(rows: 40, columns: 120), language: language, theme: "dark",
            setting: Board.Setting(actor: actor, rings: rings, notifies: notifies))
    }

    private func foot(_ board: Board) -> String {
        let lines = board.draw().text().split(separator: "\n", omittingEmptySubsequences: false)
        return String(lines[board.size.rows - 2])
    }

    @Test func `an order that turns red rings once and is named with its reason`() throws {
        var board = board(try shop())
        #expect(board.update(.tick(SampleBoard.at(13, 45))) == [], "tight is not red")
        #expect(board.update(.tick(SampleBoard.at(13, 55))) == [.bell])
        #expect(foot(board).contains("▼ 1 will miss its promise 15:00: not dispatched"))
        #expect(board.update(.tick(SampleBoard.at(13, 56))) == [])
        #expect(foot(board).contains("▼ 1 will miss"), "it stays until a key is pressed")
        #expect(board.update(.terminal(.key(.down))) == [])
        #expect(!foot(board).contains("will miss"))
        #expect(board.update(.tick(SampleBoard.at(13, 57))) == [])
        #expect(!foot(board).contains("will miss"))
    }

    @Test func `it rings again only after it has been good or tight in between`() throws {
        var shop = try shop()
        var board = board(shop)
        #expect(board.update(.tick(SampleBoard.at(13, 55))) == [.bell])
        let telling = Telling(
            proposed: SampleBoard.at(15, 45), told: "X", channel: .phone, answer: .agreed)
        try shop.give(.promise(.tellCustomer(OrderID("1"), telling)), at: (13, 55))
        #expect(board.update(.workshop(shop.workshop)) == [])
        #expect(board.update(.tick(SampleBoard.at(14, 0))) == [])
        #expect(board.update(.tick(SampleBoard.at(14, 40))) == [.bell])
    }

    @Test func `on a board that nobody touches it says what is so now`() throws {
        var shop = try shop()
        var board = board(shop)
        #expect(board.update(.tick(SampleBoard.at(13, 55))) == [.bell])
        #expect(board.update(.tick(SampleBoard.at(15, 1))) == [])
        #expect(foot(board).contains("▼ 1 is past its promise 15:00: not dispatched"))
        try shop.give(.visit(.cancel(OrderID("1"), reason: "sold")), at: (15, 2))
        _ = board.update(.workshop(shop.workshop))
        #expect(!foot(board).contains("promise 15:00"))
    }

    @Test func `one that turns red later does not take the first off the screen`() throws {
        var shop = try shop()
        try shop.book("2") { $0.promise = SampleBoard.at(15, 30) }
        var board = board(shop)
        #expect(board.update(.tick(SampleBoard.at(13, 55))) == [.bell])
        #expect(board.update(.tick(SampleBoard.at(14, 25))) == [.bell])
        #expect(foot(board).contains("▼ 1 will miss its promise 15:00"))
        #expect(board.warning?.contains("; 2 will miss its promise 15:30: ") == true)
    }

    @Test func `several at once are one bell and one text, the first promise first`() throws {
        var shop = try shop()
        try shop.book("2") { $0.promise = SampleBoard.at(14, 58) }
        var board = board(shop, notifies: true)
        let effects = board.update(.tick(SampleBoard.at(13, 58)))
        #expect(effects.count == 2 && effects.first == .bell)
        guard case .notify(let text)? = effects.last else { throw Missing() }
        #expect(text.hasPrefix("2 will miss its promise 14:58: "))
        #expect(text.contains("; 1 will miss its promise 15:00: "))
    }

    @Test func `who wants neither a bell nor a notification gets the line alone`() throws {
        var board = board(try shop(), rings: false)
        #expect(board.update(.tick(SampleBoard.at(13, 55))) == [])
        #expect(foot(board).contains("▼ 1 will miss"))
        #expect(board.update(.outcome(.failed("disk"))) == [])
    }

    @Test func `what comes to the board red, or was red when it opened, does not ring`() throws {
        var shop = try shop()
        var board = board(shop)
        try shop.book("9", jobs: [SmallShop.line(minutes: 300)])
        #expect(board.update(.workshop(shop.workshop)) == [])
        var late = SampleBoard(shop.workshop).board
        #expect(late.update(.tick(SampleBoard.at(13, 31))) == [])
    }

    @Test func `an act that breaks a promise says that it is done and what it has broken`() throws {
        var shop = try shop()
        try shop.give(
            .work(.start(SmallShop.job("1"), SmallShop.ann, overrideReason: nil)), at: (13, 30))
        var board = board(shop, by: SampleBoard.foreman)
        let stop = StopRequest(
            code: .parts, reason: "gasket", expected: SampleBoard.at(15, 30))
        try shop.give(.work(.stop(SmallShop.job("1"), stop)), at: (13, 31))
        #expect(board.update(.workshop(shop.workshop)) == [.bell])
        let events = shop.workshop.history(of: .order(OrderID("1"))).suffix(2)
        #expect(board.update(.outcome(.done(Array(events), command: "c"))) == [])
        #expect(foot(board).hasPrefix(" ✓ 1/1 stopped C: gasket"))
        #expect(foot(board).contains("  ▼ 1 will miss its promise 15:00: stopped C until"))
        #expect(board.update(.outcome(.refused(.shop(.missing)))) == [.bell])
        #expect(foot(board).hasPrefix(" ! There is no shop"))
    }

    @Test func `in Chinese too`() throws {
        var board = board(try shop(), notifies: true, .simplifiedChinese)
        #expect(board.update(.tick(SampleBoard.at(13, 55))).count == 2)
        #expect(foot(board).contains("1 将错过约定 15:00："))
    }
}

/// Something that a test wants is not there.
private struct Missing: Error {}
