import ArgumentParser
import BoardScreens
import Glibc

/// `andon board`, also without the word: the full-screen board.
struct BoardCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: "Open the full-screen board.")

    @OptionGroup var common: SharedOptions

    @Option(help: "The colours: a theme's name.")
    var theme: String?

    @Flag(help: "Show the board, take no commands.")
    var readOnly = false

    func run(_ settings: Settings) throws(Failure) { try open(settings, on: .schedule) }

    /// Opens the board on a screen.
    /// - Throws: `Failure` when the store cannot be opened or the terminal cannot show it.
    func open(_ settings: Settings, on screen: ScreenName) throws(Failure) {
        let isReadOnly = readsOnly(settings)
        let (store, clock) = try settings.openStore(readOnly: isReadOnly)
        try BoardOpening(
            settings: settings, store: store, clock: clock, theme: theme,
            isReadOnly: isReadOnly, screen: screen
        ).run()
    }

    /// Who may only read the store sees the board all the same.
    func readsOnly(_ settings: Settings) -> Bool {
        let path = settings.storePath
        return readOnly || access(path, R_OK) == 0 && access(path, W_OK) != 0
    }
}
