import ArgumentParser
import BoardScreens
import Glibc
import WorkshopStore

/// What every command takes that opens the board on one of its screens.
struct BoardOptions: ParsableArguments {
    @OptionGroup var common: SharedOptions

    @Option(help: "The colours: a theme's name.")
    var theme: String?

    @Flag(help: "Show the board, take no commands.")
    var readOnly = false

    @Flag(help: "Tell the board line by line and follow it: for a screen reader or a pipe.")
    var plain = false

    /// Opens the board on a screen, or tells it line by line.
    /// - Throws: `Failure` when the store cannot be opened or the terminal cannot show it.
    func open(
        _ settings: Settings, on screen: ScreenName, plainly view: PlainPage.View
    ) throws(Failure) {
        let isReadOnly = readsOnly(settings)
        let (store, clock) = try settings.openStore(readOnly: isReadOnly)
        guard !plain else { return tell(view, settings, store, clock) }
        try BoardOpening(
            settings: settings, store: store, clock: clock, theme: theme,
            isReadOnly: isReadOnly, screen: screen
        ).run()
    }

    /// Tells the board line by line until nobody wants to hear more.
    func tell(
        _ view: PlainPage.View, _ settings: Settings, _ store: SQLiteEventStore, _ clock: Clock
    ) {
        PlainLoop(store: store, clock: clock, language: settings.language, view: view).run()
        store.close()
    }

    /// Who may only read the store sees the board all the same.
    func readsOnly(_ settings: Settings) -> Bool {
        let path = settings.storePath
        return readOnly || access(path, R_OK) == 0 && access(path, W_OK) != 0
    }
}
