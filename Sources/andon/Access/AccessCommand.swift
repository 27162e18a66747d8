import ArgumentParser
import Phrases
import Reports
import WorkshopCore

/// `andon access`: who may come in over SSH, and as what.
struct AccessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "access", abstract: "Let people in over SSH, each with a key and a role.",
        discussion: """
            One account of the machine owns the store; each key in its authorized_keys leads to \
            the board and to nothing else. Lines of others stay as they are.
            """,
        subcommands: [
            AccessAddCommand.self, AccessListCommand.self, AccessRemoveCommand.self,
            AccessCheckCommand.self,
        ])
}

/// The options of every `andon access`.
struct AccessOptions: ParsableArguments {
    @Option(help: "The authorized_keys file.", completion: .file())
    var file: String?

    @Flag(help: "Print one JSON document.")
    var json = false

    var keys: AuthorizedKeysFile {
        AuthorizedKeysFile(path: file ?? Environment.authorizedKeysPath)
    }

    /// The program that the lines run.
    func program() throws(Failure) -> String {
        guard let path = Environment.programPath else { throw Failure(.accessNoSelf) }
        return path
    }
}

/// `andon access add`: lets somebody in.
struct AccessAddCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Let somebody in, in the role that --role names.",
        discussion: "With --store the key leads to that store, whatever the configuration says.")

    @Argument(help: "The name: letters, digits, blanks and . - _ '")
    var person: String

    @Option(help: "The file with the public key; - for standard input.", completion: .file())
    var key: String

    @OptionGroup var access: AccessOptions
    @OptionGroup var common: SharedOptions

    func run(_ settings: Settings) throws(Failure) {
        guard let role = settings.role else { throw Failure(.accessNeedsRole, kind: .usage) }
        let store = (common.store ?? Environment["ANDON_STORE"]).map(Files.absolute)
        let grant = Grant(
            program: try access.program(), store: store, name: person, role: role.rawValue)
        try grant.check()
        let key = try KeyFile.read(key)
        let file = access.keys
        try file.edit { keys throws(Failure) in try keys.add(grant, key, to: file.path) }
        guard !access.json else { return Console.give(grant.data(key, file.path).document) }
        let words = Words(settings.language, zone: .utc)
        Console.say(
            settings.language(
                .accessAdded, person, words.name(of: role), key.fingerprint, file.path))
    }
}

/// `andon access list`: who may come in.
struct AccessListCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List who may come in, and in which role.")

    @OptionGroup var access: AccessOptions
    @OptionGroup var common: SharedOptions

    func run(_ settings: Settings) throws(Failure) {
        let people = try access.keys.read().entries.compactMap { entry in
            entry.grant.map { (grant: $0, line: entry.line) }
        }
        guard !access.json else {
            let list = people.compactMap { person in
                person.line.key.map { person.grant.data($0, nil) }
            }
            let document: JSON = ["file": .text(access.keys.path), "people": .list(list)]
            return Console.give(document.document)
        }
        guard !people.isEmpty else {
            let path = access.keys.path
            let phrase: Phrase = Files.exists(path) ? .accessNobody : .accessNoneYet
            return Console.say(settings.language(phrase, path))
        }
        let words = Words(settings.language, zone: .utc)
        var table = TextTable(columns: [
            .init(heading: settings.language(.headName), limit: 40),
            .init(heading: settings.language(.headRole)),
            .init(heading: settings.language(.headKey), limit: 90),
            .init(heading: settings.language(.checkStore), limit: 400),
        ])
        table.rows = people.map { grant, line in
            [
                grant.name, Role(rawValue: grant.role).map(words.name) ?? grant.role,
                line.key?.fingerprint ?? "", grant.store ?? "",
            ]
        }
        for line in table.lines { Console.say(line) }
    }
}

/// `andon access remove`: lets somebody in no longer.
struct AccessRemoveCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take all keys of somebody away.",
        discussion: "Whoever is logged in stays so until the connection ends.")

    @Argument(help: "The name.")
    var person: String

    @OptionGroup var access: AccessOptions
    @OptionGroup var common: SharedOptions

    func run(_ settings: Settings) throws(Failure) {
        let file = access.keys
        let removed = try file.edit { keys throws(Failure) in
            try keys.remove(person, from: file.path)
        }
        guard !access.json else {
            let list = removed.compactMap { entry -> JSON? in
                guard let grant = entry.grant, let key = entry.line.key else { return nil }
                return grant.data(key, nil)
            }
            let document: JSON = ["file": .text(file.path), "removed": .list(list)]
            return Console.give(document.document)
        }
        let count = String(removed.count)
        Console.say(settings.language(.accessRemoved, person, count, file.path))
    }
}

/// `andon access check`: whether all that come in come in as intended.
struct AccessCheckCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find keys that were added by hand, and other open doors.",
        discussion: "Ends with 1 when something was found.")

    @OptionGroup var access: AccessOptions
    @OptionGroup var common: SharedOptions

    func run(_ settings: Settings) throws(Failure) {
        let file = access.keys
        let keys = try file.read()
        let findings =
            AccessCheck.findings(of: file.path)
            + AccessCheck(program: try access.program()).findings(in: keys)
        if access.json {
            let document: JSON = [
                "file": .text(file.path), "keys": .number(keys.entries.count),
                "findings": .list(findings.map { $0.data(in: settings.language) }),
            ]
            Console.give(document.document)
        } else {
            for finding in findings { Console.say(finding.text(in: settings.language)) }
        }
        guard findings.isEmpty else {
            throw Failure(.accessBad, file.path, String(findings.count))
        }
        guard !access.json else { return }
        Console.say(
            Files.exists(file.path)
                ? settings.language(.accessGood, file.path, String(keys.entries.count))
                : settings.language(.accessNoneYet, file.path))
    }
}

extension Grant {
    /// The grant as data.
    fileprivate func data(_ key: PublicKey, _ file: String?) -> JSON {
        var data: JSON = [
            "name": .text(name), "role": .text(role), "store": .text(store),
            "program": .text(program), "type": .text(key.type),
            "fingerprint": .text(key.fingerprint),
        ]
        if let file { data = data.merging(["file": .text(file)]) }
        return data
    }
}
