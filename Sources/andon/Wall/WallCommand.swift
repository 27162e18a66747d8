import ArgumentParser
import BoardScreens
import TerminalCanvas

/// `andon wall`: a display that is read from afar and never writes.
struct WallCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "wall", abstract: "Show the shop on a wall: large, turning pages, no keys.",
        discussion: """
            The most urgent orders stand on every page. Space and the arrows turn the page, q and \
            Esc leave. [wall] in the configuration sets pages, pace, mask and dim.
            """)

    @OptionGroup var common: SharedOptions

    @Option(help: "The colours: a theme's name.")
    var theme: String?

    @Option(
        help: "Show one page alone; lounge is for customers.",
        completion: .list(WallPage.allCases.map(\.rawValue)))
    var page: String?

    @Option(help: "The pages to turn, as in schedule,status,ready,tomorrow.")
    var pages: String?

    @Option(help: "Seconds that a page stays.")
    var pace: String?

    @Option(
        help: "What is hidden of customers: none, names, plates or both.",
        completion: .list(WallMask.words.map(\.word)))
    var mask: String?

    func run(_ settings: Settings) throws(Failure) {
        let (setting, pace) = try wallSetting(settings.configuration)
        try WallOpening(settings: settings, theme: theme, setting: setting, pace: pace).run()
    }

    /// What the wall shows and for how many seconds, by the command line and the configuration.
    /// - Throws: `Failure` that says what is wrong with a value.
    func wallSetting(
        _ configuration: Configuration
    ) throws(Failure) -> (Wall.Setting, pace: Int) {
        let own = try configuration.wallSettings()
        var asked = WallSettings()
        if let text = page ?? pages { asked.pages = try WallSettings.pages(text) }
        if let pace { asked.pace = try WallSettings.pace(pace) }
        if let mask { asked.mask = try WallSettings.mask(mask) }
        let setting = Wall.Setting(
            pages: asked.pages ?? own.pages ?? WallPage.turning,
            mask: own.mask(asked: asked.mask, isForced: common.forced), dims: own.dim ?? true,
            glyphs: configuration.ascii == true ? .ascii : .unicode)
        return (setting, asked.pace ?? own.pace ?? WallSettings.defaultPace)
    }
}
