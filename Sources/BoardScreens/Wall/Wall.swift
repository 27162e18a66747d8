public import Phrases
public import TerminalCanvas
public import WorkshopCore

/// What reaches a wall from outside.
public enum WallInput: Sendable {
    /// A key or a new size.
    case terminal(TerminalInput)
    /// The clock has moved on.
    case tick(Instant)
    /// The store holds more than before.
    case workshop(Workshop)
    /// The store was looked at, and what is shown is what it holds.
    case looked(Instant)
    /// The store cannot be read; the text says why.
    case storeTrouble(String)
    /// The page has been shown long enough.
    case turn
}

/// A display that is read from afar and that nobody operates: a value, changed by `update` alone.
///
/// What it tells it asks a board that nobody sees; it gives no commands.
public struct Wall: Sendable {
    /// What is fixed for one run.
    public struct Setting: Sendable {
        /// The pages to turn, none twice; one alone stays.
        public var pages: [WallPage]
        /// What is hidden of customers.
        public var mask: WallMask
        /// Whether nothing but a dim clock shows while nobody is meant to be there.
        public var dims: Bool
        /// The line and mark glyphs.
        public var glyphs: GlyphSet

        /// Makes a setting.
        public init(
            pages: [WallPage] = WallPage.turning, mask: WallMask = .names, dims: Bool = true,
            glyphs: GlyphSet = .unicode
        ) {
            self.pages = pages.isEmpty ? WallPage.turning : pages
            self.mask = mask
            self.dims = dims
            self.glyphs = glyphs
        }
    }

    /// What is shown below the most urgent: a page, and which part of one that has several.
    struct Leaf: Hashable, Sendable {
        var page: WallPage
        var part: Int
    }

    let setting: Setting
    var board: Board
    var size: Size
    var leaf: Leaf
    /// How often the page has been turned.
    var turns = 0
    /// When the store was last looked at with success.
    var seen: Instant
    /// Why the store cannot be read.
    var trouble: String?

    /// Makes a wall that shows `workshop`, as it is at `now`, on a terminal of `size`.
    public init(
        workshop: Workshop, now: Instant, size: Size, language: Language, setting: Setting
    ) {
        self.setting = setting
        self.size = size
        seen = now
        leaf = Leaf(page: setting.pages.first ?? .schedule, part: 0)
        board = Board(
            workshop: workshop, now: now, size: size, language: language, theme: "",
            setting: Board.Setting(actor: Actor(""), isReadOnly: true, glyphs: setting.glyphs))
    }

    var words: Words { board.words }
    var glyphs: GlyphSet { setting.glyphs }
    var workshop: Workshop { board.workshop }
    var now: Instant { board.now }

    /// Whether the wall says that the store cannot be read.
    public var hasTrouble: Bool { trouble != nil }
    /// The minute of the last look at the store that succeeded, counted from 1970.
    public var seenMinute: Int64 { seen.milliseconds.floored(by: 60_000) }

    /// Whether there is more to show than fits at once, so that the page has to be turned.
    public var turnsPages: Bool { !isNight && leaves.count > 1 }

    /// Takes in what happened outside; what is to be done outside comes back.
    public mutating func update(_ input: WallInput) -> [Effect] {
        switch input {
        case .terminal(let input): return handle(input)
        case .tick(let instant): _ = board.update(.tick(instant))
        case .workshop(let newer): _ = board.update(.workshop(newer))
        case .looked(let instant):
            seen = instant
            trouble = nil
        case .storeTrouble(let text): trouble = text
        case .turn: turn(by: 1)
        }
        return []
    }

    private mutating func handle(_ input: TerminalInput) -> [Effect] {
        switch input {
        case .key(.character("q")), .key(.escape), .key(.control("c")), .hangUp: return [.quit]
        case .key(.control("l")): return [.redraw]
        case .key(.character(" ")), .key(.right), .key(.down), .key(.pageDown): turn(by: 1)
        case .key(.left), .key(.up), .key(.pageUp): turn(by: -1)
        case .resized(let newSize): size = newSize
        case .key, .mouse, .pasted: break
        }
        return []
    }

    private mutating func turn(by step: Int) {
        let leaves = leaves
        guard leaves.count > 1 else { return }
        turns += 1
        // A part that has gone stands where its page begins.
        let place = leaves.firstIndex(of: leaf) ?? leaves.firstIndex { $0.page == leaf.page } ?? 0
        leaf = leaves[(place + step + leaves.count) % leaves.count]
    }

    /// Everything that there is to show, in turn; a page that has nothing to say is left out.
    var leaves: [Leaf] {
        let layout = layout
        let pages = setting.pages.filter { $0.sheet(self, layout).isWorthShowing }
        return (pages.isEmpty ? setting.pages : pages).flatMap { page in
            let parts = page.sheet(self, layout).parts
            return (0..<max(1, parts)).map { Leaf(page: page, part: $0) }
        }
    }

    /// Whether nobody is meant to be there: outside of the shop's hours and of every shift.
    var isNight: Bool {
        guard setting.dims, let shop = workshop.shop else { return false }
        let shifts = [shop.hours] + workshop.staff.map(\.shift)
        let today = board.today
        return !shifts.contains { shift in
            let calendar = WorkingTime(
                zone: workshop.zone, shift: shift, weekdays: Set(shop.weekdays),
                closedDays: Set(shop.closedDays))
            return calendar.spans(on: today).contains { $0.contains(now) }
        }
    }
}
