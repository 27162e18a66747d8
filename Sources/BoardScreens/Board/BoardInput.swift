public import TerminalCanvas
public import WorkshopCore
public import WorkshopPlanner

/// What reaches the board from outside.
public enum BoardInput: Sendable {
    /// A key, a click, a paste or a new size.
    case terminal(TerminalInput)
    /// The clock has moved on.
    case tick(Instant)
    /// The store holds more than before; `uptime` tells when this was learnt, by a clock that is
    /// never set.
    case workshop(Workshop, uptime: Duration = .zero)
    /// By that clock it is so late that marks fade.
    case faded(uptime: Duration)
    /// What the shop's history teaches, read anew.
    case record(ShopRecord)
    /// What became of a command that the board gave.
    case outcome(Outcome)
    /// The store cannot be read or written; the text says why.
    case storeTrouble(String)
    /// The store can be used again.
    case storeBack
    /// The messages that nobody has sent, although it is time.
    case unsent([UnsentMessage])
    /// Nothing has been pressed for a while: what follows the selection slowly may catch up.
    case rested
    /// Nothing has happened for longer, or no key waits while a plan is in the making: there is
    /// time to plan the day.
    case idle
}

/// What became of a command.
public enum Outcome: Sendable {
    /// It is stored; `command` is its identity, for undo.
    case done([RecordedEvent], command: String)
    /// It was declined.
    case refused(Refusal)
    /// It could not be stored; the text says why.
    case failed(String)
}

/// What the board asks of the world outside.
public enum Effect: Hashable, Sendable {
    /// Decide and store a command; an `outcome` comes back.
    case perform(Command)
    /// Paint with another theme from now on.
    case useTheme(String)
    /// Ring the bell.
    case bell
    /// Ask the terminal to show a notification; the text is not cleaned yet.
    case notify(String)
    /// Draw everything anew.
    case redraw
    /// Leave.
    case quit
}
