import Foundation

/// The path of the program under test, which is built beside the tests.
let andonPath: String = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("andon").path
}()

/// Runs `andon` without a terminal to its end.
///
/// - Throws: `DriverError` when it does not end in time.
func runAndon(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    home: CleanHome? = nil, timeout: Duration = .seconds(60)
) throws -> ProgramRun {
    let home = try home ?? CleanHome()
    return try runProgram(
        andonPath, arguments, input: input, environment: home.environment(adding: environment),
        timeout: timeout)
}

/// Opens `andon` in a terminal of its own.
func openAndon(
    _ arguments: [String], columns: Int = 120, rows: Int = 40, term: String = "tmux-256color",
    environment: [String: String] = [:], home: CleanHome? = nil
) throws -> TmuxTerminal {
    try TmuxTerminal(
        andonPath, arguments, columns: columns, rows: rows, term: term,
        environment: environment, home: home ?? CleanHome())
}
