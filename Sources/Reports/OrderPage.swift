public import Phrases
import TerminalCanvas
public import WorkshopCore
import WorkshopPlanner

/// Everything about one order as a page of plain text.
public struct OrderPage {
    let data: BoardData
    let words: Words
    let order: Order
    let history: [RecordedEvent]

    /// Makes the page of an order with its events, oldest first, in the language of `words`.
    public init(data: BoardData, words: Words, order: Order, history: [RecordedEvent]) {
        self.data = data
        self.words = words
        self.order = order
        self.history = history
    }

    private var now: Instant { data.now }
    private var sheet: OrderSheet { order.sheet }
    private var zone: Zone { words.zone }

    /// The lines of the page.
    public var lines: [String] {
        let sections = [facts, jobs, parts, told, alerts, past].filter { !$0.isEmpty }
        return Array(sections.joined(separator: [""]))
    }

    private var facts: [String] {
        let view = data.outlook.orders[order.id]
        let margin = view?.margin(to: order.promise)
        let heading = [order.id.text, words(order.state), marks].filter { !$0.isEmpty }
        let pairs: [(Phrase, String)] = [
            (.nameCustomer, joined(sheet.customer, sheet.phone)),
            (.namePlate, joined(sheet.plate, sheet.model, sheet.vin)),
            (.advisor, sheet.advisor), (.arrival, moment(order.receivedAt ?? order.bookedArrival)),
            (.promise, promise), (.forecast, view?.forecast.map(moment) ?? ""),
            (.slack, order.state == .ready ? "" : margin.map { words.margin($0) } ?? ""),
            (.keyTag, order.keyTag), (.fieldParked, order.parkedAt ?? ""),
            (.notes, words.clauses(([sheet.notes] + order.notes).filter { !$0.isEmpty })),
        ]
        let known = pairs.filter { !$0.1.isEmpty }
        let width = known.map { TextWidth.cells(of: words($0.0)) }.max() ?? 0
        return [heading.joined(separator: "  ")]
            + known.map {
                "  " + TextWidth.pad(words($0.0).withCapital, to: width) + "  "
                    + TextWidth.clean($0.1)
            }
    }

    private var promise: String {
        guard order.promise != sheet.promise else { return moment(order.promise) }
        let first = words(.originalPromise) + " " + moment(sheet.promise)
        return moment(order.promise) + words.bracketed(first)
    }

    private var marks: String {
        var marks: [String] = []
        if sheet.isWaiter { marks.append(words(.waiter)) }
        if let first = sheet.comebackOf {
            marks.append(words(.comeback) + words.bracketed(words(.comebackOf, first.text)))
        }
        if sheet.wantsWash { marks.append(words(.washWanted)) }
        return words.list(marks)
    }

    private var jobs: [String] {
        var table = TextTable(columns: [
            .init(heading: words(.jobs)), .init(heading: "", limit: 40),
            .init(heading: words(.flatRate), alignment: .right),
            .init(heading: words(.workedTime), alignment: .right),
            .init(heading: words(.fieldSkill)), .init(heading: words(.fieldPartState)),
            .init(heading: words(.technician)), .init(heading: words(.headPlan)),
            .init(heading: words(.headActual)), .init(heading: words(.headMarks), limit: 60),
        ])
        table.rows = order.jobs.map(row)
        return table.lines
    }

    private func row(_ job: Job) -> [String] {
        let worked = job.worked(until: now, data.workshop.workingTimes())
        let actual = job.work.first.map { first in
            job.finishedAt.map { span(first.from, $0) } ?? moment(first.from) + "–"
        }
        return [
            "\(job.id)", job.line.description, words.hours(job.line.flatRate),
            job.hasBegun ? words.hours(worked) : "", "\(job.line.skill.level)", words(job.state),
            job.technician?.name ?? "",
            job.plan.map { span($0.start, $0.end) } ?? "", actual ?? "",
            words.facts(remarks(on: job)),
        ]
    }

    private func remarks(on job: Job) -> [String] {
        var remarks: [String] = []
        if let after = words(job.line.after) { remarks.append(after) }
        if job.isAdditional { remarks.append(words(.additionalWork)) }
        if job.authorisation == .open { remarks.append(words(.awaitingAuthorisation)) }
        if job.reworks > 0 { remarks.append(words(.reworkMark)) }
        if let stop = job.openStop?.stoppage {
            remarks.append(words(.rowSays, stop.code.rawValue, stop.reason))
            remarks.append(words(.owner) + " " + words.owner(of: stop))
            if let expected = stop.expected { remarks.append(words(.expectedAt, moment(expected))) }
            if let place = stop.parked, !place.isEmpty { remarks.append(words(.parkedAt, place)) }
        }
        return remarks
    }

    private var parts: [String] {
        var table = TextTable(columns: [
            .init(heading: words(.parts)), .init(heading: words(.quantity), alignment: .right),
            .init(heading: words(.headJob)), .init(heading: words(.fieldPartState)),
            .init(heading: words(.eta)),
        ])
        table.rows = order.parts.map { part in
            [
                part.number, "\(part.quantity)", part.job.map { "\(order.id)/\($0)" } ?? "",
                words(part.state), part.eta.map(moment) ?? "",
            ]
        }
        return table.lines
    }

    private var told: [String] {
        var table = TextTable(columns: [
            .init(heading: words(.told)), .init(heading: ""),
            .init(heading: words(.fieldChannel)), .init(heading: words(.fieldNewPromise)),
            .init(heading: words(.answered)), .init(heading: words(.fieldReason), limit: 60),
        ])
        table.rows = order.told.map { told in
            [
                moment(told.at), told.telling.told, words(told.telling.channel),
                moment(told.telling.proposed), words(told.telling.answer), told.telling.reason,
            ]
        }
        return table.lines
    }

    private var alerts: [String] {
        order.openAlerts.map { alert in
            TextWidth.clean(
                words(.rowSays, words(.alertOpen).withCapital, words(alert.subject))
                    + words.bracketed(moment(alert.since))
            )
        }
    }

    private var past: [String] {
        [words(.history)]
            + history.map { recorded in
                let told = words(
                    .byActor, words(recorded, now: now, in: history),
                    TextWidth.clean(recorded.actor.name))
                return TextWidth.clean("  \(moment(recorded.at))  \(told)")
            }
    }

    private func moment(_ instant: Instant) -> String { words.moment(instant, now: now) }

    private func span(_ from: Instant, _ until: Instant) -> String {
        words.span(from: from, until: until, now: now)
    }

    private func joined(_ texts: String...) -> String {
        texts.filter { !$0.isEmpty }.joined(separator: "  ")
    }
}
