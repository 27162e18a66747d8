import BoardScreens
import Phrases
import SampleDay
import TerminalCanvas
import WorkshopCore
import WorkshopStore

/// Opens the full-screen board on a store and runs it until the user leaves.
struct BoardOpening {
    var settings: Settings
    var store: SQLiteEventStore
    var clock: Clock
    var theme: String?
    var isReadOnly = false
    var screen = ScreenName.schedule
    /// Whose own screen it is; nil for a board.
    var technician: TechnicianID?
    var script: [ScriptedCommand] = []

    /// - Throws: `Failure` when the terminal cannot show the board.
    func run() throws(Failure) {
        let configuration = settings.configuration
        let language = settings.screenLanguage
        let themes = ThemeLibrary(directories: Environment.themeFolders)
        let name = try settings.themeName(theme, themes)
        let terminal = try settings.openTerminal(mouse: true)
        let board = Board(
            workshop: store.workshop, now: clock.now, size: terminal.size,
            language: language, theme: name,
            setting: Board.Setting(
                actor: settings.actor, role: settings.role, identity: settings.identity(),
                technician: technician,
                isReadOnly: isReadOnly || store.isReadOnly,
                glyphs: configuration.ascii == true ? .ascii : .unicode, themes: themes.names(),
                usesMouse: terminal.mouse, rings: configuration.bell ?? true,
                notifies: configuration.osc9 ?? false,
                remark: language == settings.language ? nil : language(.consoleNoChinese)),
            screen: screen)
        BoardLoop(
            store: store, terminal: terminal, clock: clock, board: board,
            themes: themes, script: script, sender: BoardSender(settings, store, clock)
        ).run()
        terminal.close()
        store.close()
    }
}

extension Settings {
    /// The language of a screen: the kernel's own console has no Chinese characters, whatever its
    /// locale says.
    var screenLanguage: Language {
        let cannotDraw = Environment["TERM"] == "linux" && language == .simplifiedChinese
        return cannotDraw ? .english : language
    }

    /// The terminal, with what the configuration says of it.
    /// - Throws: `Failure` when it cannot be used.
    func openTerminal(mouse: Bool) throws(Failure) -> CursesTerminal {
        do throws(TerminalProblem) {
            return try CursesTerminal(
                mouse: mouse && (configuration.mouse ?? true),
                ambiguousIsWide: configuration.ascii == true)
        } catch {
            throw Failure { error.sentence(in: $0) }
        }
    }

    /// The theme that is asked for, or the one that holds.
    /// - Throws: `Failure` when there is none of that name.
    func themeName(_ asked: String?, _ themes: ThemeLibrary) throws(Failure) -> String {
        let wanted =
            asked ?? Environment["ANDON_THEME"] ?? configuration.theme
            ?? Configuration.defaultTheme
        guard themes.names().contains(wanted) || ThemeLibrary.isPath(wanted) else {
            throw Failure(.unknownTheme, wanted, list: themes.names(), kind: .usage)
        }
        return wanted
    }
}
