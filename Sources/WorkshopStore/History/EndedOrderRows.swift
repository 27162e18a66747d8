import GRDB
import WorkshopCore

// The columns of history_orders, in the order of the schema.
extension HistoryTables {
    static func insert(_ order: EndedOrder, in database: Database) throws {
        let marks = Array(repeating: "?", count: 26).joined(separator: ", ")
        let query = try Query(database, "INSERT INTO history_orders VALUES (\(marks))")
        let texts = [
            order.id.text, order.state, order.plate, order.vin, order.customer, order.model,
            order.advisor,
        ]
        for (index, text) in texts.enumerated() { query.bind(Int32(index + 1), text) }
        query.bind(8, order.isWaiter ? 1 : 0)
        if let first = order.comebackOf { query.bind(9, first.text) }
        query.bind(10, order.appointment?.milliseconds)
        query.bind(11, order.received?.milliseconds)
        query.bind(12, order.delivered?.milliseconds)
        query.bind(13, order.ended.milliseconds)
        query.bind(14, order.originalPromise.milliseconds)
        query.bind(15, order.promise.milliseconds)
        query.bind(16, order.wasOnTime.map { $0 ? Int64(1) : 0 })
        query.bind(17, order.wasToldInTime.map { $0 ? Int64(1) : 0 })
        query.bind(18, order.tellings)
        query.bind(19, order.flatRate.count)
        query.bind(20, order.worked.count)
        query.bind(21, order.additionalJobs)
        query.bind(22, order.reworks)
        for (index, code) in StoppageCode.allCases.enumerated() {
            query.bind(Int32(23 + index), order.stopped[code, default: .zero].count)
        }
        try query.run()
    }

    /// Ended orders that have `text` in their number, plate, VIN, customer or model, newest first.
    static func orders(
        matching text: String, limit: Int, in database: Database
    ) throws -> [EndedOrder] {
        let columns = ["ro", "plate", "vin", "customer", "model"]
        let condition = columns.map { "instr(lower(\($0)), lower(?1)) > 0" }
        let query = try Query(
            database,
            """
            SELECT * FROM history_orders WHERE \(condition.joined(separator: " OR "))
            ORDER BY ended_ms DESC LIMIT ?2
            """)
        query.bind(1, text)
        query.bind(2, limit)
        return try rows(of: query)
    }

    /// The orders that ended inside `span`, oldest first.
    static func orders(in span: Span, in database: Database) throws -> [EndedOrder] {
        let query = try Query(
            database,
            """
            SELECT * FROM history_orders WHERE ended_ms >= ? AND ended_ms < ?
            ORDER BY ended_ms, ro
            """)
        query.bind(1, span.from.milliseconds)
        query.bind(2, span.until.milliseconds)
        return try rows(of: query)
    }

    private static func rows(of query: borrowing Query) throws -> [EndedOrder] {
        var orders: [EndedOrder] = []
        while try query.step() { orders.append(row(of: query)) }
        return orders
    }

    private static func row(of query: borrowing Query) -> EndedOrder {
        func instant(_ index: Int32) -> Instant? {
            query.optionalInteger(index).map { Instant(milliseconds: $0) }
        }
        func flag(_ index: Int32) -> Bool? { query.optionalInteger(index).map { $0 != 0 } }
        var stopped: [StoppageCode: Minutes] = [:]
        for (index, code) in StoppageCode.allCases.enumerated() {
            let minutes = query.integer(Int32(22 + index))
            if minutes != 0 { stopped[code] = Minutes(minutes) }
        }
        let comebackOf = query.isNull(8) ? nil : OrderID(query.text(8))
        return EndedOrder(
            id: OrderID(query.text(0)), state: query.text(1), plate: query.text(2),
            vin: query.text(3), customer: query.text(4), model: query.text(5),
            advisor: query.text(6), isWaiter: query.integer(7) != 0, comebackOf: comebackOf,
            appointment: instant(9), received: instant(10), delivered: instant(11),
            ended: instant(12) ?? Instant(milliseconds: 0),
            originalPromise: instant(13) ?? Instant(milliseconds: 0),
            promise: instant(14) ?? Instant(milliseconds: 0), wasOnTime: flag(15),
            wasToldInTime: flag(16), tellings: query.integer(17),
            flatRate: Minutes(query.integer(18)), worked: Minutes(query.integer(19)),
            additionalJobs: query.integer(20), reworks: query.integer(21), stopped: stopped)
    }
}
