import Phrases
import TerminalCanvas
import WorkshopCore

/// How the board looks: the day and the hours that are shown, theme, language, mouse.
extension Verb {
    static let views = [
        zoomIn, zoomOut, scrollLeft, scrollRight, previousDay, nextDay, today, lostMinutes, theme,
        language, mouse, redraw,
    ]

    static let zoomIn = ofDay("z", .doZoomIn, .helpZoomIn, rank: 700) { $0.schedule.zoomIn() }
    static let zoomOut = ofDay("Z", .doZoomOut, .helpZoomOut, rank: 710) {
        $0.schedule.zoomOut()
    }
    static let scrollLeft = ofDay("<", .doScrollLeft, .helpScrollLeft, rank: 720) {
        $0.schedule.scroll -= 1
    }
    static let scrollRight = ofDay(">", .doScrollRight, .helpScrollRight, rank: 730) {
        $0.schedule.scroll += 1
    }
    static let previousDay = ofDay("[", .doPreviousDay, .helpPreviousDay, rank: 740) {
        $0.page(by: -1)
    }
    static let nextDay = ofDay("]", .doNextDay, .helpNextDay, rank: 750) { $0.page(by: 1) }
    static let today = ofDay(".", .doToday, .helpToday, rank: 760) { $0.showToday() }
    static let lostMinutes = Verb(
        "=", shows: .doLostMinutes, .helpLostMinutes, rank: 770, .views
    ) { _ in .success(.open(LostMinutesPage())) }
    static let theme = Verb(
        "T", shows: .doTheme, .helpTheme, rank: 780, .views, on: ScreenName.allCases
    ) { .success(.open($0.themeChooser)) }
    static let language = Verb(
        "L", shows: .doLanguage, .helpLanguage, rank: 790, .views, on: ScreenName.allCases
    ) { .success(.open($0.languageChooser)) }
    static let mouse = Verb(
        "M", shows: .doMouse, .helpMouse, rank: 800, .views, on: ScreenName.allCases
    ) { _ in .success(.change { $0.usesMouse.toggle() }) }
    static let redraw = Verb(
        "", .control("l"), shows: .doRedraw, .helpRedraw, rank: 810, .views,
        on: ScreenName.allCases
    ) { _ in .success(.emit(.redraw)) }

    /// A key that moves what the schedule shows of its day.
    private static func ofDay(
        _ key: String, _ label: Phrase, _ help: Phrase, rank: Int,
        _ change: @escaping @Sendable (inout Board) -> Void
    ) -> Verb {
        Verb(key, shows: label, help, rank: rank, .views, on: [.schedule]) { _ in
            .success(.change(change))
        }
    }
}

/// The lists that the look is chosen from.
extension Board {
    /// The theme follows the selection; who leaves the list goes back to the one before.
    var themeChooser: Chooser {
        let before = theme
        let options = setting.themes.map { name in
            Chooser.Option(id: name, columns: [name]) { $0.use(theme: name) }
        }
        return Chooser(
            title: words(.formTheme), options: options,
            selected: setting.themes.firstIndex(of: theme) ?? 0,
            followed: { option, board in board.use(theme: option.id) },
            left: { $0.use(theme: before) })
    }

    private mutating func use(theme name: String) -> [Effect] {
        theme = name
        return [.useTheme(name)]
    }

    var languageChooser: Chooser {
        let options = Language.all.map { language in
            Chooser.Option(id: language.code, columns: [language.name]) { board in
                board.language = language
                board.lookAgain()
                return []
            }
        }
        return Chooser(
            title: words(.formLanguage), options: options,
            selected: Language.all.firstIndex(of: language) ?? 0)
    }
}
