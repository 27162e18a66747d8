import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct DeskAlertsTests {
    private let order = OrderID("1")

    private func alerts(_ sample: SampleBoard) -> [String] {
        DeskRows(board: sample.board).page.sections[1].rows.map {
            $0.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
        }
    }

    @Test func `alerts come newest first, with what and from whom`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.book("2")
        try shop.give(.promise(.tellAdvisor(order, reason: "first")), at: (9, 0))
        try shop.give(.promise(.tellAdvisor(OrderID("2"), reason: "second")), at: (10, 0))
        try shop.give(.promise(.tellAdvisor(order, reason: "third")), at: (11, 0))
        let said = alerts(shop.board(screen: .desk))
        #expect(
            said == [
                "! | 1 | AB 1 | Customer 1 | third | Foreman | since 11:00",
                "! | 2 | AB 2 | Customer 2 | second | Foreman | since 10:00",
                "! | 1 | AB 1 | Customer 1 | first | Foreman | since 09:00",
            ])
    }

    @Test func `an alert stays when its car has gone, and is counted`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.give(.promise(.tellAdvisor(order, reason: "bill is wrong")), at: (9, 0))
        try shop.give(.visit(.cancel(order, reason: "")), at: (10, 0))
        let sample = shop.board(screen: .desk)
        #expect(alerts(sample).count == 1)
        #expect(sample.board.counts.alerts == 1)
    }

    @Test func `a stoppage that should be over says by how much, and then goes to the manager`()
        throws
    {
        var shop = try SmallShop()
        try shop.book("1")
        let job = SmallShop.job("1")
        try shop.give(.work(.start(job, SmallShop.ann, overrideReason: nil)), at: (8, 0))
        let request = StopRequest(
            code: .parts, reason: "gasket", expected: SampleBoard.at(13, 20), parked: "P2")
        try shop.give(.work(.stop(job, request)), at: (9, 0))
        try shop.give(.promise(.acknowledge(order)), at: (9, 5))
        var sample = shop.board(screen: .desk)
        #expect(
            alerts(sample) == [
                "▲ | 1 | AB 1 | Customer 1 | overdue 10′: stopped C, was due 13:20: gasket | parts"
                    + " | since 09:00"
            ])
        _ = sample.board.update(.tick(SampleBoard.at(13, 50)))
        let late = try #require(alerts(sample).first)
        #expect(late.hasPrefix("▼ | 1 | AB 1 | Customer 1 | to the manager, overdue 30′: "))
        sample.press(.home)
        try sample.press(.down) { $0.desk.list.selected == .stoppage(job) }
        #expect(sample.target.job == job)
    }

    @Test func `a message that nobody has sent is told of with the reason, until it is sent`()
        throws
    {
        var shop = try SmallShop()
        try shop.book("1")
        try shop.give(.promise(.tellAdvisor(order, reason: "rust")), at: (9, 0))
        var sample = shop.board(columns: 200, screen: .desk)
        let ready = Notice(
            id: "a", kind: .ready, order: order, at: SampleBoard.at(12, 0), detail: "")
        let work = Notice(
            id: "b", kind: .work, order: order, at: SampleBoard.at(11, 0), detail: "belt")
        _ = sample.board.update(
            .unsent([UnsentMessage(ready), UnsentMessage(work, failure: "HTTP 503")]))
        #expect(
            alerts(sample) == [
                "! | 1 | AB 1 | Customer 1 | message not sent yet (car ready): "
                    + "nobody sends, start andon notify run | since 12:00",
                "! | 1 | AB 1 | Customer 1 | message not sent yet (additional work): HTTP 503"
                    + " | since 11:00",
                "! | 1 | AB 1 | Customer 1 | rust | Foreman | since 09:00",
            ])
        #expect(sample.lines[0].contains("! 2 unsent"))
        _ = sample.board.update(.unsent([]))
        #expect(alerts(sample).count == 1 && !sample.lines[0].contains("unsent"))
    }

    @Test func `the reason of a gateway cannot touch the screen`() throws {
        var shop = try SmallShop()
        try shop.book("1")
        var sample = shop.board(screen: .desk)
        let notice = Notice(
            id: "a", kind: .ready, order: order, at: SampleBoard.at(12, 0), detail: "")
        _ = sample.board.update(.unsent([UnsentMessage(notice, failure: "\u{1b}[2J\n\u{202e}no")]))
        let text = sample.lines.joined()
        #expect(text.contains("no") && !text.unicodeScalars.contains("\u{1b}"))
    }
}
