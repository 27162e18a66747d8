import BoardScreens
import Glibc
import Phrases
import SampleDay
import TerminalCanvas
import WorkshopCore
import WorkshopStore

/// The event loop of the full-screen board: the one place where store, clock and terminal meet.
///
/// Keys, the store's changes and the minute wake it; in between it waits. Everything that is ready
/// is taken in before the screen is drawn once.
final class BoardLoop {
    /// The longest wait, in milliseconds: after it the store is looked at even if no notice of a
    /// change came.
    private static let longestWait = 10_000
    /// How long the keys must rest before the detail panel follows, in milliseconds.
    private static let rest = 120

    private let store: SQLiteEventStore
    private let terminal: CursesTerminal
    private let clock: Clock
    private let themes: ThemeLibrary
    private let notice: ChangeNotice?
    private var board: Board
    private var theme = Theme.plain
    private var toldProblems: Set<ThemeProblem> = []
    /// A command of which it is not known whether it was stored, and its identity.
    private var unsettled: (command: Command, id: String)?
    private var script: [ScriptedCommand]
    private let sender: BoardSender?
    private let unsent: UnsentLook
    private var hasEnded = false
    private var isDrawn = false
    private var picture: Picture?
    private var planPace = PlanPace()
    private var shownMinute: Int64 = 0
    /// The day on which the shop's history was read last.
    private var learntOn: Day?

    /// A loop that shows `board`; `script` holds what happens by itself, oldest first.
    init(
        store: SQLiteEventStore, terminal: CursesTerminal, clock: Clock, board: Board,
        themes: ThemeLibrary, script: [ScriptedCommand] = [], sender: BoardSender? = nil
    ) {
        self.store = store
        self.terminal = terminal
        self.clock = clock
        self.board = board
        self.themes = themes
        self.script = script
        self.sender = sender
        unsent = UnsentLook(store: store, sendsHere: sender != nil)
        notice = store.changeNotice()
        shownMinute = clock.now.milliseconds.floored(by: 60_000)
        use(theme: board.theme)
    }

    /// Runs until the user leaves or the terminal goes away.
    func run() {
        while !hasEnded {
            takeInput()
            playScript()
            tick()
            if !isDrawn {
                if picture == nil { picture = Picture(of: board) } else { picture?.follow(board) }
                picture?.paint(on: terminal, theme: theme)
                isDrawn = true
            }
            guard !hasEnded else { break }
            if !learn() { waitForNews() }
        }
    }

    private func takeInput() {
        while !hasEnded, let input = terminal.nextInput() {
            feed(.terminal(input))
            planPace.happen(at: Clock.monotonicMilliseconds)
        }
    }

    private func feed(_ input: BoardInput) {
        isDrawn = false
        for effect in board.update(input) { carryOut(effect) }
        if terminal.mouse != board.usesMouse { terminal.mouse = board.usesMouse }
    }

    private func showNewest() {
        feed(.workshop(store.workshop, uptime: Self.uptime))
        planPace.happen(at: Clock.monotonicMilliseconds)
        sender?.wake()
    }

    /// Works for one slice on the plan.
    private func plan() {
        let start = Clock.monotonicMilliseconds
        let isLookedAt = board.looksAtPlan
        feed(.idle)
        if !isLookedAt { planPace.spend(from: start, to: Clock.monotonicMilliseconds) }
    }

    /// How long it is until the day may be planned anew, in milliseconds.
    private var untilPlan: Int {
        Int(planPace.due(isLookedAt: board.looksAtPlan) - Clock.monotonicMilliseconds)
    }

    private func carryOut(_ effect: Effect) {
        switch effect {
        case .perform(let command): perform(command)
        case .useTheme(let name): use(theme: name)
        case .bell: terminal.bell()
        case .notify(let text): terminal.notify(text)
        case .redraw: terminal.redrawAll()
        case .quit: hasEnded = true
        }
    }

    /// Takes a theme; what is wrong with its file is said when the screen has been left.
    private func use(theme name: String) {
        let loaded = themes.load(name)
        theme = loaded.theme
        for problem in loaded.problems where toldProblems.insert(problem).inserted {
            Console.complain(problem.sentence(in: board.language))
        }
    }

