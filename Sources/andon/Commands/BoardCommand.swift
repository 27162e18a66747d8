import ArgumentParser

/// `andon board`, also without the word: the full-screen board.
struct BoardCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: "Open the full-screen board.")

    @OptionGroup var common: SharedOptions

    @Option(help: "The colours: a theme's name.")
    var theme: String?

    @Flag(help: "Show the board, take no commands.")
    var readOnly = false

    func run(_ settings: Settings) throws(Failure) {
        let (store, clock) = try settings.openStore(readOnly: readOnly)
        try BoardOpening(
            settings: settings, store: store, clock: clock, theme: theme, isReadOnly: readOnly
        ).run()
    }
}
