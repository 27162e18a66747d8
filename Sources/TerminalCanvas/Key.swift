/// A key that a person pressed.
public enum Key: Hashable, Sendable {
    /// A printable character, the blank included.
    case character(Character)
    /// Return or the keypad's Enter.
    case enter
    /// The Escape key alone.
    case escape
    /// Tab.
    case tab
    /// Shift and Tab.
    case backTab
    /// The key that deletes to the left.
    case backspace
    /// The key that deletes to the right.
    case delete
    /// Insert.
    case insert
    /// Arrow up.
    case up
    /// Arrow down.
    case down
    /// Arrow left.
    case left
    /// Arrow right.
    case right
    /// Home.
    case home
    /// End.
    case end
    /// Page up.
    case pageUp
    /// Page down.
    case pageDown
    /// A function key, from 1.
    case function(Int)
    /// Ctrl and a lower-case letter or one of `@[\]^_`.
    case control(Character)
    /// Alt (or Escape just before) and a printable character.
    case alt(Character)

    /// A stable English name for help and configuration, such as `Ctrl-L`, `F5` or `Space`.
    public var name: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .backspace: "Backspace"
        case .delete: "Del"
        case .insert: "Ins"
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .function(let number): "F\(number)"
        case .control(let character): "Ctrl-" + String(character).uppercased()
        case .alt(let character): "Alt-\(character)"
        }
    }
}

/// What the mouse did, at a cell.
public struct MouseEvent: Hashable, Sendable {
    /// A mouse button.
    public enum Button: Hashable, Sendable {
        /// The left button.
        case left
        /// The middle button or wheel button.
        case middle
        /// The right button.
        case right
    }

    /// The kinds of mouse events.
    public enum Action: Hashable, Sendable {
        /// A button went down.
        case press(Button)
        /// The mouse moved with a button down.
        case drag(Button)
        /// A button went up.
        case release(Button)
        /// The wheel turned away from the hand.
        case wheelUp
        /// The wheel turned towards the hand.
        case wheelDown
    }

    /// What happened.
    public var action: Action
    /// Where, as a canvas position.
    public var position: Position
    /// Whether Shift was held (many terminals keep Shift for their own selection).
    public var shift: Bool
    /// Whether Ctrl was held.
    public var control: Bool

    /// A mouse event at a position.
    public init(
        _ action: Action, at position: Position, shift: Bool = false, control: Bool = false
    ) {
        self.action = action
        self.position = position
        self.shift = shift
        self.control = control
    }
}

/// Everything that can come from a terminal.
public enum TerminalInput: Hashable, Sendable {
    /// A key.
    case key(Key)
    /// A mouse event; only while the mouse is on.
    case mouse(MouseEvent)
    /// The terminal has this size from now on; paint again even when it is the old size.
    case resized(Size)
    /// Text that was pasted as a block; hostile until cleaned, line ends are line feeds.
    case pasted(String)
    /// The terminal is gone or the process is asked to end: store what matters, close, leave.
    case hangUp
}
