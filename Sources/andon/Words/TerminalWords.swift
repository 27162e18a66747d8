import Phrases
import TerminalCanvas

extension TerminalProblem {
    /// Why the full screen cannot be opened and what to do, in one line.
    func sentence(in language: Language) -> String {
        switch self {
        case .notATerminal: language(.terminalNone)
        case .noType: language(.terminalNoType)
        case .unknownType(let name): language(.terminalUnknown, name)
        case .dumb(let name): language(.terminalDumb, name)
        case .alreadyOpen: description
        }
    }
}
