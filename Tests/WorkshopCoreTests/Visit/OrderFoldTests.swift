import Testing
import WorkshopCore

struct OrderFoldTests {
    private func order(_ scene: Scene) throws -> Order {
        try #require(scene.workshop.order("1041"))
    }

    @Test func `each step of the visit keeps its time`() throws {
        let scene = given([.visit(.book("1041", .of([], wash: true)))])
            .at("6:50").and(.visit(.confirm("1041"))).at("7:00").and(
                .visit(.receive("1041", keyTag: "12"))
            )
            .at("7:10").and(.work(.start("1041/1", "Smith"))).at("8:00").and(
                .work(.finish("1041/1"))
            )
            .at("8:10").and(.afterWork(.passInspection("1041", note: "")))
            .at("8:20").and(.afterWork(.startWash("1041"))).at("8:30").and(
                .afterWork(.finishWash("1041"))
            )
            .at("8:40").and(.afterWork(.settle("1041"))).at("8:50").and(.afterWork(.ready("1041")))
            .at("9:00").and(.afterWork(.deliver("1041"))).at("9:10").and(
                .afterWork(.followUp("1041", note: ""))
            )
            .at("9:20").and(.afterWork(.close("1041")))
        let order = try order(scene)
        let steps = [
            order.confirmedAt, order.receivedAt, order.inspectedAt, order.washStartedAt,
            order.washedAt, order.settledAt, order.readyAt, order.deliveredAt,
            order.followedUpAt, order.closedAt,
        ]
        #expect(
            steps == [
                "6:50", "7:00", "8:10", "8:20", "8:30", "8:40", "8:50", "9:00", "9:10", "9:20",
            ])
    }

    @Test func `a key tag of the reception replaces that of the sheet, none leaves it`() throws {
        var sheet = OrderSheet.of([])
        sheet.keyTag = "7"
        let booked = given([.visit(.book("1041", sheet))])
        #expect(try order(booked.and(.visit(.receive("1041", keyTag: nil)))).keyTag == "7")
        #expect(try order(booked.and(.visit(.receive("1041", keyTag: "12")))).keyTag == "12")
    }

    @Test func `a car that is worked on stands in its stall`() throws {
        let scene = given(received("1041"), [.visit(.park("1041", place: "P1"))])
            .and(.work(.start("1041/1", "Smith")))
        #expect(try order(scene).parkedAt == nil)
        let stopped = scene.and(
            .visit(.park("1041", place: "P2")), .work(.stop("1041/1", .of(.parts))))
        #expect(try order(stopped).parkedAt == "P2")
        let moved = stopped.and(.work(.changeStop("1041/1", .of(.parts, parked: "P3"))))
        #expect(try order(moved).parkedAt == "P3")
        #expect(try order(moved.and(.work(.resume("1041/1")))).parkedAt == nil)
    }

    @Test func `additional work comes after the jobs of the sheet and opens the order again`()
        throws
    {
        let scene = given(readyOrder("1041", "Smith"))
            .and(.work(.add("1041", .oil, needsAuthorisation: true)))
        let order = try order(scene)
        #expect(order.jobs.map(\.id) == ["1041/1", "1041/2"])
        #expect(order.jobs[1].authorisation == .open)
        #expect([order.inspectedAt, order.settledAt, order.readyAt] == [nil, nil, nil])
    }

    @Test func `a part that moves keeps its ETA until a new one is told, and its time`() throws {
        let scene = given(
            received("1041"), [.parts(.ask("1041", number: "1", quantity: 3, job: nil))]
        ).at("8:00").and(.parts(.move("1041", number: "1", to: .ordered, eta: "+1 8:30")))
            .at("9:00").and(.parts(.move("1041", number: "1", to: .arrived, eta: nil)))
        let part = try #require(try order(scene).parts.first)
        #expect(part.quantity == 3)
        #expect(part.state == .arrived)
        #expect(part.eta == "+1 8:30")
        #expect(part.since == "9:00")
    }
}
