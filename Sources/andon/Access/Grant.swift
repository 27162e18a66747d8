import ScalarText
import Foundation
import Phrases
import WorkshopCore

/// What a forced command grants: who comes with the key, in which role, to which store.
struct Grant: Hashable {
    /// The program that the key leads to.
    var program: String
    /// The store; nil for the one that the account's configuration names.
    var store: String?
    var name: String
    /// The role as it is written, which may be one that there is not.
    var role: String

    /// The options that stand before a key: this command and a terminal, nothing else.
    var options: String { "command=\"\(command)\",restrict,pty" }

    /// The command line that sshd hands to the account's shell.
    var command: String { ([program] + words).map(ShellWords.quote).joined(separator: " ") }

    private var words: [String] {
        (store.map { ["--store", $0] } ?? []) + ["--as", name, "--role", role, "--forced"]
    }

    init(program: String, store: String?, name: String, role: String) {
        self.program = program
        self.store = store
        self.name = name
        self.role = role
    }

    /// Reads a command that `command` wrote; nil for any other.
    init?(command: String) {
        guard let words = ShellWords.split(command), let program = words.first else { return nil }
        self.init(program: program, words: Array(words.dropFirst()))
    }

    /// Reads the words after a program's name; nil when they are not exactly those of a grant.
    init?(program: String, words: [String]) {
        var rest = words[...]
        func value(of option: String) -> String? {
            guard rest.first == option, rest.count > 1 else { return nil }
            rest.removeFirst()
            return rest.removeFirst()
        }
        let store = value(of: "--store")
        guard let name = value(of: "--as"), let role = value(of: "--role"),
            rest.elementsEqual(["--forced"])
        else { return nil }
        self.init(program: program, store: store, name: name, role: role)
        guard self.words == words else { return nil }
    }

    /// Refuses what cannot stand in a line of `authorized_keys` or be read back from there.
    /// - Throws: `Failure` that names the name or the path.
    func check() throws(Failure) {
        guard Self.isName(name) else { throw Failure(.accessBadName, name, kind: .usage) }
        for path in [program, store].compactMap({ $0 }) {
            let isClean = path.unicodeScalars.allSatisfy {
                $0 != "\"" && $0 != "\\" && $0.properties.generalCategory != .control
            }
            guard isClean, path.begins(with: "/") else { throw Failure(.accessBadPath, path) }
        }
    }

    /// Letters of any script, digits, blanks and `. - _ '`, at most 40; it begins with a letter or
    /// a digit that stands alone and ends without a blank.
    ///
    /// A letter that is a plain one in another dress, a full-width S, would make two names of what
    /// is read as one.
    static func isName(_ name: String) -> Bool {
        let scalars = name.unicodeScalars
        guard let first = scalars.first, scalars.count <= 40, isLetter(first), !first.needsBase,
            scalars.last != " "
        else { return false }
        return scalars.allSatisfy { isLetter($0) || " .-_'".unicodeScalars.contains($0) }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII, ("0"..."9").contains(scalar) { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter:
            return scalar.needsBase || isPlainForm(scalar)
        default: return false
        }
    }

    private static func isPlainForm(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return true }
        let text = String(scalar)
        return text.precomposedStringWithCompatibilityMapping
            .isExactly(text.precomposedStringWithCanonicalMapping)
    }
}
