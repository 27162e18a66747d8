public import Phrases
import TerminalCanvas
public import WorkshopCore
public import WorkshopPlanner

/// The parts of a board's state, each read and changed in place.
extension Board {
    var setting: Setting { state.setting }
    /// The live workshop.
    public internal(set) var workshop: Workshop {
        _read { yield state.workshop }
        _modify { yield &state.workshop }
    }
    /// What is to be expected of it.
    public internal(set) var outlook: Outlook {
        _read { yield state.outlook }
        _modify { yield &state.outlook }
    }
    var record: ShopRecord {
        _read { yield state.record }
        _modify { yield &state.record }
    }
    var now: Instant {
        _read { yield state.now }
        _modify { yield &state.now }
    }
    var size: Size {
        _read { yield state.size }
        _modify { yield &state.size }
    }
    /// The language in which the board speaks.
    public internal(set) var language: Language {
        _read { yield state.language }
        _modify { yield &state.language }
    }
    /// The theme in use.
    public internal(set) var theme: String {
        _read { yield state.theme }
        _modify { yield &state.theme }
    }
    /// Whether the board listens to the mouse, or leaves it to the terminal.
    public internal(set) var usesMouse: Bool {
        _read { yield state.usesMouse }
        _modify { yield &state.usesMouse }
    }
    var screen: ScreenName {
        _read { yield state.screen }
        _modify { yield &state.screen }
    }
    var cameFrom: ScreenName {
        _read { yield state.cameFrom }
        _modify { yield &state.cameFrom }
    }
    var schedule: ScheduleState {
        _read { yield state.schedule }
        _modify { yield &state.schedule }
    }
    var dayView: DayView {
        _read { yield state.dayView }
        _modify { yield &state.dayView }
    }
    var counts: BoardCounts {
        _read { yield state.counts }
        _modify { yield &state.counts }
    }
    var warnings: Warnings {
        _read { yield state.warnings }
        _modify { yield &state.warnings }
    }
    var told: Told {
        _read { yield state.told }
        _modify { yield &state.told }
    }
    var planWatch: PlanWatch {
        _read { yield state.planWatch }
        _modify { yield &state.planWatch }
    }
    var status: StatusState {
        _read { yield state.status }
        _modify { yield &state.status }
    }
    var desk: DeskState {
        _read { yield state.desk }
        _modify { yield &state.desk }
    }
    var parts: PartsState {
        _read { yield state.parts }
        _modify { yield &state.parts }
    }
    var appointments: AppointmentsState {
        _read { yield state.appointments }
        _modify { yield &state.appointments }
    }
    var order: OrderScreenState {
        _read { yield state.order }
        _modify { yield &state.order }
    }
    var tech: TechState {
        _read { yield state.tech }
        _modify { yield &state.tech }
    }
    var overlay: (any Overlay)? {
        _read { yield state.overlay }
        _modify { yield &state.overlay }
    }
    var decidesSince: Int {
        _read { yield state.decidesSince }
        _modify { yield &state.decidesSince }
    }
    var filter: String {
        _read { yield state.filter }
        _modify { yield &state.filter }
    }
    var notice: Notice? {
        _read { yield state.notice }
        _modify { yield &state.notice }
    }
    var marks: Marks {
        _read { yield state.marks }
        _modify { yield &state.marks }
    }
    var trouble: String? {
        _read { yield state.trouble }
        _modify { yield &state.trouble }
    }
    /// The messages that nobody has sent, although it is time.
    public internal(set) var unsent: [UnsentMessage] {
        _read { yield state.unsent }
        _modify { yield &state.unsent }
    }
    var done: [Done] {
        _read { yield state.done }
        _modify { yield &state.done }
    }
    var isWeighing: Bool {
        _read { yield state.isWeighing }
        _modify { yield &state.isWeighing }
    }
    var foresight: Foresight? {
        _read { yield state.foresight }
        _modify { yield &state.foresight }
    }
    var edition: Int {
        _read { yield state.edition }
        _modify { yield &state.edition }
    }
}
