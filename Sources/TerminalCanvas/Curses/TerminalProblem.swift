/// Why the full screen cannot be opened.
public enum TerminalProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// Standard input or output is a file or pipe.
    case notATerminal
    /// `TERM` is not set.
    case noType
    /// The terminfo data base does not know the type.
    case unknownType(String)
    /// The terminal cannot place its cursor or clear its screen.
    case dumb(String)
    /// A terminal is open in this process already.
    case alreadyOpen

    /// One clear English sentence; programs with other languages map the cases instead.
    public var description: String {
        switch self {
        case .notATerminal:
            "The full screen needs a terminal, but input or output is a file or a pipe."
        case .noType:
            "The full screen needs to know the terminal's type, but TERM is not set."
        case .unknownType(let name):
            "The terminal type “\(name)” in TERM is not known on this machine; "
                + "try TERM=xterm-256color or install ncurses-term."
        case .dumb(let name):
            "The terminal type “\(name)” in TERM cannot place its cursor, "
                + "so the full screen cannot be shown on it."
        case .alreadyOpen:
            "The full screen is open in this process already."
        }
    }
}
