import ArgumentParser
import Phrases
import Reports
import WorkshopCore
import WorkshopStore

/// `andon order RO`: everything about one order, with its history.
struct OrderCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "order", abstract: "Show everything about one order, also a delivered one.")

    @Argument(help: "The order's number; a job's number behind it is passed over.")
    var ro: String

    @OptionGroup var common: SharedOptions

    @Flag(help: "Print one JSON document.")
    var json = false

    func run(_ settings: Settings) throws(Failure) {
        let shop = try settings.open(readOnly: true)
        // A number that was stored long ago may hold a slash itself.
        let exact = try shop.using { store throws(StoreProblem) in
            try store.order(OrderID(ro.cleaned))
        }
        let order: Order
        if let exact { order = exact } else { order = try Scene(shop).order(Target(ro).order) }
        let history = try shop.using { store throws(StoreProblem) in
            try store.history(of: .order(order.id))
        }
        let data = BoardData(shop.workshop, at: shop.now, record: try shop.record())
        Console.tell(
            json: json, OrderData(data: data, words: shop.words).document(order, history),
            OrderPage(data: data, words: shop.words, order: order, history: history).lines)
    }
}
