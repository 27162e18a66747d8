import Phrases
import TerminalCanvas

/// One key binding: a row of the table that feeds dispatch, footer, palette and help.
///
/// Why a key does nothing now is not written here: `Board.step(for:)` answers that from the core's
/// own refusals.
struct Binding: Sendable {
    /// Where the binding stands in the help.
    enum Group: Hashable, Sendable, CaseIterable { case verbs, general, views }

    let action: Action
    let label: Phrase
    let help: Phrase
    let group: Group
    let screens: [ScreenName]
    /// The keys that mean it, the same on every screen that has them.
    private let keys: [Key]
    /// The screens that have the keys; on its other screens the palette offers it.
    private let keyed: [ScreenName]
    /// The screens whose footer shows it before all others.
    private let leading: [ScreenName]

    private init(
        _ characters: String = "", _ others: Key..., does action: Action, _ label: Phrase,
        _ help: Phrase, _ group: Group, on screens: [ScreenName] = ScreenName.boards,
        keyed: [ScreenName]? = nil, leading: [ScreenName] = []
    ) {
        keys = characters.map(Key.character) + others
        self.action = action
        self.label = label
        self.help = help
        self.group = group
        self.screens = screens
        self.keyed = keyed ?? screens
        self.leading = leading
    }

    /// The keys that mean it on `screen`.
    func keys(on screen: ScreenName) -> [Key] { keyed.contains(screen) ? keys : [] }

    func answers(_ key: Key, on screen: ScreenName) -> Bool { keys(on: screen).contains(key) }

    /// The binding that answers a key on `screen`: found at once, since a held arrow key asks for
    /// nothing else.
    static func answering(_ key: Key, on screen: ScreenName) -> Binding? {
        places[screen]?[key].map { all[$0] }
    }

    /// Where in the table the first binding of each key stands, by screen.
    private static let places: [ScreenName: [Key: Int]] = {
        let screens = ScreenName.allCases.map { screen in
            let keys = all.enumerated().flatMap { place, binding in
                binding.keys(on: screen).map { ($0, place) }
            }
            return (screen, Dictionary(keys, uniquingKeysWith: { first, _ in first }))
        }
        return Dictionary(uniqueKeysWithValues: screens)
    }()

    /// The key that help and footer show; nil for what only the palette offers.
    func shownKey(on screen: ScreenName) -> String? { keys(on: screen).first?.name }

    /// Whether the footer of `screen` shows it before all others.
    func leads(on screen: ScreenName) -> Bool { leading.contains(screen) }

