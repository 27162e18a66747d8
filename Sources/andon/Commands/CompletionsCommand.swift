import ArgumentParser

/// The shells that can complete `andon`'s words.
enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
}

/// `andon completions SHELL`: a script by which a shell completes commands and options.
struct CompletionsCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions", abstract: "Print a completion script for a shell.")

    @Argument(help: "bash, zsh or fish.")
    var shell: Shell

    @OptionGroup var common: SharedOptions

    func run(_ settings: Settings) throws(Failure) {
        Console.give(Andon.completionScript(for: completionShell))
    }

    private var completionShell: CompletionShell {
        switch shell {
        case .bash: .bash
        case .zsh: .zsh
        case .fish: .fish
        }
    }
}
