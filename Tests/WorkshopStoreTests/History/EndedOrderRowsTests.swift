import Testing
import WorkshopCore

@testable import WorkshopStore

@Suite struct EndedOrderRowsTests {
    private let scratch = Scratch()

    @Test func `a row comes back as it was`() throws {
        let store = try scratch.create()
        let full = EndedOrder(
            id: OrderID("7"), state: "delivered", plate: "P", vin: "V", customer: "C", model: "M",
            advisor: "A", isWaiter: true, comebackOf: OrderID("3"), appointment: .at(6),
            received: .at(7), delivered: .at(8), ended: .at(8), originalPromise: .at(9),
            promise: .at(10), wasOnTime: true, wasToldInTime: false, tellings: 2,
            flatRate: Minutes(3), worked: Minutes(4), additionalJobs: 5, reworks: 6,
            stopped: [.customer: Minutes(7), .sublet: Minutes(8)])
        var bare = full
        bare.id = OrderID("8")
        (bare.comebackOf, bare.appointment, bare.received, bare.delivered) = (nil, nil, nil, nil)
        (bare.wasOnTime, bare.wasToldInTime, bare.stopped) = (nil, nil, [:])
        try store.connection.writing { database in
            for order in [full, bare] {
                let row = HistoryTables.orderColumns.map { $0.value(order) }
                try HistoryTables.orders.insert(row, in: database)
            }
        }
        #expect(try store.endedOrders(in: Span(from: .at(8), until: .at(9))) == [full, bare])
    }

    @Test func `orders are found by number, plate, customer and model, newest first`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        try store.given(Given.delivered(OrderID("1041"), days: -2))
        try store.given(Given.delivered(OrderID("1042"), days: -1))
        func found(_ text: String, limit: Int = 10) throws -> [String] {
            try store.endedOrders(matching: text, limit: limit).map(\.id.text)
        }
        #expect(try found("104") == ["1042", "1041"])
        #expect(try found("1041") == ["1041"])
        #expect(try found("rbd") == ["1042", "1041"])
        #expect(try found("haddad", limit: 1) == ["1042"])
        #expect(try found("corolla") == ["1042", "1041"])
        #expect(try found("%").isEmpty)
        #expect(try found("' OR 1=1").isEmpty)
    }

    @Test func `orders are listed by when they ended, the end of the span left out`() throws {
        let store = try scratch.create()
        try store.given(Given.shop)
        for (index, number) in ["1", "2", "3"].enumerated() {
            try store.given(Given.delivered(OrderID(number), days: index - 3))
        }
        let span = Span(from: .at(11, days: -3), until: .at(11, days: -1))
        #expect(try store.endedOrders(in: span).map(\.id.text) == ["1", "2"])
    }
}
