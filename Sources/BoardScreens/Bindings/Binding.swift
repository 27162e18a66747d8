import Phrases
import TerminalCanvas

/// One key binding: a row of the table that feeds dispatch, footer, palette and help.
///
/// Why a key does nothing now is not written here: `Board.step(for:)` answers that from the core's
/// own refusals.
struct Binding: Sendable {
    /// Where the binding stands in the help.
    enum Group: Hashable, Sendable, CaseIterable { case verbs, general, views }

    let keys: [Key]
    let action: Action
    let label: Phrase
    let help: Phrase
    let group: Group
    let screens: [ScreenName]

    private init(
        _ characters: String = "", _ others: Key..., does action: Action, _ label: Phrase,
        _ help: Phrase, _ group: Group,
        on screens: [ScreenName] = ScreenName.allCases
    ) {
        keys = characters.map(Key.character) + others
        self.action = action
        self.label = label
        self.help = help
        self.group = group
        self.screens = screens
    }

    func answers(_ key: Key, on screen: ScreenName) -> Bool {
        screens.contains(screen) && keys.contains(key)
    }

    /// The key that help and footer show; nil for what only the palette offers.
    var shownKey: String? { keys.first?.name }

    /// Every binding, in the order of footer, palette and help.
    static let all: [Binding] = [
        Binding("s", does: .start, .doStart, .helpStart, .verbs),
        Binding("x", does: .stop, .doStop, .helpStop, .verbs),
        Binding("f", does: .finish, .doFinish, .helpFinish, .verbs),
        Binding("n", does: .nextJob, .doNextJob, .helpNextJob, .verbs, on: [.schedule]),
        Binding("m", does: .move, .doMove, .helpMove, .verbs, on: [.schedule]),
        Binding("a", does: .assign, .doAssign, .helpAssign, .verbs),
        Binding("A", does: .unassign, .doUnassign, .helpUnassign, .verbs),
        Binding("c", does: .receive, .doReceive, .helpReceive, .verbs),
        Binding("i", does: .passInspection, .doPassInspection, .helpPassInspection, .verbs),
        Binding("I", does: .failInspection, .doFailInspection, .helpFailInspection, .verbs),
        Binding("w", does: .wash, .doWash, .helpWash, .verbs),
        Binding("b", does: .settle, .doSettle, .helpSettle, .verbs),
        Binding("r", does: .ready, .doReady, .helpReady, .verbs),
        Binding("d", does: .deliver, .doDeliver, .helpDeliver, .verbs),
        Binding("t", does: .tellAdvisor, .doTellAdvisor, .helpTellAdvisor, .verbs),
        Binding("e", does: .promise, .doPromise, .helpPromise, .verbs),
        Binding("p", does: .park, .doPark, .helpPark, .verbs),
        Binding("X", does: .changeStop, .doChangeStop, .helpChangeStop, .verbs),
        Binding("B", does: .part, .doPart, .helpPart, .verbs),
        Binding("+", does: .addWork, .doAddWork, .helpAddWork, .verbs),
        Binding("y", does: .authorise, .doAuthorise, .helpAuthorise, .verbs),
        Binding("Y", does: .decline, .doDecline, .helpDecline, .verbs),
        Binding("K", does: .acknowledge, .doAcknowledge, .helpAcknowledge, .verbs),
        Binding("N", does: .note, .doNote, .helpNote, .verbs),
        Binding("C", does: .confirm, .doConfirm, .helpConfirm, .verbs),
        Binding(does: .noShow, .doNoShow, .helpNoShow, .verbs),
        Binding(does: .cancel, .doCancel, .helpCancel, .verbs),
        Binding(does: .followUp, .doFollowUp, .helpFollowUp, .verbs),
        Binding(does: .close, .doClose, .helpClose, .verbs),
        Binding(does: .absent, .doAbsent, .helpAbsent, .verbs, on: [.schedule]),
        Binding(
            "o", .enter, does: .openOrder, .doOpenOrder, .helpOpenOrder, .general,
            on: [.schedule, .status]),
        Binding("", .tab, does: .nextPane, .doNextPane, .helpNextPane, .general),
        Binding("g", .function(2), does: .schedule, .doSchedule, .helpSchedule, .general),
        Binding("v", .function(3), does: .status, .doStatus, .helpStatus, .general),
        Binding("/", does: .filter, .doFilter, .helpFilter, .general, on: [.schedule, .status]),
        Binding(":", does: .palette, .doPalette, .helpPalette, .general),
        Binding("u", does: .undo, .doUndo, .helpUndo, .general),
        Binding("", .escape, does: .back, .doBack, .helpBack, .general),
        Binding("?", .function(1), does: .help, .doHelp, .helpHelp, .general),
        Binding("q", does: .quit, .doQuit, .helpQuit, .general),
        Binding("z", does: .zoomIn, .doZoomIn, .helpZoomIn, .views, on: [.schedule]),
        Binding("Z", does: .zoomOut, .doZoomOut, .helpZoomOut, .views, on: [.schedule]),
        Binding("<", does: .scrollLeft, .doScrollLeft, .helpScrollLeft, .views, on: [.schedule]),
        Binding(">", does: .scrollRight, .doScrollRight, .helpScrollRight, .views, on: [.schedule]),
        Binding("[", does: .previousDay, .doPreviousDay, .helpPreviousDay, .views, on: [.schedule]),
        Binding("]", does: .nextDay, .doNextDay, .helpNextDay, .views, on: [.schedule]),
        Binding(".", does: .today, .doToday, .helpToday, .views, on: [.schedule]),
        Binding("=", does: .lostMinutes, .doLostMinutes, .helpLostMinutes, .views),
        Binding("T", does: .theme, .doTheme, .helpTheme, .views),
        Binding("L", does: .language, .doLanguage, .helpLanguage, .views),
        Binding("M", does: .mouse, .doMouse, .helpMouse, .views),
        Binding("", .control("l"), does: .redraw, .doRedraw, .helpRedraw, .views),
    ]
}
