import Glibc
import Phrases
import Reports
import TerminalCanvas
import WorkshopCore
import WorkshopStore

/// Tells the board line by line and follows it: until input ends, `q` is typed or nobody reads.
///
/// Enter tells everything again, an order's number tells of that order.
final class PlainLoop {
    private static let longestWait = 10_000

    private let store: SQLiteEventStore
    private let clock: Clock
    private let words: Words
    private let view: PlainPage.View
    private let notice: ChangeNotice?
    private var news: PlainNews
    private var typed: [UInt8] = []
    private var shownMinute: Int64
    private var hasTrouble = false
    private var hasEnded = false

    init(store: SQLiteEventStore, clock: Clock, language: Language, view: PlainPage.View) {
        self.store = store
        self.clock = clock
        self.view = view
        words = Words(language, zone: store.workshop.zone)
        notice = store.changeNotice()
        shownMinute = clock.now.milliseconds.floored(by: 60_000)
        let data = BoardData(store.workshop, at: clock.now)
        news = PlainNews(PlainPage(data: data, words: words, view: view))
    }

    func run() {
        tell(page.lines)
        while !hasEnded {
            waitForNews()
            let minute = clock.now.milliseconds.floored(by: 60_000)
            guard minute != shownMinute else { continue }
            shownMinute = minute
            look(evenIfQuiet: true)
        }
    }

    private var page: PlainPage {
        PlainPage(data: BoardData(store.workshop, at: clock.now), words: words, view: view)
    }

    private func tell(_ lines: [String]) {
        guard !lines.isEmpty else { return }
        Console.give(lines.joined(separator: "\n"))
    }

    private func look(evenIfQuiet: Bool = false) {
        do throws(StoreProblem) {
            let events = try store.refresh(now: clock.now)
            hasTrouble = false
            guard evenIfQuiet || !events.isEmpty else { return }
            tell(news.lines(events, page))
        } catch {
            guard !hasTrouble else { return }
            hasTrouble = true
            tell([words(.storeTrouble, error.sentence(in: words.language))])
        }
    }

    private func waitForNews() {
        var waits = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            // A pipe says by itself when its reader has gone.
            pollfd(fd: STDOUT_FILENO, events: 0, revents: 0),
        ]
        if let notice {
            waits.append(pollfd(fd: notice.descriptor, events: Int16(POLLIN), revents: 0))
        }
        let limit = min(clock.millisecondsToNextMinute ?? Self.longestWait, Self.longestWait)
        let count = poll(&waits, nfds_t(waits.count), Int32(max(1, limit)))
        if waits[1].revents != 0 { hasEnded = true }
        if waits[0].revents != 0 { takeInput() }
        guard !hasEnded, count == 0 || waits.count > 2 && waits[2].revents != 0 else { return }
        notice?.drain()
        look()
    }

    private func takeInput() {
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = read(STDIN_FILENO, &bytes, bytes.count)
        if count < 0, errno == EINTR { return }
        guard count > 0 else {
            // What was stored meanwhile is still told.
            look()
            hasEnded = true
            return
        }
        typed += bytes[..<count]
        while !hasEnded, let end = typed.firstIndex(of: UInt8(ascii: "\n")) {
            answer(String(decoding: typed[..<end], as: UTF8.self).cleaned)
            typed.removeFirst(end + 1)
        }
        if typed.count > 200 { typed = [] }
    }

    private func answer(_ line: String) {
        switch line {
        case "": tell(page.lines)
        case "q": hasEnded = true
        default: tell([page.line(of: line) ?? words(.jumpUnknown, line)])
        }
    }
}
