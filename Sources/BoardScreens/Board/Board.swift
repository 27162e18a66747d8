public import Phrases
public import TerminalCanvas
public import WorkshopCore
import WorkshopPlanner

/// The screens that the board can show.
public enum ScreenName: Hashable, Sendable, CaseIterable {
    case schedule
    case status
    case desk
    case parts
    case appointments
    case order
    case tech

    /// The screens of the large board, among which keys lead.
    static let boards = allCases.filter { $0 != .tech }
}

/// Everything that the board shows and remembers while it runs: a value, changed by `update` alone.
public struct Board: Sendable {
    /// What is fixed for one run.
    public struct Setting: Sendable {
        /// Who sits at this terminal.
        public var actor: Actor
        /// In which role; nil where nobody has named one.
        public var role: Role?
        /// How it is known who that is.
        public var identity: Identity
        /// The technician whose own screen it is; nil on a board.
        public var technician: TechnicianID?
        /// Whether commands are declined here.
        public var isReadOnly: Bool
        /// The line and mark glyphs.
        public var glyphs: GlyphSet
        /// The themes that can be chosen, by name.
        public var themes: [String]
        /// Whether the board listens to the mouse at first.
        public var usesMouse: Bool
        /// Whether the board rings.
        public var rings: Bool
        /// What is to be said at first; nil for nothing.
        public var remark: String?
        /// Whether the terminal is asked to show a notification when an order turns red.
        public var notifies: Bool

        /// Makes a setting.
        public init(
            actor: Actor, role: Role? = nil, identity: Identity = .claimed,
            technician: TechnicianID? = nil,
            isReadOnly: Bool = false, glyphs: GlyphSet = .unicode,
            themes: [String] = [], usesMouse: Bool = true, rings: Bool = true,
            notifies: Bool = false, remark: String? = nil
        ) {
            self.actor = actor
            self.role = role
            self.identity = identity
            self.technician = technician
            self.isReadOnly = isReadOnly
            self.glyphs = glyphs
            self.themes = themes
            self.usesMouse = usesMouse
            self.rings = rings
            self.notifies = notifies
            self.remark = remark
        }
    }

    /// A line that tells what came of the last act.
    struct Notice: Hashable, Sendable {
        enum Tone: Hashable, Sendable { case good, plain, bad }
        var text: String
        var tone: Tone
        /// What somebody else did that led to it.
        var cause: String?
        /// Whether the clock has ticked since.
        var isOld = false
    }

    /// A command of this terminal that can be taken back.
    struct Done: Hashable, Sendable {
        var stream: StreamID
        var command: String
    }

    /// The smallest terminal that the large board's screens are made for.
    public static let smallest = Size(rows: 24, columns: 80)

    private var box: Box

    /// All that the board remembers; a board that shares it takes a copy before it changes it.
    var state: State {
        _read { yield box.state }
        _modify {
            if !isKnownUniquelyReferenced(&box) { box = Box(box.state) }
            yield &box.state
        }
    }

    /// Makes a board that shows `workshop` at `now` on a terminal of `size`, opened on `screen`.
    public init(
        workshop: Workshop, now: Instant, size: Size, language: Language, theme: String,
        setting: Setting, screen: ScreenName = .schedule
    ) {
        box = Box(
            State(
                workshop: workshop, now: now, size: size, language: language, theme: theme,
                setting: setting, screen: screen))
        schedule.day = workshop.zone.day(of: now)
        showDay()
        _ = warnings.look(at: outlook, of: workshop)
        catchUp()
        if let remark = setting.remark { say(remark) }
    }

    /// Where the state lies: one reference, so that to hand a board to a view costs no copy of it.
    ///
    /// Nobody else has it, and it is not changed while two boards share it; the compiler keeps
    /// accesses apart by the board that holds it.
    private final class Box: @unchecked Sendable {
        @exclusivity(unchecked) var state: State

        init(_ state: State) { self.state = state }
    }

    /// Who sits at this terminal.
    public var actor: Actor { setting.actor }
    /// In which role.
    public var role: Role? { setting.role }
    /// How it is known who sits here.
    public var identity: Identity { setting.identity }
    /// Whether the board says that the store cannot be used.
    public var hasTrouble: Bool { trouble != nil }

    var words: Words { Words(language, zone: workshop.zone) }
    var glyphs: GlyphSet { setting.glyphs }
    var today: Day { workshop.zone.day(of: now) }
    var isTooSmall: Bool {
        let smallest = screen.kind.smallest
        return size.rows < smallest.rows || size.columns < smallest.columns
    }

    /// What the verbs act on: what is selected on the screen that is shown.
    var target: Target { screen.kind.target(self) }

    /// Looks at the workshop anew after it, or the clock, has moved.
    mutating func lookAgain() {
        for name in ScreenName.allCases { name.kind.forget(&self) }
        let experience = Experience(of: workshop, after: record.past)
        outlook = Outlook(of: workshop, at: now, experience: experience)
        showDay()
        let open = overlay
        open?.renew(on: &self)
        catchUp()
    }

    /// Looks at the schedule's day anew after the day, or what is on it, has changed.
    mutating func showDay() {
        dayView = freshDayView
        counts = BoardCounts(of: workshop, outlook, unsent: unsent.count)
        keepSelections()
    }

    /// Moves each selection that has gone to what is near.
    mutating func keepSelections() {
        for name in ScreenName.allCases { name.kind.keepSelection(&self) }
    }

    mutating func say(_ text: String, _ tone: Notice.Tone = .plain) {
        notice = Notice(text: text, tone: tone)
    }

    /// Lets go of a notice at the second tick: what is told of an act is not there all night.
    mutating func ageNotice() {
        notice = notice?.isOld == true ? nil : notice
        notice?.isOld = true
    }
}

/// What is selected: an order, one of its jobs or parts, a technician, as far as the selection
/// tells.
struct Target: Hashable, Sendable {
    var order: OrderID?
    var job: JobID?
    var technician: TechnicianID?
    /// The number of a part of the order.
    var part: String?
}
