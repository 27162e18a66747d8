import ScalarText
import ArgumentParser
import Phrases
import TerminalCanvas
import WorkshopCore

/// Options that every command takes.
struct SharedOptions: ParsableArguments {
    @Option(
        name: .long, help: "The store's file; without, as ANDON_STORE or the configuration says.")
    var store: String?

    @Option(
        name: .customLong("as"),
        help: "Who you are; without, as ANDON_AS, the configuration or the login says.")
    var name: String?

    @Option(
        help: """
            Your role: \(Role.allCases.map(\.rawValue).joined(separator: ", ")); without, whoever \
            sits here may do everything.
            """,
        completion: .list(Role.allCases.map(\.rawValue)))
    var role: String?

    @Flag(help: "For authorized_keys: --as and --role hold, whatever the client asks for.")
    var forced = false

    @Option(name: .long, help: "The language: en or zh-Hans.")
    var lang: String?

    @Option(name: .long, help: "Take this as the time, as in 2026-11-23T13:30.")
    var now: String?

    /// Flags before environment before files before what is built in.
    func resolved() throws(Failure) -> Settings {
        try resolved(with: try Configuration.load())
    }

    /// What holds with what the configuration files say.
    func resolved(with configuration: Configuration) throws(Failure) -> Settings {
        let language = try language(configuration)
        guard store != "" else { throw Failure(.usageBlank, "--store", kind: .usage) }
        let path = store ?? Environment["ANDON_STORE"] ?? configuration.store
        return Settings(
            storePath: path ?? Environment.defaultStorePath, actor: try actor(configuration),
            role: try namedRole(), isForced: forced, language: language, now: now,
            configuration: configuration)
    }

    /// The language as far as it is known before the configuration has been read.
    var expectedLanguage: Language {
        lang.flatMap(Language.named) ?? Self.environmentLanguage
    }

    /// The language that the words of a command line ask for which could not be understood, else
    /// the one that the environment or the configuration names.
    static func language(askedIn words: [String]) -> Language {
        for (index, word) in words.enumerated() {
            let value =
                word == "--lang"
                ? words.dropFirst(index + 1).first
                : word.rest(behind: "--lang=").map(String.init)
            if let language = value.flatMap(Language.named) { return language }
        }
        let configured = try? Configuration.load().language
        return (Environment["ANDON_LANG"] ?? configured).flatMap(Language.named)
            ?? environmentLanguage
    }

    /// The language as far as the environment tells.
    static var environmentLanguage: Language {
        let wanted = Environment["ANDON_LANG"] ?? Environment.messageLocale
        return wanted.flatMap(Language.named) ?? .english
    }

    private func language(_ configuration: Configuration) throws(Failure) -> Language {
        if let wanted = lang ?? Environment["ANDON_LANG"] ?? configuration.language {
            guard let language = Language.named(wanted) else {
                throw Failure(
                    .unknownLanguage, wanted, list: Language.all.map(\.code), kind: .usage)
            }
            return language
        }
        return Environment.messageLocale.flatMap(Language.named) ?? .english
    }

    private func namedRole() throws(Failure) -> Role? {
        guard let role else { return nil }
        guard let known = Role(rawValue: role) else {
            throw Failure(
                .unknownRole, role, list: Role.allCases.map(\.rawValue), kind: .usage)
        }
        return known
    }

    /// The name goes on record, so it is cleaned like everything that does.
    private func actor(_ configuration: Configuration) throws(Failure) -> Actor {
        let given = name ?? Environment["ANDON_AS"] ?? configuration.name ?? Environment.userName
        let clean = given.cleaned
        guard clean.unicodeScalars.first?.needsBase == false, clean.unicodeScalars.count <= 120
        else {
            throw Failure(.badActor, kind: .usage)
        }
        return Actor(clean)
    }
}

extension String {
    /// What was typed or read, fit to be shown and stored: nothing that steers a terminal, no
    /// blanks around it.
    var cleaned: String {
        String(TextWidth.clean(self).trimmed)
    }

    /// The same for the name or number of somebody or something new: a mark at its beginning, which
    /// cleaning would take away, stays to be declined, so that nobody gets another name than typed.
    var cleanedName: String {
        let clean = cleaned
        guard let first = trimmed.unicodeScalars.first, first.needsBase,
            clean.unicodeScalars.first != first
        else { return clean }
        return String(first) + clean
    }
}
