import ArgumentParser

/// `andon do VERB RO …`: any command of the board without the screen.
struct DoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "do", abstract: "Do what a key on the board does, without the screen.",
        discussion: """
            Times are 14:40, +30 (minutes from now), Tue 11:00, tomorrow 9:00, 24 Nov 9:00 or \
            2026-11-24T11:00. A technician is named by any part of the name that only one has. A \
            refusal ends with status 1 and the reason.
            """,
        groupedSubcommands: [visit, work, afterWork, promise, people, corrections])

    private static let corrections = CommandGroup(
        name: "Corrections", subcommands: [UndoVerb.self])
}
