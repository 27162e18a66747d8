import Phrases
import TerminalCanvas
import WorkshopCore

/// What somebody else has just changed, for a moment: by whom, and what is told of it.
///
/// Times are those of a clock that is never set, since a workshop's clock may stand still or run
/// fast, and people do not.
struct Marks: Sendable {
    /// How long a change is marked.
    static let lifetime = Duration.seconds(10)

    /// What a change is about.
    private enum Place: Hashable, Sendable {
        case stream(StreamID)
        /// An order with all its jobs.
        case whole(OrderID)
        case job(JobID)
    }

    private struct Mark: Hashable, Sendable {
        var actor: Actor
        var position: Int
        var until: Duration
    }

    /// The newest of the changes, and how many others came with it.
    struct News: Hashable, Sendable {
        var event: RecordedEvent
        /// All that the same command did.
        var command: [RecordedEvent]
        var others: Int
        var until: Duration
    }

    private var marks: [Place: Mark] = [:]
    /// What is told of the newest changes until a key is pressed.
    var news: News?

    /// Takes in what others have done of the newest events, learnt at `uptime`.
    mutating func note(_ newest: [RecordedEvent], besides own: Actor, uptime: Duration) {
        let events = newest.filter { $0.actor != own && $0.event.traits.isByHand }
        let until = uptime + Self.lifetime
        for recorded in events {
            let mark = Mark(actor: recorded.actor, position: recorded.position, until: until)
            marks[.stream(recorded.stream)] = mark
            guard case .order(let order) = recorded.stream else { continue }
            let job = recorded.event.traits.job.map { Place.job(JobID(order, $0)) }
            marks[job ?? .whole(order)] = mark
        }
        let told = events.tellings
        if let newest = told.last {
            let command = events.filter { $0.id.command == newest.id.command }
            news = News(event: newest, command: command, others: told.count - 1, until: until)
        }
    }

    /// Lets go of the marks whose time is over.
    mutating func fade(at uptime: Duration) {
        marks = marks.filter { $0.value.until > uptime }
        if let until = news?.until, until <= uptime { news = nil }
    }

    /// When the next mark fades; nil where nothing is marked.
    var nextFading: Duration? {
        let untils = marks.values.map(\.until) + [news?.until].compactMap { $0 }
        return untils.min()
    }

    /// Who has just changed an order, or one of its jobs.
    func actor(of order: OrderID) -> Actor? { marks[.stream(.order(order))]?.actor }

    /// Who has just changed a job, or its whole order.
    func actor(of job: JobID) -> Actor? {
        guard !marks.isEmpty else { return nil }
        let found = [marks[.job(job)], marks[.whole(job.order)]].compactMap { $0 }
        return found.max { $0.position < $1.position }?.actor
    }

    /// Who has just changed what is known of a technician.
    func actor(of technician: TechnicianID) -> Actor? {
        marks[.stream(.technician(technician))]?.actor
    }
}

extension Board {
    /// When the next mark fades, by the clock that `BoardInput.workshop` was told; nil for none.
    public var nextFading: Duration? { marks.nextFading }

    /// What somebody else has just done, as long as it is told.
    var newsText: String? {
        guard let news = marks.news else { return nil }
        if setting.technician != nil {
            let orders = news.command.compactMap { recorded -> Order? in
                guard case .order(let id) = recorded.stream else { return nil }
                return workshop.order(id)
            }
            guard orders.isEmpty || orders.contains(where: concernsOwn) else { return nil }
        }
        let said = planNews(news.command) ?? words(news.event, now: now, in: workshop)
        let text = words(.newsBy, news.event.actor.name, said)
        return news.others > 0 ? text + " " + words(.newsOthers, String(news.others)) : text
    }

    /// The mark of a change with as much of the name as leaves `least` of `width` cells to others.
    func mark(_ actor: Actor?, in width: Int, leaving least: Int) -> Piece? {
        guard let actor else { return nil }
        let room = min(14, width - least - 2)
        let isName = room >= min(4, TextWidth.cells(of: actor.name))
        let name = isName ? TextWidth.fit(actor.name, to: room, ellipsis: glyphs.ellipsis) : ""
        return Piece(glyphs.changed + name, Ink(.markerChanged))
    }
}

extension Workshop {
    /// What has happened after `position` on the streams that are on the board, oldest first.
    func events(after position: Int) -> [RecordedEvent] {
        let streams =
            [StreamID.shop] + orders.keys.map(StreamID.order)
            + technicians.map { StreamID.technician($0.id) }
        let newer = streams.flatMap { stream in
            history(of: stream).reversed().prefix { $0.position > position }
        }
        return newer.sorted { $0.position < $1.position }
    }
}
