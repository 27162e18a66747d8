import ArgumentParser
import Phrases
import WorkshopCore
import WorkshopStore

/// `andon order RO`: everything about one order, with its history.
struct OrderCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "order", abstract: "Show everything about one order, also a delivered one.")

    @Argument(help: "The order's number.")
    var ro: String

    @OptionGroup var common: SharedOptions

    @Flag(help: "Print one JSON document.")
    var json = false

    func run(_ settings: Settings) throws(Failure) {
        let shop = try settings.open(readOnly: true)
        let id = OrderID(ro.cleaned)
        guard let order = try shop.using({ store throws(StoreProblem) in try store.order(id) })
        else { throw Failure(.unknownOrder(id), zone: shop.words.zone, now: shop.now) }
        let history = try shop.using { store throws(StoreProblem) in
            try store.history(of: .order(id))
        }
        let data = BoardData(shop.workshop, at: shop.now, record: try shop.record())
        Console.tell(
            json: json, OrderData(data: data, words: shop.words).document(order, history),
            OrderPage(data: data, words: shop.words, order: order, history: history).lines)
    }
}
