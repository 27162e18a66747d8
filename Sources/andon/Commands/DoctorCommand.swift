import ArgumentParser
import Phrases
import Reports

/// `andon doctor`: whether everything around the program is as it should be.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check the terminal, the locale, the store, the disk and the configuration.",
        discussion: "Ends with 1 when a check fails; warnings do not count.")

    @OptionGroup var common: SharedOptions

    @Flag(help: "Print one JSON document.")
    var json = false

    func run() throws {
        let checkup = Checkup(common: common)
        let findings = checkup.findings
        let language = checkup.language
        if json {
            Console.say(
                JSON.object(["checks": .list(findings.map { $0.data(in: language) })]).document)
        } else {
            var table = TextTable(columns: [
                .init(heading: ""), .init(heading: ""), .init(heading: "", limit: 400),
            ])
            table.rows = findings.map { $0.row(in: language) }
            for line in table.lines.dropFirst() { Console.say(line) }
        }
        let failed = findings.filter { $0.verdict == .fail }.count
        if failed > 0 { throw Complaint(Failure(.doctorFailed, String(failed)), in: language) }
    }
}
