import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

extension Board {
    /// What a board is made of; `Board` holds it in one box and hands out each part of it.
    struct State: Sendable {
        let setting: Setting
        /// The live workshop.
        var workshop: Workshop
        /// What is to be expected of it.
        var outlook: Outlook
        /// What the shop's history teaches; nothing until it has been read.
        var record = ShopRecord.none
        var now: Instant
        var size: Size
        /// The language in which the board speaks.
        var language: Language
        /// The theme in use.
        var theme: String
        /// Whether the board listens to the mouse, or leaves it to the terminal.
        var usesMouse: Bool
        var screen: ScreenName
        var cameFrom = ScreenName.schedule
        var schedule = ScheduleState()
        var dayView = DayView()
        var counts = BoardCounts()
        var warnings = Warnings()
        var told = Told()
        var planWatch = PlanWatch()
        var status = StatusState()
        var desk = DeskState()
        var parts = PartsState()
        var appointments = AppointmentsState()
        var order = OrderScreenState()
        var tech = TechState()
        var overlay: (any Overlay)? {
            didSet { if oldValue == nil { decidesSince = workshop.position } }
        }
        /// What had happened when the list, the form or the move in hand was begun: what comes
        /// after it has not been seen by him who decides there.
        var decidesSince = 0
        var filter = ""
        var notice: Notice?
        /// What others have just changed.
        var marks = Marks()
        var trouble: String?
        /// The messages that nobody has sent, although it is time.
        var unsent: [UnsentMessage] = []
        var done: [Done] = []
        /// Whether the next verb is weighed instead of done.
        var isWeighing = false
        /// What the form or the list in hand would do, as far as the keys have rested.
        var foresight: Foresight?
        /// Counts what changed more than the selection.
        var edition = 0

        init(
            workshop: Workshop, now: Instant, size: Size, language: Language, theme: String,
            setting: Setting, screen: ScreenName
        ) {
            self.workshop = workshop
            self.now = now
            self.size = size
            self.language = language
            self.theme = theme
            self.setting = setting
            self.screen = screen
            usesMouse = setting.usesMouse
            outlook = Outlook(of: workshop, at: now)
        }
    }
}
