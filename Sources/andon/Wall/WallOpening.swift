import BoardScreens
import TerminalCanvas

/// Opens the wall on a store and runs it until somebody leaves or the terminal goes away.
struct WallOpening {
    var settings: Settings
    var theme: String?
    var setting: Wall.Setting
    /// How long a page stays, in seconds.
    var pace: Int

    /// - Throws: `Failure` when the store cannot be opened or the terminal cannot show it.
    func run() throws(Failure) {
        let source = try WallSource(settings)
        defer { source.close() }
        let themes = ThemeLibrary(directories: Environment.themeFolders)
        let name = try settings.themeName(theme, themes)
        let terminal = try settings.openTerminal(mouse: false)
        let wall = Wall(
            workshop: source.workshop, now: source.clock.now, size: terminal.size,
            language: settings.screenLanguage, setting: setting)
        let loaded = themes.load(name)
        for problem in loaded.problems {
            Console.complain(problem.sentence(in: settings.language))
        }
        WallLoop(
            source: source, terminal: terminal, wall: wall, theme: loaded.theme,
            language: settings.screenLanguage, pace: pace
        ).run()
        terminal.close()
    }
}
