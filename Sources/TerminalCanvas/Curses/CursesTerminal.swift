import CNcurses
import Glibc

/// A real terminal, through ncurses; one at a time in a process, owned by one thread.
///
/// Signals: ^C arrives as `.control("c")` (three unread ones end the process); ^Z stops the
/// process inside `nextInput` and shows up as `.resized` when it is continued; SIGHUP and SIGTERM
/// arrive as `.hangUp`, a second SIGTERM ends the process; a crash restores the terminal, and after
/// SIGKILL a second process does, which is started with the first paint.
/// Standard error is held back while the screen is shown and printed after it.
public final class CursesTerminal: Terminal {
    /// How many colours this terminal gets.
    public let tier: ColourTier
    /// The descriptor to poll for reading: keys and signals wake it.
    ///
    /// Call `nextInput` until it returns nil before polling again.
    public let inputDescriptor: Int32
    /// The height and width at the last resize.
    public private(set) var size: Size
    /// Whether the terminal reports the mouse to the program (and no longer selects text itself).
    public var mouse: Bool {
        didSet { if mouse != oldValue { send(mouse ? Mode.mouseOn : Mode.mouseOff) } }
    }

    private enum Mode {
        static let pasteOn = "\u{1b}[?2004h"
        static let mouseOn = "\u{1b}[?1002h\u{1b}[?1006h"
        static let mouseOff = "\u{1b}[?1006l\u{1b}[?1002l"
    }

    private let type: String
    private let input: Int32
    private let ambiguousIsWide: Bool
    private var decoder = InputDecoder()
    private var waiting: [TerminalInput] = []
    private var painted: Canvas?
    private var styles: StyleTable?
    private var pairs: [UInt64: Int32] = [:]
    private var isOpen = true
    private var hungUp = false
    /// Whether signals and the end of the line are to be looked for; `wait` knows it beforehand.
    private var mayHaveSignals = true
    private var mayBeGone = true

    /// Opens the terminal on standard input and output and shows an empty screen.
    ///
    /// `ambiguousIsWide` is for terminals that draw ambiguous characters in two cells: those are
    /// then replaced by ASCII. `tier` overrides what terminfo and `NO_COLOR` say.
    public convenience init(
        mouse: Bool = true, ambiguousIsWide: Bool = false, tier: ColourTier? = nil
    ) throws(TerminalProblem) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        guard let type = getenv("TERM").map({ String(cString: $0) }), !type.isEmpty else {
            throw .noType
        }
        try self.init(
            type: type, input: STDIN_FILENO, output: STDOUT_FILENO, mouse: mouse,
            ambiguousIsWide: ambiguousIsWide, tier: tier)
    }

    /// The same on any two descriptors, for tests.
    init(
        type: String, input: Int32, output: Int32, mouse: Bool, ambiguousIsWide: Bool = false,
        tier: ColourTier? = nil
    ) throws(TerminalProblem) {
        andon_choose_character_type()
        guard andon_guard_terminal(input, output) == 0 else { throw .alreadyOpen }
        let result = andon_curses_open(type, input, output)
        guard result == Int32(ANDON_OPENED) else {
            andon_guard_end()
            throw result == Int32(ANDON_DUMB_TYPE) ? .dumb(type) : .unknownType(type)
        }
        self.type = type
        self.input = input
        self.mouse = mouse
        self.ambiguousIsWide = ambiguousIsWide
        self.tier = tier ?? CursesTerminal.detectTier(colours: Int(andon_curses_colours()))
        size = Size(rows: Int(andon_curses_rows()), columns: Int(andon_curses_columns()))
        inputDescriptor = andon_open_input_descriptor(input)
        send(modes)
    }

    deinit { close() }

    private var modes: String { Mode.pasteOn + (mouse ? Mode.mouseOn : "") }

    private static func detectTier(colours: Int) -> ColourTier {
        if let wish = getenv("NO_COLOR"), wish.pointee != 0 { return .mono }
        return switch colours {
        case 0x100_0000...: .trueColour
        case 256...: .twoFiftySix
        case 8...: .sixteen
        default: .mono
        }
    }

    /// Makes the next paint send every cell, as ^L does.
    public func redrawAll() {
        andon_curses_forget()
        painted = nil
    }

    /// Rings through the terminal's own bell.
    public func bell() { if isOpen { andon_curses_bell() } }

    /// Sends OSC 9; the Linux console, which would print it, gets nothing.
    public func notify(_ text: String) {
        guard isOpen, type != "linux" else { return }
        send("\u{1b}]9;\(TextWidth.fit(TextWidth.clean(text), to: 200))\u{7}")
    }

    /// Stops the process like ^Z; the next `nextInput` says `.resized`.
    private func suspend() {
        guard isOpen else { return }
        andon_curses_suspend(modes)
        screenIsNew()
    }

    /// Leaves the screen, takes the signal handlers away and prints what was held back.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        andon_curses_close()
        if inputDescriptor >= 0 { Glibc.close(inputDescriptor) }
        andon_guard_end()
    }

    private func send(_ bytes: String) { andon_curses_send(bytes, bytes.utf8.count) }
}

extension CursesTerminal {
    /// The next input; a lone Escape takes up to 25 ms to tell from a key that begins with one.
    public func nextInput() -> TerminalInput? {
        guard isOpen else { return nil }
        if mayHaveSignals { takeSignals() }
        if !waiting.isEmpty { return waiting.removeFirst() }
        while true {
            let code = andon_curses_read()
            if code == Int32(ANDON_NOTHING) {
                if let last = decoder.pause() { return last }
                guard !hungUp, mayBeGone, andon_is_hung_up(input) != 0 else { return nil }
                hungUp = true
                return .hangUp
            }
            if let input = decoder.feed(code) { return input }
        }
    }

