import ArgumentParser
import Phrases
import Reports
import WorkshopCore
import WorkshopPlanner

/// `andon appointments`: the time bucket, and who is expected.
struct AppointmentsCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "appointments",
        abstract: "Show what can be booked, what is booked, and who is to confirm.")

    @OptionGroup var common: SharedOptions

    @Option(help: ArgumentHelp("How many days, 1 to 60.", valueName: "n"))
    var days = 7

    @Flag(help: "Print one JSON document.")
    var json = false

    func checkUsage() throws(Failure) {
        guard (1...60).contains(days) else {
            throw Failure(.usageRange, "--days", "1", "60", kind: .usage)
        }
    }

    func run(_ settings: Settings) throws(Failure) {
        let shop = try settings.open(readOnly: true)
        let record = try shop.record()
        let data = BoardData(shop.workshop, at: shop.now, record: record)
        let bucket = TimeBucket(of: shop.workshop, data.outlook, record, days: days)
        let sheet = BucketSheet(bucket: bucket, data: data, words: shop.words)
        Console.tell(json: json, sheet.document, sheet.lines)
    }
}
