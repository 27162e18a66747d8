import Glibc
import Phrases

/// The command line of somebody who came in with a key: the line of `authorized_keys` says who, as
/// what and to which store; the client may ask for a page.
enum ForcedLogin {
    /// The option by which a forced command is known.
    static let option = "--forced"

    /// The words to be run in the place of those that were given.
    ///
    /// - Parameter given: the words after the program's name.
    /// - Throws: `Failure` when the line is not one of `andon access`, or the client asks for more
    ///   than it may.
    static func words(_ given: [String]) throws(Failure) -> [String] {
        guard given.contains(option) else { return given }
        let asked = getenv("SSH_ORIGINAL_COMMAND").map { String(cString: $0) } ?? ""
        forgetEnvironment()
        return try words(given, asked: asked)
    }

    /// What is run when a line's words are `given` and the client asks for `asked`.
    static func words(_ given: [String], asked: String) throws(Failure) -> [String] {
        guard let grant = Grant(program: "andon", words: given) else {
            throw Failure(.forcedIncomplete)
        }
        return try ForcedRequest(asked, as: grant.role).words + given
    }

    /// The variables that can say nothing but how the screen is to look.
    private static let kept = [
        "TERM", "COLORTERM", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES",
    ]

    /// Forgets every variable but those: a client may send any, and some name files.
    private static func forgetEnvironment() {
        let values = kept.map { (name: $0, value: Environment[$0]) }
        clearenv()
        for (name, value) in values { value.map { _ = setenv(name, $0, 1) } }
    }
}
