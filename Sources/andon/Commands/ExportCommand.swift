import ArgumentParser
import Phrases
import Reports
import WorkshopCore
import WorkshopStore

/// What can be taken out of the store.
enum ExportSubject: String, CaseIterable, ExpressibleByArgument {
    case events, orders, board
}

/// `andon export`: everything out again.
struct ExportCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the events, the orders or the board as data.",
        discussion: """
            events is the whole log as JSON Lines, which `andon import` takes into an empty store. \
            orders is one row a job, as agreed last and also of delivered orders, with the \
            columns that an import reads first. board is the board as it is now. orders and board \
            are CSV unless --json is given.
            """)

    @Argument(help: "events, orders or board.")
    var subject: ExportSubject

    @OptionGroup var common: SharedOptions

    @Flag(help: "Write CSV.")
    var csv = false

    @Flag(help: "Write JSON.")
    var json = false

    func checkUsage() throws(Failure) {
        guard !(csv && json) else { throw Failure(.usageApart, "--csv", "--json", kind: .usage) }
        guard !(csv && subject == .events) else { throw Failure(.usageEventLines, kind: .usage) }
    }

    func run(_ settings: Settings) throws(Failure) {
        let shop = try settings.open(readOnly: true)
        Files.closeNewOutput()
        let output = Output()
        switch subject {
        case .events:
            try shop.using { store throws(StoreProblem) in
                try store.exportEvents { line in
                    output.line(line)
                    return true
                }
            }
        case .orders: try exportOrders(of: shop, output)
        case .board: try exportBoard(of: shop, output)
        }
        output.flush()
    }

    private func exportBoard(of shop: OpenStore, _ output: Output) throws(Failure) {
        let data = BoardData(shop.workshop, at: shop.now, record: try shop.record())
        guard !json else { return output.line(data.status.document) }
        let sheet = BoardSheet(data: data)
        output.line(CommaSeparated.line(BoardSheet.columns))
        for order in shop.workshop.orders.keys.sorted().compactMap(shop.workshop.order) {
            output.line(CommaSeparated.line(sheet.row(order)))
        }
    }

    private func exportOrders(of shop: OpenStore, _ output: Output) throws(Failure) {
        let ended = try shop.using { store throws(StoreProblem) in
            try store.endedOrders(in: Span(from: .earliest, until: .latest))
        }
        let ids = Set(ended.map(\.id)).union(shop.workshop.orders.keys).sorted()
        let data = BoardData(shop.workshop, at: shop.now, record: try shop.record())
        let sheet = JobSheet(zone: shop.words.zone)
        let document = OrderData(data: data, words: shop.words)
        output.line(json ? "[" : CommaSeparated.line(JobSheet.columns))
        for (index, id) in ids.enumerated() {
            let found = try shop.using { store throws(StoreProblem) in try store.order(id) }
            guard let order = found else { continue }
            if json {
                let end = index + 1 < ids.count ? "," : ""
                let history = try shop.using { store throws(StoreProblem) in
                    try store.history(of: .order(id))
                }
                output.line(document.document(order, history).document + end)
            } else {
                for row in sheet.rows(order) { output.line(CommaSeparated.line(row)) }
            }
        }
        if json { output.line("]") }
    }
}