    private func perform(_ command: Command) {
        var id = CommandNumber.next()
        if let unsettled, unsettled.command == command { id = unsettled.id }
        unsettled = nil
        do throws(StoreProblem) {
            let result = try perform(command, id: id)
            showNewest()
            switch result {
            case .success(let events): feed(.outcome(.done(events, command: id)))
            case .failure(let refusal): feed(.outcome(.refused(refusal)))
            }
        } catch {
            feed(.outcome(.failed(error.sentence(in: board.language))))
        }
    }

    /// Where it is not known whether the command was stored, it is given under the same identity
    /// when the user does it again: a store that has it already does nothing.
    private func perform(
        _ command: Command, id: String
    ) throws(StoreProblem) -> Result<[RecordedEvent], Refusal> {
        do throws(StoreProblem) {
            return try store.perform(
                command, id: id, by: board.actor, as: board.role, identity: board.identity,
                at: clock.now)
        } catch {
            guard case .outcomeUnknown = error else { throw error }
            unsettled = (command, id)
            throw error
        }
    }

    /// Lets happen what the script has for the time that has come; what is declined falls out.
    private func playScript() {
        let now = clock.now
        while let next = script.first, next.at <= now {
            script.removeFirst()
            do throws(StoreProblem) {
                _ = try store.perform(next.command, id: next.id, by: next.actor, at: next.at)
                showNewest()
            } catch {
                feed(.storeTrouble(error.sentence(in: board.language)))
            }
        }
    }

    private func tick() {
        let minute = clock.now.milliseconds.floored(by: 60_000)
        guard minute != shownMinute else { return }
        shownMinute = minute
        look()
        feed(.tick(clock.now))
        sender?.wake()
    }

    /// Reads the shop's history, once a day and not before something has been painted; false when
    /// it has been read.
    private func learn() -> Bool {
        let today = store.workshop.zone.day(of: clock.now)
        guard learntOn != today else { return false }
        learntOn = today
        do throws(StoreProblem) {
            feed(.record(try store.record(at: clock.now)))
        } catch {
            feed(.storeTrouble(error.sentence(in: board.language)))
        }
        return true
    }

    /// Takes in what others have stored.
    private func look() {
        do throws(StoreProblem) {
            let events = try store.refresh(now: clock.now)
            if board.hasTrouble { feed(.storeBack) }
            if !events.isEmpty { showNewest() }
            let messages = unsent.messages(at: clock.now)
            if messages != board.unsent { feed(.unsent(messages)) }
        } catch {
            feed(.storeTrouble(error.sentence(in: board.language)))
        }
    }

    private static var uptime: Duration { .milliseconds(Clock.monotonicMilliseconds) }

    /// How long to wait for news at most, in milliseconds.
    private func patience(_ isBehind: Bool, _ wantsPlan: Bool) -> Int {
        guard !board.isPlanning else { return 0 }
        var limit = min(clock.millisecondsToNextMinute ?? Self.longestWait, Self.longestWait)
        if wantsPlan { limit = min(limit, untilPlan) }
        if isBehind { limit = min(limit, Self.rest) }
        if let fading = board.nextFading {
            limit = min(limit, Int((fading - Self.uptime) / .milliseconds(1)) + 1)
        }
        return max(1, limit)
    }

    private func waitForNews() {
        let isBehind = board.wantsRest
        let wantsPlan = board.wantsPlan
        let isPlanning = board.isPlanning
        let news = terminal.wait(
            besides: notice?.descriptor, milliseconds: Int32(patience(isBehind, wantsPlan)))
        if let fading = board.nextFading, fading <= Self.uptime {
            feed(.faded(uptime: Self.uptime))
        }
        // A plan in the making comes first: its slices end within a fraction of a second.
        if news.isTimeout, isPlanning { return plan() }
        if news.isTimeout, isBehind { return feed(.rested) }
        if news.isTimeout, wantsPlan, untilPlan <= 0 { plan() }
        if news.isTimeout || news.hasOther {
            _ = notice?.drain()
            look()
        }
    }
}
