import ScalarText
import Glibc
import Phrases
import TerminalCanvas
import WorkshopStore

/// All checks of `andon doctor`, in the order in which they are told.
struct Checkup {
    private let configuration: Result<Configuration, Failure>
    private let settings: Result<Settings, Failure>
    /// The language of the report.
    let language: Language

    init(common: SharedOptions) {
        let loaded = Result { () throws(Failure) in try Configuration.load() }
        configuration = loaded
        settings = Result { () throws(Failure) in
            try common.resolved(with: (try? loaded.get()) ?? Configuration())
        }
        language = (try? settings.get())?.language ?? common.expectedLanguage
    }

    /// What was found.
    var findings: [Finding] {
        [terminal, term, locale, zone] + ofStore + [themes, config]
    }

    private var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    private var terminal: Finding {
        guard isTerminal else { return Finding(.terminal, .warn, Failure(.terminalNone)) }
        var size = winsize()
        _ = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
        let (columns, rows) = (Int(size.ws_col), Int(size.ws_row))
        let text = "\(columns)×\(rows)"
        return columns >= 80 && rows >= 24
            ? Finding(.terminal, .ok, Failure(text))
            : Finding(.terminal, .warn, Failure(.terminalSmall, text))
    }

    private var term: Finding {
        let verdict: Finding.Verdict = isTerminal ? .fail : .warn
        guard let name = Environment["TERM"] else {
            return Finding(.term, verdict, Failure(.terminalNoType))
        }
        guard name != "dumb" else {
            return Finding(.term, verdict, Failure(.terminalDumb, name))
        }
        guard Self.terminfo(of: name) != nil else {
            return Finding(.term, verdict, Failure(.terminalUnknown, name))
        }
        return Finding(.term, .ok, Failure(name))
    }

    /// The file that describes a terminal type, where ncurses looks for it on Debian.
    private static func terminfo(of name: String) -> String? {
        guard let first = name.utf8.first, !name.holds("/") else { return nil }
        let folders =
            [Environment["TERMINFO"], Environment["HOME"].map { $0 + "/.terminfo" }]
            .compactMap { $0 } + ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"]
        let letters = [String(UnicodeScalar(first)), String(first, radix: 16)]
        return folders.flatMap { folder in letters.map { "\(folder)/\($0)/\(name)" } }
            .first(where: Files.exists)
    }

    private var locale: Finding {
        guard setlocale(LC_ALL, "") != nil else {
            return Finding(.locale, .warn, Failure(.localeUnknown, Environment.messageLocale ?? ""))
        }
        let codeset = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? "?"
        guard codeset == "UTF-8" else {
            return Finding(.locale, .warn, Failure(.localeNotUTF8, codeset))
        }
        return Finding(.locale, .ok, Failure("\(codeset), \(language.code)"))
    }

    private var zone: Finding {
        let name = SystemZones.machineZoneName
        guard Files.exists("/usr/share/zoneinfo") else {
            return Finding(.zone, .fail, Failure(.zonesMissing))
        }
        return Finding(.zone, .ok, Failure(name))
    }

    private var themes: Finding {
        let library = ThemeLibrary(directories: Environment.themeFolders)
        let names = library.names()
        let problems = names.flatMap { library.load($0).problems }
        guard let first = problems.first else {
            return Finding(.themes, .ok, Failure(names.joined(separator: ", ")))
        }
        return Finding(.themes, .warn, Failure { first.sentence(in: $0) })
    }

    private var config: Finding {
        switch configuration {
        case .failure(let failure): return Finding(.config, .fail, failure)
        case .success(let found):
            if case .failure(let failure) = settings { return Finding(.config, .fail, failure) }
            do throws(Failure) {
                try found.checkTables()
            } catch {
                return Finding(.config, .fail, error)
            }
            let files = Set(found.sources.values).sorted()
            return Finding(
                .config, .ok,
                files.isEmpty ? Failure(.configNone) : Failure(files.joined(separator: ", ")))
        }
    }

    private var ofStore: [Finding] {
        guard let settings = try? settings.get() else { return [] }
        return StoreCheckup(settings: settings).findings
    }
}
