import Reports
import WorkshopCore
import WorkshopPlanner
import WorkshopStore

extension Overrides {
    /// Prints them, oldest first.
    /// - Throws: `Failure` with the store's problem in words.
    static func tell(_ settings: Settings, json: Bool, days: Int) throws(Failure) {
        let list = try Overrides(try settings.open(readOnly: true), days: days)
        Console.tell(json: json, list.document, list.lines)
    }

    /// Reads those of today and the days before it.
    ///
    /// Cost: one pass over the events of those days.
    init(_ shop: OpenStore, days: Int) throws(Failure) {
        let (now, zone) = (shop.now, shop.workshop.zone)
        let since = zone.instant(on: zone.day(of: now) + (1 - days), at: TimeOfDay(minute: 0))
        let outlook = Outlook(of: shop.workshop, at: now)
        let entries = try shop.using { store throws(StoreProblem) in
            var entries: [Entry] = []
            for recorded in try store.choicesPassedOver(since: since) {
                if let entry = try Self.entry(recorded, store, outlook, now) {
                    entries.append(entry)
                }
            }
            return entries
        }
        self.init(entries, days: days, since: since, words: shop.words, now: now)
    }

    private static func entry(
        _ recorded: RecordedEvent, _ store: SQLiteEventStore, _ outlook: Outlook, _ now: Instant
    ) throws(StoreProblem) -> Entry? {
        guard case .work(let event) = recorded.event,
            case .firstChoicePassedOver(let job, let technician, let passed) = event,
            case .order(let taken) = recorded.stream,
            try store.history(of: recorded.stream).counting.contains(recorded),
            let order = try store.order(passed.first.order)
        else { return nil }
        return Entry(
            recorded, technician: technician, taken: JobID(taken, job), passed: passed, of: order,
            forecast: outlook.orders[order.id]?.forecast, now: now)
    }
}
