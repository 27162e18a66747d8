import BoardScreens
import Glibc
import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopStore

/// The event loop of the wall: keys, the store's changes, the minute and the pace wake it.
final class WallLoop {
    /// The longest wait, in milliseconds: after it the store is looked at even if no notice of a
    /// change came.
    private static let longestWait: Int64 = 10_000

    private let source: WallSource
    private let terminal: CursesTerminal
    private let theme: Theme
    private let language: Language
    private let pace: Int64
    private var wall: Wall
    private var hasEnded = false
    private var isDrawn = false
    private var shownMinute: Int64
    /// When the page is to be turned, on the clock that is never set.
    private var turnsAt: Int64

    /// A loop that shows `wall`, each page for `pace` seconds.
    init(
        source: WallSource, terminal: CursesTerminal, wall: Wall, theme: Theme,
        language: Language, pace: Int
    ) {
        self.source = source
        self.terminal = terminal
        self.wall = wall
        self.theme = theme
        self.language = language
        self.pace = Int64(pace) * 1000
        shownMinute = source.clock.now.milliseconds.floored(by: 60_000)
        turnsAt = Clock.monotonicMilliseconds + Int64(pace) * 1000
    }

    /// Runs until somebody leaves or the terminal goes away.
    func run() {
        while !hasEnded {
            while !hasEnded, let input = terminal.nextInput() {
                if case .key = input { turnsAt = Clock.monotonicMilliseconds + pace }
                feed(.terminal(input))
            }
            tick()
            turn()
            if !isDrawn {
                terminal.paint(wall.draw(), theme: theme, roleNames: BoardRole.names)
                isDrawn = true
            }
            if !hasEnded { waitForNews() }
        }
    }

    private func feed(_ input: WallInput) {
        isDrawn = false
        for effect in wall.update(input) {
            switch effect {
            case .quit: hasEnded = true
            case .redraw: terminal.redrawAll()
            case .perform, .useTheme, .bell, .notify: break
            }
        }
    }

    private func tick() {
        let minute = source.clock.now.milliseconds.floored(by: 60_000)
        guard minute != shownMinute else { return }
        shownMinute = minute
        look()
        feed(.tick(source.clock.now))
    }

    private func turn() {
        let now = Clock.monotonicMilliseconds
        guard now >= turnsAt else { return }
        turnsAt = now + pace
        if wall.turnsPages { feed(.turn) }
    }

    /// Takes in what others have stored, and whether that was possible.
    private func look() {
        do throws(Failure) {
            if try source.look() { feed(.workshop(source.workshop)) }
            // What has not changed to the reader is not drawn.
            let known = (wall.seenMinute, wall.hasTrouble)
            _ = wall.update(.looked(source.clock.now))
            if known != (wall.seenMinute, wall.hasTrouble) { isDrawn = false }
        } catch {
            feed(.storeTrouble(error.text(in: language)))
        }
    }

    private func waitForNews() {
        var waits = [pollfd(fd: terminal.inputDescriptor, events: Int16(POLLIN), revents: 0)]
        if let notice = source.notice {
            waits.append(pollfd(fd: notice.descriptor, events: Int16(POLLIN), revents: 0))
        }
        let count = poll(&waits, nfds_t(waits.count), Int32(max(1, patience)))
        if count == 0 || (waits.count > 1 && waits[1].revents != 0) {
            _ = source.notice?.drain()
            look()
        }
    }

    /// Milliseconds until something is due.
    private var patience: Int64 {
        var patience = Self.longestWait
        if let minute = source.clock.millisecondsToNextMinute {
            patience = min(patience, Int64(minute))
        }
        if wall.turnsPages { patience = min(patience, turnsAt - Clock.monotonicMilliseconds) }
        return patience
    }
}
