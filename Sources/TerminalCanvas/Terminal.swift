/// A place where canvases are shown and keys are pressed.
///
/// One thread owns a terminal.
public protocol Terminal: AnyObject {
    /// The height and width for the next canvas.
    var size: Size { get }

    /// Whether the terminal reports the mouse to the program (and no longer selects text itself).
    var mouse: Bool { get set }

    /// Shows a canvas; only what changed since the last one is sent.
    ///
    /// `roleNames` is the list that the canvas's inks point into; the theme gives each a style.
    func paint(_ canvas: Canvas, theme: Theme, roleNames: [String])

    /// Makes the next paint send every cell, as ^L does.
    func redrawAll()

    /// The next thing that happened, or nil when there is nothing now; never waits.
    func nextInput() -> TerminalInput?

    /// Makes the terminal's sound or flash.
    func bell()

    /// Asks the terminal for a desktop notice (OSC 9) with this text, cleaned and cut.
    func notify(_ text: String)

    /// Gives the screen back for good; a second call does nothing.
    func close()
}

/// A terminal without a screen, for tests: scripted input, and the last canvas to look at.
public final class MemoryTerminal: Terminal {
    /// The size that the terminal claims; a scripted `.resized` sets it when it is read.
    public private(set) var size: Size
    /// Inputs that are still to come, first one first.
    public var inputs: [TerminalInput]
    /// The canvas that was painted last.
    public private(set) var canvas: Canvas?
    /// The theme that was painted with last.
    public private(set) var theme: Theme?
    /// How many canvases were painted.
    public private(set) var paintCount = 0
    /// How often everything was asked to be sent again.
    public private(set) var redrawCount = 0
    /// Whether the mouse is on; it starts so.
    public var mouse = true
    /// How often the bell was rung.
    public private(set) var bellCount = 0
    /// The notices that were sent, cleaned.
    public private(set) var notices: [String] = []
    /// Whether the terminal was closed.
    public private(set) var isClosed = false

    /// A terminal of this size with these inputs to come.
    public init(size: Size, inputs: [TerminalInput] = []) {
        self.size = size
        self.inputs = inputs
    }

    /// Keeps the canvas.
    public func paint(_ canvas: Canvas, theme: Theme, roleNames: [String]) {
        self.canvas = canvas
        self.theme = theme
        paintCount += 1
    }

    /// Counts.
    public func redrawAll() { redrawCount += 1 }

    /// The next scripted input.
    public func nextInput() -> TerminalInput? {
        guard !inputs.isEmpty else { return nil }
        let input = inputs.removeFirst()
        if case .resized(let newSize) = input { size = newSize }
        return input
    }

    /// Counts.
    public func bell() { bellCount += 1 }
    /// Keeps the cleaned text.
    public func notify(_ text: String) { notices.append(TextWidth.clean(text)) }
    /// Remembers.
    public func close() { isClosed = true }
}
