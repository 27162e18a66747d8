import Phrases
import Reports

/// Something that `andon access check` has found in an `authorized_keys` file.
struct AccessFinding: Hashable {
    enum Kind: Hashable {
        /// The line holds no key that sshd could read.
        case noKey
        /// The key got in by hand: it leads to a shell, or to whatever its line says.
        case byHand
        /// The key stands on an earlier line, which is the one that counts.
        case keyTwice(line: Int)
        /// The line's role is none.
        case unknownRole(String)
        /// The line runs another program than this one.
        case otherProgram(String)
        /// The line runs a program that is not there.
        case noProgram(String)
        /// The line allows more than its command and a terminal.
        case unrestricted
        /// Others than the owner may write this file or folder.
        case writable(path: String, mode: String)
        /// Somebody else owns this file or folder.
        case otherOwner(path: String, user: String)
    }

    var kind: Kind
    /// The line that it is about, from 1; nil for the file and its folders.
    var line: Int?

    /// What kind it is, as data.
    var name: String {
        switch kind {
        case .noKey: "no_key"
        case .byHand: "by_hand"
        case .keyTwice: "key_twice"
        case .unknownRole: "unknown_role"
        case .otherProgram: "other_program"
        case .noProgram: "no_program"
        case .unrestricted: "unrestricted"
        case .writable: "writable"
        case .otherOwner: "other_owner"
        }
    }

    /// One line that says what is wrong.
    func text(in language: Language) -> String {
        let place = line.map(String.init) ?? ""
        return switch kind {
        case .noKey: language(.accessNoKey, place)
        case .byHand: language(.accessByHand, place)
        case .keyTwice(let first): language(.accessKeyTwice, place, String(first))
        case .unknownRole(let role): language(.accessUnknownRole, place, role)
        case .otherProgram(let path): language(.accessOtherProgram, place, path)
        case .noProgram(let path): language(.accessNoProgram, place, path)
        case .unrestricted: language(.accessUnrestricted, place)
        case .writable(let path, let mode): language(.accessWritable, path, mode)
        case .otherOwner(let path, let user): language(.accessOtherOwner, path, user)
        }
    }

    /// The finding as data; `message` is in the language.
    func data(in language: Language) -> JSON {
        [
            "kind": .text(name), "line": .number(line), "message": .text(text(in: language)),
        ]
    }
}