    /// Every binding, in the order of footer, palette and help.
    static let all: [Binding] = [
        Binding(
            " ", does: .partStep, .doPartStep, .helpPartStep, .verbs, on: [.parts],
            leading: [.parts]),
        Binding(
            "E", does: .partEta, .doPartEta, .helpPartEta, .verbs, on: [.parts], leading: [.parts]),
        Binding(
            "B", does: .askPart, .doAskPart, .helpAskPart, .verbs, on: [.parts], leading: [.parts]),
        Binding(
            "*", does: .book, .doBook, .helpBook, .verbs, keyed: [.appointments],
            leading: [.appointments]),
        Binding("s", does: .start, .doStart, .helpStart, .verbs, on: ScreenName.allCases),
        Binding("x", does: .stop, .doStop, .helpStop, .verbs, on: ScreenName.allCases),
        Binding("f", does: .finish, .doFinish, .helpFinish, .verbs, on: ScreenName.allCases),
        Binding("n", does: .nextJob, .doNextJob, .helpNextJob, .verbs, on: [.schedule]),
        Binding("m", does: .move, .doMove, .helpMove, .verbs, on: [.schedule]),
        Binding("a", does: .assign, .doAssign, .helpAssign, .verbs),
        Binding("A", does: .unassign, .doUnassign, .helpUnassign, .verbs),
        Binding(
            "R", does: .receive, .doReceive, .helpReceive, .verbs,
            leading: [.desk, .parts, .appointments]),
        Binding("i", does: .passInspection, .doPassInspection, .helpPassInspection, .verbs),
        Binding("I", does: .failInspection, .doFailInspection, .helpFailInspection, .verbs),
        Binding("w", does: .wash, .doWash, .helpWash, .verbs),
        Binding("b", does: .settle, .doSettle, .helpSettle, .verbs),
        Binding("r", does: .ready, .doReady, .helpReady, .verbs),
        Binding("d", does: .deliver, .doDeliver, .helpDeliver, .verbs),
        Binding("t", does: .tellAdvisor, .doTellAdvisor, .helpTellAdvisor, .verbs),
        Binding("c", does: .call, .doCall, .helpCall, .verbs, leading: [.desk, .parts]),
        Binding("p", does: .park, .doPark, .helpPark, .verbs),
        Binding("X", does: .changeStop, .doChangeStop, .helpChangeStop, .verbs),
        Binding(
            "B", does: .part, .doPart, .helpPart, .verbs, on: [.schedule, .status, .desk, .order]),
        Binding("H", does: .takeHome, .doTakeHome, .helpTakeHome, .verbs),
        Binding("+", does: .addWork, .doAddWork, .helpAddWork, .verbs, on: ScreenName.allCases),
        Binding("J", does: .sequence, .doSequence, .helpSequence, .verbs),
        Binding("y", does: .authorise, .doAuthorise, .helpAuthorise, .verbs),
        Binding("Y", does: .decline, .doDecline, .helpDecline, .verbs),
        Binding(
            "K", does: .acknowledge, .doAcknowledge, .helpAcknowledge, .verbs, leading: [.desk]),
        Binding("N", does: .note, .doNote, .helpNote, .verbs, on: ScreenName.allCases),
        Binding("@", does: .messages, .doMessages, .helpMessages, .verbs),
        Binding("C", does: .confirm, .doConfirm, .helpConfirm, .verbs, leading: [.appointments]),
        Binding(
            "m", does: .moveAppointment, .doMoveAppointment, .helpMoveAppointment, .verbs,
            keyed: [.appointments], leading: [.appointments]),
        Binding(
            "S", does: .noShow, .doNoShow, .helpNoShow, .verbs, keyed: [.appointments],
            leading: [.appointments]),
        Binding(
            "-", does: .cancel, .doCancel, .helpCancel, .verbs, keyed: [.appointments],
            leading: [.appointments]),
        Binding(
            "F", does: .followUp, .doFollowUp, .helpFollowUp, .verbs, keyed: [.appointments],
            leading: [.appointments]),
        Binding(does: .close, .doClose, .helpClose, .verbs),
        Binding(does: .absent, .doAbsent, .helpAbsent, .verbs, on: [.schedule]),
        Binding("O", does: .dayPlan, .doDayPlan, .helpDayPlan, .verbs, on: [.schedule]),
        Binding(
            "o", .enter, does: .openOrder, .doOpenOrder, .helpOpenOrder, .general,
            on: [.schedule, .status, .desk, .parts, .appointments]),
        Binding(",", does: .mineOrAll, .doMineOrAll, .helpMineOrAll, .general, on: [.desk]),
        Binding(";", does: .sortParts, .doSortParts, .helpSortParts, .general, on: [.parts]),
        Binding("", .tab, does: .nextPane, .doNextPane, .helpNextPane, .general),
        Binding("g", .function(2), does: .schedule, .doSchedule, .helpSchedule, .general),
        Binding("v", .function(3), does: .status, .doStatus, .helpStatus, .general),
        Binding("D", .function(4), does: .desk, .doDesk, .helpDesk, .general),
        Binding("P", .function(5), does: .parts, .doParts, .helpParts, .general),
        Binding(
            "W", .function(6), does: .appointments, .doAppointments, .helpAppointments, .general),
        Binding(
            "/", does: .filter, .doFilter, .helpFilter, .general,
            on: [.schedule, .status, .desk, .parts, .appointments]),
        Binding(":", does: .palette, .doPalette, .helpPalette, .general, on: ScreenName.allCases),
        Binding("V", does: .whatIf, .doWhatIf, .helpWhatIf, .general),
        Binding("u", does: .undo, .doUndo, .helpUndo, .general, on: ScreenName.allCases),
        Binding("", .escape, does: .back, .doBack, .helpBack, .general, on: ScreenName.allCases),
        Binding(
            "?", .function(1), does: .help, .doHelp, .helpHelp, .general, on: ScreenName.allCases),
        Binding("q", does: .quit, .doQuit, .helpQuit, .general, on: ScreenName.allCases),
        Binding("z", does: .zoomIn, .doZoomIn, .helpZoomIn, .views, on: [.schedule]),
        Binding("Z", does: .zoomOut, .doZoomOut, .helpZoomOut, .views, on: [.schedule]),
        Binding("<", does: .scrollLeft, .doScrollLeft, .helpScrollLeft, .views, on: [.schedule]),
        Binding(">", does: .scrollRight, .doScrollRight, .helpScrollRight, .views, on: [.schedule]),
        Binding("[", does: .previousDay, .doPreviousDay, .helpPreviousDay, .views, on: [.schedule]),
        Binding("]", does: .nextDay, .doNextDay, .helpNextDay, .views, on: [.schedule]),
        Binding(".", does: .today, .doToday, .helpToday, .views, on: [.schedule]),
        Binding("=", does: .lostMinutes, .doLostMinutes, .helpLostMinutes, .views),
        Binding("T", does: .theme, .doTheme, .helpTheme, .views, on: ScreenName.allCases),
        Binding("L", does: .language, .doLanguage, .helpLanguage, .views, on: ScreenName.allCases),
        Binding("M", does: .mouse, .doMouse, .helpMouse, .views, on: ScreenName.allCases),
        Binding(
            "", .control("l"), does: .redraw, .doRedraw, .helpRedraw, .views,
            on: ScreenName.allCases),
    ]
}
