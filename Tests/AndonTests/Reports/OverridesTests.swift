import Testing

@testable import Reports
@testable import WorkshopCore
@testable import andon

struct OverridesTests {
    private func shop() throws -> ShopOnDisk {
        let shop = try ShopOnDisk.working()
        try shop.done(
            "do", "book", "1042", "--customer", "Li Na", "--plate", "KHL 223", "--model", "Yaris",
            "--promise", "10:30", "--job", "Wipers", "--frt", "0.3", "--skill", "1", "--waiting")
        try shop.done("do", "receive", "1042")
        return shop
    }

    @Test func `without any it says so`() throws {
        let said = try shop().done("plan", "--overrides")
        #expect(
            said == "Nobody has passed over a first choice. Of the last 90 days, since "
                + "26 Aug 00:00.\n")
    }

    @Test func `who took another job is listed with his reason and what became of the first`()
        throws
    {
        let shop = try shop()
        try shop.done("do", "start", "1041/1", "--tech", "Sands", "--instead-reason", "training")
        let open = try shop.done("plan", "--overrides").split(separator: "\n")
        #expect(open.count == 3 && open[0].hasPrefix("Of the last 90 days, since "))
        for text in ["09:30", "Wang", "D. Sands", "1041/1", "1042/1", "skill or training", "open"] {
            #expect(open[2].contains(text), "\(text)")
        }
        shop.time = "2026-11-23T10:45"
        let document = try Document(try shop.done("plan", "--overrides", "--json"))
        let entry = try #require(document["overrides"].elements.first)
        #expect(entry["reason"].text == "training")
        #expect(entry["first"].text == "1042/1")
        #expect(entry["fate"].text == "broken")
        #expect(entry["late_minutes"].number == 15)
        #expect(try shop.done("order", "1041").contains("instead of 1042/1: skill or training"))
    }

    @Test func `it looks back as far as is asked, and says how far`() throws {
        let shop = try shop()
        try shop.done("do", "start", "1041/1", "--tech", "Sands", "--instead-reason", "training")
        shop.time = "2026-11-24T08:00"
        let today = try Document(
            try shop.done("plan", "--overrides", "--days", "1", "--json"))
        #expect(today["overrides"].elements.isEmpty && today["days"].number == 1)
        #expect(today["since"].text == "2026-11-24T00:00:00+01:00")
        let both = try Document(
            try shop.done("plan", "--overrides", "--days", "2", "--json"))
        #expect(both["overrides"].elements.count == 1)
        for days in ["0", "4000", "x"] {
            #expect(try shop.run(["plan", "--overrides", "--days", days]).status == 2)
        }
        #expect(try shop.run(["plan", "--days", "7"]).status == 2)
    }

    @Test func `any other text is the reason itself, and undo takes it off the list`() throws {
        let shop = try shop()
        try shop.done("do", "start", "1041/1", "--tech", "Sands", "--instead-reason", "key is lost")
        #expect(try shop.done("plan", "--overrides").contains("key is lost"))
        try shop.done("do", "undo", "1041")
        #expect(try shop.done("plan", "--overrides").contains("Nobody"))
    }

    @Test func `who takes the first choice, or says no reason, is not listed`() throws {
        let shop = try shop()
        try shop.done("do", "start", "1042/1", "--tech", "Sands", "--instead-reason", "training")
        try shop.done("do", "start", "1041/1", "--tech", "White")
        #expect(try shop.done("plan", "--overrides").contains("Nobody"))
    }

    @Test func `a promise is kept when the car was ready by it`() throws {
        let now = Zone.utc.instant(on: Day(number: 20_780), at: TimeOfDay(8, 0))
        let sheet = OrderSheet(
            customer: "N", plate: "P", arrival: now, promise: now + Minutes(60), jobs: [])
        var order = Order(id: OrderID("1"), sheet: sheet, at: now, by: Actor("Wang"))
        func fate(_ at: Instant) -> Overrides.Fate {
            Overrides.fate(of: order, sheet.promise, nil, at)
        }
        #expect(fate(now) == .open(forecast: nil))
        #expect(fate(now + Minutes(70)) == .broken(by: Minutes(10)))
        let ready = RecordedEvent(
            position: 1, stream: .order(order.id), version: 1,
            id: EventID(command: "c", index: 0), at: now + Minutes(50), actor: Actor("Wang"),
            event: .afterWork(.carReady))
        try order.apply(ready)
        #expect(fate(now + Minutes(70)) == .kept(ready: ready.at))
    }
}