    /// What ended a wait besides keys and signals.
    public struct News: Hashable, Sendable {
        /// Whether the time was over before anything came.
        public var isTimeout: Bool
        /// Whether the other descriptor can be read.
        public var hasOther: Bool
    }

    /// Waits at most so many milliseconds for a key, a signal or something to read on `other`.
    ///
    /// Call `nextInput` until it returns nil before waiting again.
    public func wait(besides other: Int32?, milliseconds: Int32) -> News {
        let found = Int(andon_wait(input, other ?? -1, milliseconds))
        mayHaveSignals = found & Int(ANDON_NEWS_SIGNAL) != 0
        mayBeGone = found & Int(ANDON_NEWS_GONE) != 0
        return News(isTimeout: found == 0, hasOther: found & Int(ANDON_NEWS_OTHER) != 0)
    }

    private func takeSignals() {
        let signals = Int(andon_take_signals())
        if signals & Int(ANDON_SIGNAL_STOP) != 0 {
            suspend()
        } else if signals & Int(ANDON_SIGNAL_CONTINUE) != 0 {
            andon_curses_resume(modes)
            screenIsNew()
        } else if signals & Int(ANDON_SIGNAL_RESIZE) != 0, andon_curses_resize() != 0 {
            screenIsNew()
        }
        if signals & Int(ANDON_SIGNAL_INTERRUPT) != 0 { waiting.append(.key(.control("c"))) }
        if signals & Int(ANDON_SIGNAL_HANG_UP) != 0, !hungUp {
            hungUp = true
            waiting.append(.hangUp)
        }
    }

    private func screenIsNew() {
        size = Size(rows: Int(andon_curses_rows()), columns: Int(andon_curses_columns()))
        painted = nil
        waiting.append(.resized(size))
    }
}

extension CursesTerminal {
    /// Sends what changed since the last canvas; nothing at all when nothing did.
    public func paint(_ canvas: Canvas, theme: Theme, roleNames: [String]) {
        guard isOpen else { return }
        if styles?.theme != theme || styles?.roleNames != roleNames {
            styles = StyleTable(
                theme: theme, roleNames: roleNames, tier: tier,
                colours: Int(andon_curses_colours()), pair: pair)
            painted = nil
        }
        guard let styles else { return }
        if painted?.size != canvas.size {
            painted = nil
            andon_curses_set_paper(styles[canvas.paper].pair)
            andon_curses_erase()
        }
        guard paintRows(of: canvas, styles) || painted?.cursor != canvas.cursor else { return }
        painted?.cursor = canvas.cursor
        if painted == nil { painted = canvas }
        andon_curses_flush(Int32(canvas.cursor?.row ?? -1), Int32(canvas.cursor?.column ?? -1))
        // Not before: the first picture should not wait for it.
        andon_watcher_start()
    }

    /// Draws the rows that show something else than before; false when none does.
    private func paintRows(of canvas: Canvas, _ styles: StyleTable) -> Bool {
        guard painted != nil else {
            for row in 0..<min(canvas.size.rows, size.rows) { paint(row, of: canvas, styles) }
            return true
        }
        var hasChanged = false
        for row in 0..<min(canvas.size.rows, size.rows)
        where canvas.isTouched(row) && painted?.showsSame(as: canvas, in: row) != true {
            paint(row, of: canvas, styles)
            painted?.take(row, from: canvas)
            hasChanged = true
        }
        return hasChanged
    }

    private func paint(_ row: Int, of canvas: Canvas, _ styles: StyleTable) {
        let start = row * canvas.size.columns
        for column in 0..<min(canvas.size.columns, size.columns) {
            let cell = canvas.cells[start + column]
            if cell.width == 0 || painted?.cells[start + column] == cell { continue }
            let look = styles[cell.ink]
            var glyph = ambiguousIsWide ? cell.glyph.unambiguous : cell.glyph
            // The right half would be outside a screen narrower than the canvas.
            if column + cell.width > size.columns { glyph = .space }
            andon_curses_draw(
                Int32(row), Int32(column), glyph.base, glyph.firstMark, glyph.secondMark,
                Int32(glyph == .space ? 1 : cell.width), Int32(look.modifiers.rawValue), look.pair)
        }
    }

    private func pair(_ foreground: Int32, _ background: Int32) -> Int32? {
        let key =
            UInt64(UInt32(bitPattern: foreground)) << 32 | UInt64(UInt32(bitPattern: background))
        if let known = pairs[key] { return known }
        let number = Int32(pairs.count + 1)
        guard number < andon_curses_pairs(),
            andon_curses_define_pair(number, foreground, background) == 0
        else { return nil }
        pairs[key] = number
        return number
    }
}

extension Canvas {
    /// Takes over a row of a canvas of the same size.
    fileprivate mutating func take(_ row: Int, from other: Canvas) {
        let indices = row * size.columns..<(row + 1) * size.columns
        cells.replaceSubrange(indices, with: other.cells[indices])
    }

    /// Whether a row is the same on a canvas of the same size, by its bytes: cells have no gaps.
    fileprivate func showsSame(as other: Canvas, in row: Int) -> Bool {
        let length = size.columns * MemoryLayout<Cell>.stride
        return cells.withUnsafeBytes { ours in
            other.cells.withUnsafeBytes { theirs in
                let start = row * length
                guard start + length <= min(ours.count, theirs.count), length > 0,
                    let our = ours.baseAddress, let their = theirs.baseAddress
                else { return length == 0 }
                return memcmp(our + start, their + start, length) == 0
            }
        }
    }
}
