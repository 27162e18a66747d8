import Foundation
import Phrases
import Testing

/// A home whose store holds a day as a dealer's system exports it, imported early that morning.
struct ImportedDay {
    let home: CleanHome
    let language: Language

    /// The day of the English-speaking shop.
    static func northside(in language: Language = .english) throws -> ImportedDay {
        try ImportedDay("northside", language)
    }

    /// The day of the Chinese-speaking shop.
    static func zouping(in language: Language = .simplifiedChinese) throws -> ImportedDay {
        try ImportedDay("zouping", language)
    }

    private init(_ name: String, _ language: Language) throws {
        home = try CleanHome()
        self.language = language
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.appendingPathComponent("DealerFilesTests/Days").path
        for part in ["staff", "orders"] {
            let run = try andon(["import", "\(folder)/\(name)-\(part).csv"], at: "06:45")
            guard run.status == 0 else { throw DriverError(description: run.err) }
        }
    }

    /// Runs a command on this store, at a time of that Monday, to its end.
    func andon(_ arguments: [String], at time: String) throws -> ProgramRun {
        try runAndon(
            arguments + ["--now", "2026-11-23T\(time)", "--lang", language.code], home: home)
    }

    /// Opens the board on this store; its clock stands still at a time of that Monday.
    func open(
        at time: String, columns: Int = 120, rows: Int = 40, term: String = "tmux-256color",
        as actor: String = "Wang", arguments: [String] = [], environment: [String: String] = [:]
    ) throws -> TmuxTerminal {
        try openAndon(
            ["--now", "2026-11-23T\(time)", "--lang", language.code, "--as", actor] + arguments,
            columns: columns, rows: rows, term: term, environment: environment, home: home)
    }

    /// What is told of an event on the board, with the values of the phrase put in.
    func telling(_ phrase: Phrase, _ values: String...) -> String {
        Language.fill(language.template(phrase), values)
    }

    /// What `andon verify` says of the store.
    func verify() throws -> ProgramRun { try runAndon(["verify"], home: home) }
}

/// The sample day at 13:30, its clock at rest.
func openDemo(
    _ arguments: [String] = [], columns: Int = 120, rows: Int = 40,
    term: String = "tmux-256color", environment: [String: String] = [:], home: CleanHome? = nil
) throws -> TmuxTerminal {
    try openAndon(
        ["demo", "--now", "2026-11-23T13:30"] + arguments, columns: columns, rows: rows,
        term: term, environment: environment, home: home)
}

extension TmuxTerminal {
    /// Presses keys, then waits until the screen shows the text.
    @discardableResult
    func press(
        _ keys: String..., then text: String, at place: SourceLocation = #_sourceLocation
    ) throws -> TerminalScreen {
        try press(keys)
        return try waitFor(text, at: place)
    }

    /// Waits for the whole board: its last row, the keys, is drawn last.
    func waitForBoard(at place: SourceLocation = #_sourceLocation) throws -> TerminalScreen {
        try waitUntil("the board is shown down to its keys", at: place) {
            $0.rows.last?.contains("  ? ") == true
        }
    }

    /// Types an order's number as a scanner does and waits for its page.
    func scan(_ order: String, at place: SourceLocation = #_sourceLocation) throws {
        try type(order + "\r")
        try waitUntil("the page of \(order) is shown", at: place) {
            $0.rows[1].hasPrefix(" \(order) ")
        }
    }

    /// Leaves the board by its own key.
    func quit(at place: SourceLocation = #_sourceLocation) throws -> Int32 {
        try press("q")
        return try waitForExit(at: place)
    }
}
