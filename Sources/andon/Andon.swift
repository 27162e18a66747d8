import ArgumentParser
import Glibc

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
        subcommands: [BoardCommand.self, DemoCommand.self],
        defaultSubcommand: BoardCommand.self)

    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            Console.complain(failure.text)
            Glibc.exit(1)
        } catch {
            leave(with: error)
        }
    }

    /// Help and version are answers; everything else that the parser throws is wrong usage.
    private static func leave(with error: any Error) -> Never {
        let text = fullMessage(for: error)
        if exitCode(for: error).isSuccess {
            Console.say(text)
            Glibc.exit(0)
        }
        Console.complain(text, named: false)
        Glibc.exit(2)
    }
}
