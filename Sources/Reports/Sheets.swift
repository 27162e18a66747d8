import ScalarText
import DealerFiles
public import WorkshopCore
import WorkshopPlanner

/// Comma-separated values as spreadsheets and `andon import` read them.
///
/// What a cell holds that an import would take out is not written either, for it could steer the
/// terminal that shows it.
public enum CommaSeparated {
    /// One line, without its end; a cell is quoted where it has to be.
    public static func line(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",")
    }

    private static func cell(_ raw: String) -> String {
        let text = CleanText(raw).text
        let isPlain = text.utf8.allSatisfy { $0 != 0x22 && $0 != 0x2C && $0 != 0x0A && $0 != 0x0D }
        let isTrimmed = text.utf8.first != 0x20 && text.utf8.last != 0x20
        guard !(isPlain && isTrimmed) else { return text }
        return "\"" + text.exchanging("\"", for: "\"\"") + "\""
    }
}

/// Orders as a dealer's file has them: one row a job, the columns that an import reads first.
public struct JobSheet {
    let zone: Zone

    /// Makes the sheet; its times are local to `zone`.
    public init(zone: Zone) { self.zone = zone }

    /// The header: what an import reads, then what has become of the order.
    public static var columns: [String] {
        DealerFileKind.orders.columns.map(\.rawValue) + [
            "state", "current_promise", "original_promise", "received", "ready", "delivered",
            "job_state", "started",
            "finished",
        ]
    }

    /// The rows of an order as it is now, one a job.
    public func rows(_ order: Order) -> [[String]] {
        let sheet = order.presentSheet
        return order.jobs.map { job in
            DealerFileKind.orders.columns.map { cell($0, order, sheet, job) } + [
                order.state.name, time(order.promise), time(order.sheet.promise),
                time(order.receivedAt), time(order.readyAt),
                time(order.deliveredAt), job.state.name, time(job.work.first?.from),
                time(job.finishedAt),
            ]
        }
    }

    private func cell(
        _ column: Column, _ order: Order, _ sheet: OrderSheet, _ job: Job
    ) -> String {
        switch column {
        case .order: order.id.text
        case .arrival: time(sheet.arrival)
        case .promised: time(sheet.promise)
        case .customer: sheet.customer
        case .phone: sheet.phone
        case .mail: sheet.mail ?? ""
        case .plate: sheet.plate
        case .model: sheet.model
        case .vin: sheet.vin
        case .category: job.line.kind.rawValue
        case .job: job.line.description
        case .flatRate: hours(job.line.flatRate)
        case .skill: "\(job.line.skill.level)"
        case .technician: job.technician?.name ?? ""
        case .advisor: sheet.advisor
        case .waiting: sheet.isWaiter ? "yes" : "no"
        case .comebackOf: sheet.comebackOf?.text ?? ""
        case .appointment: time(sheet.appointment)
        case .wash: sheet.wantsWash ? "yes" : "no"
        case .keyTag: sheet.keyTag
        case .notes: sheet.notes
        case .parts: parts(of: sheet, for: job)
        case .after: job.line.after?.text ?? ""
        case .shift, .lunch, .absent: ""
        }
    }

    private func parts(of sheet: OrderSheet, for job: Job) -> String {
        sheet.parts.filter { $0.job == job.id.number || $0.job == nil && job.id.number == 1 }
            .map { "\($0.number) x\($0.quantity)" }.joined(separator: "; ")
    }

    /// Hours exactly: three decimals tell any minute.
    private func hours(_ minutes: Minutes) -> String {
        let thousandths = (minutes.count * 1000 + 30) / 60
        let digits = String(thousandths % 1000)
        var decimals = String(repeating: "0", count: 3 - digits.count) + digits
        while decimals.utf8.count > 1, decimals.ends(with: "0") { decimals.removeLast() }
        return "\(thousandths / 1000).\(decimals)"
    }

    private func time(_ instant: Instant?) -> String { instant.map(zone.localText) ?? "" }
}

/// The board as a table: one row an order.
public struct BoardSheet {
    let data: BoardData

    /// Makes the sheet of a board.
    public init(data: BoardData) { self.data = data }

    /// The header.
    public static let columns = [
        "ro", "state", "stoppage", "reason", "promised", "original_promise", "latest_start",
        "forecast", "slack_minutes", "customer", "plate", "model", "advisor", "technician",
        "waiting", "comeback_of", "parked",
    ]

    /// The row of an order.
    public func row(_ order: Order) -> [String] {
        let view = data.outlook.orders[order.id]
        let stop = order.openStop?.stoppage
        let sheet = order.sheet
        return [
            order.id.text, order.state.name, stop?.code.rawValue ?? "", stop?.reason ?? "",
            time(order.promise), time(sheet.promise), time(view?.latestStart),
            time(view?.forecast), view.map { "\($0.slack.count)" } ?? "", sheet.customer,
            sheet.plate, sheet.model, sheet.advisor,
            order.jobs.first { !$0.isSettled }?.technician?.name ?? "",
            sheet.isWaiter ? "yes" : "no", sheet.comebackOf?.text ?? "",
            stop?.parked ?? order.parkedAt ?? "",
        ]
    }

    private func time(_ instant: Instant?) -> String {
        instant.map(data.workshop.zone.timeStamp) ?? ""
    }
}
