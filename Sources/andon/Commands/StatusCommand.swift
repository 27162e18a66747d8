import ArgumentParser
import Reports

/// `andon status`: the board as data, or as a page of text.
struct StatusCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show the technicians and the orders on the board.")

    @OptionGroup var common: SharedOptions

    @Flag(help: "Print one JSON document.")
    var json = false

    func run(_ settings: Settings) throws(Failure) {
        let shop = try settings.open(readOnly: true)
        let data = BoardData(shop.workshop, at: shop.now, record: try shop.record())
        Console.tell(json: json, data.status, StatusPage(data: data, words: shop.words).lines)
    }
}
