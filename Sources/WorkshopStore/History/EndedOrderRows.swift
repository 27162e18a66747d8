import GRDB
import WorkshopCore

// The rows of history_orders.
extension HistoryTables {
    static let orderColumns: [DerivedColumn<EndedOrder>] =
        [
            DerivedColumn("ro") { .text($0.id.text) },
            DerivedColumn("state") { .text($0.state) },
            DerivedColumn("plate") { .text($0.plate) },
            DerivedColumn("vin") { .text($0.vin) },
            DerivedColumn("customer") { .text($0.customer) },
            DerivedColumn("model") { .text($0.model) },
            DerivedColumn("advisor") { .text($0.advisor) },
            DerivedColumn("is_waiter") { .flag($0.isWaiter) },
            DerivedColumn("comeback_of") { $0.comebackOf.map { .text($0.text) } ?? .null },
            DerivedColumn("appointment_ms") { .number($0.appointment?.milliseconds) },
            DerivedColumn("received_ms") { .number($0.received?.milliseconds) },
            DerivedColumn("delivered_ms") { .number($0.delivered?.milliseconds) },
            DerivedColumn("ended_ms") { .number($0.ended.milliseconds) },
            DerivedColumn("original_promise_ms") { .number($0.originalPromise.milliseconds) },
            DerivedColumn("promise_ms") { .number($0.promise.milliseconds) },
            DerivedColumn("on_time") { .flag($0.wasOnTime) },
            DerivedColumn("told_in_time") { .flag($0.wasToldInTime) },
            DerivedColumn("tellings") { .number($0.tellings) },
            DerivedColumn("flat_rate_minutes") { .number($0.flatRate.count) },
            DerivedColumn("worked_minutes") { .number($0.worked.count) },
            DerivedColumn("additional_jobs") { .number($0.additionalJobs) },
            DerivedColumn("reworks") { .number($0.reworks) },
        ]
        + StoppageCode.allCases.map { code in
            DerivedColumn(column(of: code)) { .number($0.stopped[code, default: .zero].count) }
        }

    private static func column(of code: StoppageCode) -> String {
        "stopped_\(code.rawValue.lowercased())_minutes"
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
        let columns = query.columns
        var orders: [EndedOrder] = []
        while try query.step() {
            orders.append(order { columns[$0].map { query.value($0) } ?? .null })
        }
        return orders
    }

    private static func order(_ value: (String) -> SQLValue) -> EndedOrder {
        func text(_ column: String) -> String? {
            if case .text(let text) = value(column) { text } else { nil }
        }
        func number(_ column: String) -> Int? {
            if case .integer(let number) = value(column) { Int(number) } else { nil }
        }
        func instant(_ column: String) -> Instant? {
            number(column).map { Instant(milliseconds: Int64($0)) }
        }
        func minutes(_ column: String) -> Minutes { Minutes(number(column) ?? 0) }
        var stopped: [StoppageCode: Minutes] = [:]
        for code in StoppageCode.allCases where minutes(column(of: code)) != .zero {
            stopped[code] = minutes(column(of: code))
        }
        let never = Instant(milliseconds: 0)
        return EndedOrder(
            id: OrderID(text("ro") ?? ""), state: text("state") ?? "", plate: text("plate") ?? "",
            vin: text("vin") ?? "", customer: text("customer") ?? "", model: text("model") ?? "",
            advisor: text("advisor") ?? "", isWaiter: number("is_waiter") == 1,
            comebackOf: text("comeback_of").map { OrderID($0) },
            appointment: instant("appointment_ms"), received: instant("received_ms"),
            delivered: instant("delivered_ms"), ended: instant("ended_ms") ?? never,
            originalPromise: instant("original_promise_ms") ?? never,
            promise: instant("promise_ms") ?? never, wasOnTime: number("on_time").map { $0 != 0 },
            wasToldInTime: number("told_in_time").map { $0 != 0 },
            tellings: number("tellings") ?? 0, flatRate: minutes("flat_rate_minutes"),
            worked: minutes("worked_minutes"), additionalJobs: number("additional_jobs") ?? 0,
            reworks: number("reworks") ?? 0, stopped: stopped)
    }
}
