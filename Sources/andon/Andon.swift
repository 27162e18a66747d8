import ArgumentParser
import Glibc
import Phrases

/// The program: reads the command line, runs one command and answers with an exit code.
///
/// 0 done; 1 refused or failed, with one line on stderr; 2 wrong usage.
@main
struct Andon: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "andon",
        abstract: "A control board for car dealers' workshops.",
        discussion: "Without a command, andon opens the board. `andon demo` shows a sample day.",
        version: "0.1.0",
        subcommands: [
            BoardCommand.self, DeskCommand.self, TechCommand.self, WallCommand.self,
            DemoCommand.self,
        ],
        groupedSubcommands: [
            CommandGroup(
                name: "The day",
                subcommands: [
                    StatusCommand.self, OrderCommand.self, NextCommand.self, DoCommand.self,
                    ImportCommand.self, ExportCommand.self, NotifyCommand.self, PlanCommand.self,
                    QuoteCommand.self, AppointmentsCommand.self,
                ]),
            CommandGroup(
                name: "The store",
                subcommands: [
                    InitCommand.self, ShopSettingsCommand.self, VerifyCommand.self,
                    RebuildCommand.self, BackupCommand.self,
                    RestoreCommand.self,
                ]),
            CommandGroup(
                name: "The program",
                subcommands: [
                    AccessCommand.self, DoctorCommand.self, ConfigCommand.self,
                    CompletionsCommand.self,
                ]),
        ],
        defaultSubcommand: BoardCommand.self)

    static func main() {
        // A reader that has gone away shows as an error of the write, which Console expects.
        signal(SIGPIPE, SIG_IGN)
        var words = Array(CommandLine.arguments.dropFirst())
        do {
            words = try ForcedLogin.words(words)
            var command = try parseAsRoot(words)
            try command.run()
        } catch let complaint as Complaint {
            Console.complain(complaint.text)
            Glibc.exit(complaint.status)
        } catch let failure as Failure {
            Console.complain(failure.text(in: SharedOptions.environmentLanguage))
            Glibc.exit(1)
        } catch {
            leave(with: error, words)
        }
    }

    /// Help and version are answers; everything else that the parser throws is wrong usage.
    private static func leave(with error: any Error, _ words: [String]) -> Never {
        if exitCode(for: error).isSuccess {
            Console.say(fullMessage(for: error))
            Glibc.exit(0)
        }
        let unknown = unknownWord(in: words)
        Console.complain(
            unknown?.text(in: SharedOptions.environmentLanguage)
                ?? usageLine(message(for: error), full: fullMessage(for: error)))
        Glibc.exit(2)
    }

    /// A command or verb that there is not; the parser would speak of what follows it.
    static func unknownWord(in arguments: [String]) -> Failure? {
        guard let first = arguments.first, !first.hasPrefix("-") else { return nil }
        let commands = configuration.everyName
        guard commands.contains(first) else {
            if DoCommand.configuration.everyName.contains(first) {
                return Failure(.commandIsVerb, first, kind: .usage)
            }
            let known = commands.sorted().joined(separator: ", ")
            return Failure(.unknownCommand, first, known, kind: .usage)
        }
        guard first == "do", arguments.count > 1, !arguments[1].hasPrefix("-") else { return nil }
        let verbs = DoCommand.configuration.everyName
        guard !verbs.contains(arguments[1]) else { return nil }
        let known = verbs.sorted().joined(separator: ", ")
        return Failure(.unknownVerb, arguments[1], known, kind: .usage)
    }

    /// What is wrong with the command line and where to read more, in one line.
    static func usageLine(_ message: String, full: String) -> String {
        let lines = message.split(separator: "\n").map(String.init)
        var first = lines.first ?? message
        if first.hasSuffix(":") {
            // The values that fit stand below, one a line behind a dash.
            let values = lines.dropFirst().map { $0.drop { $0 == " " || $0 == "-" } }
            first += " " + values.joined(separator: ", ")
        }
        if first.hasSuffix(".") { first.removeLast() }
        // Who reads which values there are need not read what they are for.
        if lines.count < 2, !first.contains("Please provide one of"),
            let meaning = meaning(in: full)
        {
            first += ": " + meaning
        }
        let hint = full.split(separator: "\n").last {
            $0.contains("--help'") || $0.contains(" -h'")
        }
        guard let quoted = hint?.split(separator: "'").dropFirst().first else { return first }
        return "\(first); see `\(quoted)`"
    }
}

extension Andon {
    /// What the option is for that the mistake is in, as the parser tells below the mistake: with
    /// it who has typed something else learns what is expected.
    private static func meaning(in full: String) -> String? {
        let lines = full.split(separator: "\n").drop { !$0.hasPrefix("Help:  ") }
            .prefix { !$0.hasPrefix("Usage:") }
        let words = lines.joined(separator: " ").dropFirst("Help:  ".count)
        guard let gap = words.firstRange(of: "  ") else { return nil }
        let text = words[gap.upperBound...].split(separator: " ").joined(separator: " ")
        guard !text.isEmpty else { return nil }
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}

extension CommandConfiguration {
    /// The names of all commands below this one.
    fileprivate var everyName: [String] {
        (subcommands + [HelpName.self])
            .compactMap { $0.configuration.commandName }
    }
}

/// Stands for the parser's own `help`, which is no type of ours.
private struct HelpName: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "help")
}
