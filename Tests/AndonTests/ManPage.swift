import Foundation

/// One of the man pages that ship, taken apart as far as tests ask.
struct ManPage {
    /// The folder of the package, that of the man pages in it.
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path
    static let folder = root + "/Sources"

    /// The name with its section, as `andon-do.1`.
    let file: String
    let text: String

    init(_ file: String) throws {
        self.file = file
        text = try String(contentsOfFile: Self.folder + "/" + file, encoding: .utf8)
    }

    static func all() throws -> [ManPage] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .filter { $0.last?.isNumber == true }.map(ManPage.init)
    }

    /// The lines below a heading, down to the next of its kind.
    func section(_ heading: String) -> String {
        let parts = text.components(separatedBy: "\n.Sh \(heading)\n").dropFirst()
        return parts.first?.components(separatedBy: "\n.Sh ")[0] ?? ""
    }

    /// What each `.Ss andon …` says, by the words behind `andon`.
    var commands: [(name: String, text: String)] {
        text.components(separatedBy: "\n.Ss ").dropFirst().compactMap { part in
            let body = part.components(separatedBy: "\n.Sh ")[0]
            let heading = body.prefix { $0 != "\n" }
            guard heading.hasPrefix("andon ") else { return nil }
            return (String(heading.dropFirst("andon ".count)), body)
        }
    }

    /// The words behind `macro` in the tags of the lists in `text`, commas apart.
    static func tags(_ macro: String, in text: String) -> [String] {
        text.split(separator: "\n").filter { $0.hasPrefix(".It ") }.flatMap { line in
            var words: [String] = []
            var isMeant = false
            for word in line.dropFirst(".It ".count).split(separator: " ").map(String.init) {
                if ["Fl", "Ar", "Sy", "Cm", "Ev", "Pa"].contains(word) {
                    isMeant = word == macro
                } else if isMeant, word != ",", word != "|" {
                    words.append(word)
                }
            }
            return words
        }
    }

    /// The options that the tags of the lists in `text` name, without their dashes.
    static func options(in text: String) -> [String] {
        tags("Fl", in: text).map { String($0.drop { $0 == "-" }) }
    }

    /// The page as it is read, without macros.
    var words: String {
        text.replacing("\\&", with: "").replacing("\\-", with: "-")
    }
}

/// The subcommands of the program with the options of each, as its own help knows them.
struct CommandTree {
    /// The options of each command that does something, by its words behind `andon`.
    private(set) var options: [String: Set<String>] = [:]

    init() throws {
        let run = try runAndon(["--experimental-dump-help"])
        let help = try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any]
        collect(help?["command"] as? [String: Any] ?? [:], [])
    }

    private mutating func collect(_ command: [String: Any], _ path: [String]) {
        let inner = (command["subcommands"] as? [[String: Any]] ?? []).filter {
            $0["commandName"] as? String != "help"
        }
        for command in inner {
            collect(command, path + [command["commandName"] as? String ?? ""])
        }
        guard inner.isEmpty else { return }
        let arguments = command["arguments"] as? [[String: Any]] ?? []
        let names = arguments.flatMap { $0["names"] as? [[String: Any]] ?? [] }
        options[path.joined(separator: " ")] = Set(names.compactMap { $0["name"] as? String })
    }

    /// The options that every command takes.
    var shared: Set<String> {
        options.values.dropFirst().reduce(options.values.first ?? []) { $0.intersection($1) }
    }
}
