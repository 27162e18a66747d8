import ArgumentParser
import Phrases
import Reports
import TerminalCanvas
import WorkshopCore

/// `andon config`: what is set, and where.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Check or print the configuration.",
        discussion: """
            Flags go before environment variables, these before the user's file, that before the \
            site's. The program never writes the files.
            """,
        subcommands: [ConfigCheckCommand.self, ConfigPrintCommand.self])
}

/// `andon config check`: whether the files can be used.
struct ConfigCheckCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the configuration files.")

    @OptionGroup var common: SharedOptions

    func run(_ settings: Settings) throws(Failure) {
        if let theme = settings.configuration.theme {
            let known = ThemeLibrary(directories: Environment.themeFolders).names()
            guard known.contains(theme) || ThemeLibrary.isPath(theme) else {
                throw Failure(.unknownTheme, theme, list: known)
            }
        }
        try settings.configuration.checkTables()
        let files = Environment.configurationPaths.filter(Files.exists)
        if files.isEmpty { return Console.say(settings.language(.configNone)) }
        for file in files { Console.say(settings.language(.configGood, file)) }
    }
}

/// `andon config print`: what holds, and where each value came from.
struct ConfigPrintCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "Print what holds and where each value came from.")

    @OptionGroup var common: SharedOptions

    @Flag(help: "Print one JSON document.")
    var json = false

    func run(_ settings: Settings) throws(Failure) {
        let values = common.effectiveValues(settings)
        guard !json else {
            let members = values.map { value in
                (value.key, JSON.object(["source": .text(value.source), "value": value.value]))
            }
            let document = JSON.object(Dictionary(members, uniquingKeysWith: { $1 }))
            return Console.give(document.document)
        }
        var table = TextTable(columns: [
            .init(heading: ""), .init(heading: "", limit: 400), .init(heading: "", limit: 400),
        ])
        table.rows = values.map { value in
            let source = value.source == "built-in" ? settings.language(.builtIn) : value.source
            return ["\(value.key) = ", value.value.document, "# \(source)"]
        }
        for line in table.lines.dropFirst() { Console.say(line) }
    }
}

/// One setting as it holds.
struct EffectiveValue: Hashable {
    let key: String
    let value: JSON
    /// The flag, the variable or the file that has set it; `built-in` for none of them.
    let source: String
}

extension SharedOptions {
    /// What holds for each key that can be set.
    func effectiveValues(_ settings: Settings) -> [EffectiveValue] {
        let files = settings.configuration
        func value(
            _ key: String, _ value: JSON, flag: String? = nil, _ variable: String? = nil,
            _ fallback: String = "built-in"
        ) -> EffectiveValue {
            let environment = variable.flatMap { Environment[$0] == nil ? nil : $0 }
            let source = flag ?? environment ?? files.sources[key] ?? fallback
            return EffectiveValue(key: key, value: value, source: source)
        }
        let theme = Environment["ANDON_THEME"] ?? files.theme ?? Configuration.defaultTheme
        let isTold = Environment.messageLocale.flatMap(Language.named) != nil
        return [
            value(
                "store", .text(settings.storePath), flag: store.map { _ in "--store" },
                "ANDON_STORE"),
            value(
                "as", .text(settings.actor.name), flag: name.map { _ in "--as" }, "ANDON_AS",
                Environment["USER"] == nil ? "built-in" : "USER"),
            value(
                "language", .text(settings.language.code), flag: lang.map { _ in "--lang" },
                "ANDON_LANG", isTold ? Environment.messageLocaleName ?? "built-in" : "built-in"),
            value("theme", .text(theme), "ANDON_THEME"),
            value("mouse", .flag(files.mouse ?? true)),
            value("ascii", .flag(files.ascii ?? false)),
            value("bell", .flag(files.bell ?? true)),
            value("osc9", .flag(files.osc9 ?? false)),
        ] + WallSettings.printable(files) + NotifySettings.printable(files)
    }
}
