public import Phrases
public import WorkshopCore

/// When somebody took another job than the first choice, why, and what became of that one: by this
/// the ranking can be judged.
public struct Overrides {
    /// One of them.
    public struct Entry {
        var at: Instant
        var actor: Actor
        var technician: TechnicianID
        var taken: JobID
        var passed: PassedOver
        /// The promise of the order that was passed over, as it held then.
        var promise: Instant
        /// When its job was begun after all.
        var begun: Instant?
        var fate: Fate

        /// Makes an entry of the act `recorded`, in which `technician` was given `taken`.
        ///
        /// - Parameters:
        ///   - order: that of the job that was passed over, as it is now.
        ///   - forecast: when that order is expected to be ready, if anybody knows.
        public init(
            _ recorded: RecordedEvent, technician: TechnicianID, taken: JobID, passed: PassedOver,
            of order: Order, forecast: Instant?, now: Instant
        ) {
            at = recorded.at
            actor = recorded.actor
            self.technician = technician
            self.taken = taken
            self.passed = passed
            promise = order.told.first { $0.at > recorded.at }?.promise ?? order.promise
            let work = order.job(passed.first.number)?.work ?? []
            begun = work.first { $0.from >= recorded.at }?.from
            fate = Overrides.fate(of: order, promise, forecast, now)
        }
    }

    /// What became of the promise of an order that was passed over.
    enum Fate: Hashable {
        case kept(ready: Instant)
        case broken(by: Minutes)
        case open(forecast: Instant?)
        case calledOff
    }

    let entries: [Entry]
    /// The days that were looked at, today and those before it.
    let days: Int
    /// The midnight from which on they were looked at.
    let since: Instant
    let words: Words
    let now: Instant

    /// Makes the list of `entries`, oldest first, of `days` days that began at `since`.
    public init(_ entries: [Entry], days: Int, since: Instant, words: Words, now: Instant) {
        self.entries = entries
        self.days = days
        self.since = since
        self.words = words
        self.now = now
    }

    static func fate(
        of order: Order, _ promise: Instant, _ forecast: Instant?, _ now: Instant
    ) -> Fate {
        if order.ending != nil { return .calledOff }
        let ready = order.readyAt ?? order.deliveredAt
        if let ready, ready <= promise { return .kept(ready: ready) }
        let late = (ready ?? now).minutes(since: promise)
        return ready != nil || late > .zero ? .broken(by: late) : .open(forecast: forecast)
    }

    /// The days that it covers, and a table.
    public var lines: [String] {
        let span = words(.overridesSpan, String(days), words.moment(since, now: now))
        guard !entries.isEmpty else { return [words(.overridesNone) + " " + span] }
        var table = TextTable(columns: [
            .init(heading: words(.headWhen)), .init(heading: words(.headWho)),
            .init(heading: words(.technician)), .init(heading: words(.headTaken)),
            .init(heading: words(.headFirst)), .init(heading: words(.fieldReason), limit: 60),
            .init(heading: words(.headKept), limit: 60),
        ])
        table.rows = entries.map { entry in
            [
                words.moment(entry.at, now: now), entry.actor.name, entry.technician.name,
                "\(entry.taken)", "\(entry.passed.first)", words(entry.passed), text(entry.fate),
            ]
        }
        return [span] + table.lines
    }

    private func text(_ fate: Fate) -> String {
        switch fate {
        case .kept(let ready): words(.keptYes, words.moment(ready, now: now))
        case .broken(let late): words(.keptNo, words.margin(late))
        case .open(let forecast):
            words(.keptOpen, forecast.map { words.moment($0, now: now) } ?? "?")
        case .calledOff: words(.keptOff)
        }
    }

    /// The document of `andon plan --overrides --json`.
    public var document: JSON {
        [
            "days": .number(days), "since": time(since), "overrides": .list(entries.map(data)),
        ]
    }

    private func data(_ entry: Entry) -> JSON {
        let facts: JSON = [
            "at": time(entry.at),
            "actor": .text(entry.actor.name),
            "technician": .text(entry.technician.name),
            "taken": .text("\(entry.taken)"),
            "first": .text("\(entry.passed.first)"),
            "reason": .text(entry.passed.reason.rawValue),
            "remark": .text(entry.passed.remark),
            "promised": time(entry.promise),
            "started": entry.begun.map(time) ?? .null,
        ]
        return facts.merging(data(entry.fate))
    }

    private func data(_ fate: Fate) -> [String: JSON] {
        switch fate {
        case .kept(let ready): ["fate": .text("kept"), "ready": time(ready)]
        case .broken(let late): ["fate": .text("broken"), "late_minutes": .number(late.count)]
        case .open(let forecast):
            ["fate": .text("open"), "forecast": forecast.map(time) ?? .null]
        case .calledOff: ["fate": .text("called-off")]
        }
    }

    private func time(_ instant: Instant) -> JSON { .text(words.zone.timeStamp(instant)) }
}
