import ScalarText
import ArgumentParser
import DealerFiles
import Phrases
import Reports
import WorkshopStore

/// `andon import FILE…`: a dealer system's files of orders and staff, a calendar of appointments,
/// or an export of events.
struct ImportCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in a dealer system's files, a calendar, or an export of events.",
        discussion: """
            Files of orders and staff are CSV or JSON Lines with a header, in any order of \
            columns; staff is taken in first. Each order goes in whole or not at all; bad rows \
            are listed and the good ones stay. The same file twice changes nothing. A store that \
            is not there is made with the machine's time zone. What `andon export events` wrote \
            goes into an empty store. Ends with 0 when every row went in, 1 when one did not.

            \(columns(of: .orders))

            \(columns(of: .staff))

            Times are local to the shop, as 2026-11-23T13:00.

            An iCalendar file gives appointments, one an event: the summary is the job, the time \
            is that of the event, and lines such as “Plate: KHL 223” in its text give the other \
            columns; customer and plate are needed. Without frt_hours the event's length is the \
            flat-rate time. Without promised the delivery time is the end of the event where \
            frt_hours is given, else closing time of the day on which the work can be done. \
            Events that are over or called off are left out and do not count as bad.
            """)

    /// The columns of a file, so that the help names what is read.
    private static func columns(of kind: DealerFileKind) -> String {
        func list(_ columns: [Column]) -> String { columns.map(\.rawValue).joined(separator: ", ") }
        let others = kind.columns.filter { !kind.required.contains($0) }
        return """
            A file of \(kind.rawValue) needs \(list(kind.required)). It may have \
            \(list(others)).
            """
    }

    @Argument(help: ArgumentHelp("The files; - is standard input.", valueName: "file"))
    var files: [String]

    @OptionGroup var common: SharedOptions

    @Option(
        help:
            "A TOML file that maps the dealer system's column names: \"Order No.\" = \"ro\"."
    )
    var columns: String?

    @Flag(help: "Say what would happen and change nothing.")
    var dryRun = false

    @Flag(help: "Print the report as one JSON document.")
    var json = false

    func run(_ settings: Settings) throws(Failure) {
        let map = try columnMap()
        var sources: [ImportSource] = []
        for file in files { sources.append(try ImportSource(file)) }
        if let events = sources.first(where: \.holdsEvents) {
            guard sources.count == 1 else { throw Failure(.importAlone, events.path, kind: .usage) }
            return try EventImport(source: events, settings: settings, isDry: dryRun).run(json)
        }
        let run = DealerImport(settings: settings, columns: map, isDry: dryRun)
        let reports = try run.reports(on: sources)
        let words = ImportSummary(language: settings.language)
        if json {
            Console.give(words.document(reports, isDry: dryRun).document)
        } else {
            for line in words.lines(reports, isDry: dryRun) { Console.say(line) }
        }
        let bad = reports.reduce(0) { $0 + $1.badRows }
        if bad > 0 {
            let areEvents = reports.allSatisfy(\.isCalendar)
            throw Failure(areEvents ? .importBadEvents : .importBadRows, String(bad))
        }
    }

    private func columnMap() throws(Failure) -> ColumnMap? {
        guard let columns else { return nil }
        let text = String(decoding: try Files.read(columns, limit: 1 << 20), as: UTF8.self)
        do throws(ColumnMapProblem) {
            return try ColumnMap(toml: text)
        } catch {
            throw Failure { $0(.rowSays, columns, error.sentence(in: $0)) }
        }
    }
}

/// A file to be taken in.
struct ImportSource {
    let path: String
    let bytes: [UInt8]

    /// Reads a file, or standard input for `-`.
    init(_ path: String) throws(Failure) {
        self.init(path: path, bytes: try Files.read(path))
    }

    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// What the file is called in a report.
    var name: String {
        path == "-" ? "-" : String(path.cutAtLast("/")?.behind ?? path[...]).cleaned
    }

    /// Whether these are lines of `andon export events`: no dealer's file has such names.
    var holdsEvents: Bool {
        let start = bytes.drop { $0 <= 0x20 }.prefix { $0 != 0x0A }.prefix(4096)
        guard start.first == UInt8(ascii: "{") else { return false }
        let line = String(decoding: start, as: UTF8.self)
        return line.holds("\"position\":") && line.holds("\"event_id\":")
    }
}
