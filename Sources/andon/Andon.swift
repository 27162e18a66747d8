import ScalarText
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
            words = try GivenLines.filled(try ForcedLogin.words(words))
            var command = try parseAsRoot(words)
            try command.run()
        } catch let complaint as Complaint {
            Console.complain(complaint.text)
            Glibc.exit(complaint.status)
        } catch let failure as Failure {
            Console.complain(failure.text(in: SharedOptions.environmentLanguage))
            Glibc.exit(failure.kind == .usage ? 2 : 1)
        } catch {
            leave(with: error, words)
        }
    }

    /// Help and version are answers; everything else that the parser throws is wrong usage.
    private static func leave(with error: any Error, _ words: [String]) -> Never {
        if exitCode(for: error).isSuccess {
            Console.give(fullMessage(for: error))
            Glibc.exit(0)
        }
        let language = SharedOptions.language(askedIn: words)
        let said = UsageLine(message: message(for: error), full: fullMessage(for: error))
        Console.complain(unknownWord(in: words)?.text(in: language) ?? said.text(in: language))
        Glibc.exit(2)
    }

    /// A command or verb that there is not; the parser would speak of what follows it.
    static func unknownWord(in arguments: [String]) -> Failure? {
        var group: any ParsableCommand.Type = Andon.self
        for (index, word) in arguments.enumerated() {
            let below = group.configuration.subcommands
            guard !below.isEmpty, !word.begins(with: "-"), word != "help" else { return nil }
            if let next = below.first(where: { $0.configuration.commandName == word }) {
                group = next
                continue
            }
            if index == 0, DoCommand.configuration.everyName.contains(word) {
                return Failure(.commandIsVerb, word, kind: .usage)
            }
            let isVerb = group == DoCommand.self
            let asked = isVerb ? word : arguments[...index].joined(separator: " ")
            return Failure(
                isVerb ? .unknownVerb : .unknownCommand, asked,
                list: (group.configuration.everyName + ["help"]).sorted(), kind: .usage)
        }
        return nil
    }
}

extension CommandConfiguration {
    /// The names of the commands right below this one.
    fileprivate var everyName: [String] { subcommands.compactMap { $0.configuration.commandName } }
}
