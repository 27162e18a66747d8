/// What is wrong with one row of a file.
public struct ImportProblem: Hashable, Sendable {
    /// Whether the row is lost or only changed.
    public enum Severity: String, Hashable, Sendable {
        /// The row, and the order that it belongs to, is left out.
        case error
        /// The row is taken as the reason says.
        case warning
        /// The row is rightly left out: nobody need do anything.
        case omission
    }

    /// What is wrong; texts in it are clean and at most 60 characters long.
    public enum Reason: Hashable, Sendable {
        /// A quote that opens on this line is not closed, or closed on another row.
        case unclosedQuote
        /// Something stands between a closing quote and the next delimiter.
        case textAfterQuote
        /// More cells than the header has columns.
        case tooManyCells(found: Int, expected: Int)
        /// The line is not a JSON object of plain values.
        case badJSON(JSONDefect)
        /// The column must not be empty.
        case empty
        /// The value is not of the form that the column needs.
        case malformed(String, CellForm)
        /// The text is too long, in Unicode characters.
        case tooLong(length: Int, limit: Int)
        /// The delivery time lies before the arrival; both as local times.
        case promiseBeforeArrival(promise: String, arrival: String)
        /// The order is said to be its own comeback.
        case comebackOfItself
        /// An earlier line of the same order or technician says something else.
        case contradicts(line: Int, there: String, here: String)
        /// The row is sound, but left out because of another one of the same order or technician.
        case leftOut(line: Int)
        /// No technician of this name is known; the nearest names that are.
        case unknownTechnician(String, nearest: [String])
        /// Control, invisible or direction characters were taken out; how many.
        case cleaned(Int)
        /// The category is none that Andon knows; the job counts as `other`.
        case unknownCategory(String)
        /// The row says the same as this earlier line and is taken once.
        case repeats(line: Int)
        /// The job is said to come after itself.
        case afterItself
        /// The job is said to come after one that its order, of so many jobs, does not have.
        case unknownJob(Int, of: Int)
        /// Jobs of the order, by number, are said to wait for each other; they are taken so.
        case inCircle([Int])
        /// The file has no column for skills: every job counts as skill 1.
        case noSkills
        /// An event of a calendar does not go in as it is.
        case event(CalendarProblem)

        /// Whether a row with this is lost.
        public var severity: Severity {
            switch self {
            case .unclosedQuote, .textAfterQuote, .tooManyCells, .badJSON, .empty, .malformed,
                .tooLong, .promiseBeforeArrival, .comebackOfItself, .contradicts, .leftOut,
                .unknownTechnician, .afterItself, .unknownJob:
                .error
            case .cleaned, .unknownCategory, .repeats, .inCircle, .noSkills: .warning
            case .event(let problem): problem.severity
            }
        }
    }

    /// The physical line of the file, from 1.
    public var line: Int
    /// The column's name in Andon's words, when the problem lies in one.
    public var column: String?
    /// What is wrong.
    public var reason: Reason

    /// Makes a problem of `line`.
    public init(line: Int, column: Column? = nil, _ reason: Reason) {
        self.line = line
        self.column = column?.rawValue
        self.reason = reason
    }

    /// Whether the row is lost or only changed.
    public var severity: Severity { reason.severity }
}

extension ImportProblem: CustomStringConvertible {
    /// `line 7, promised: …` in English.
    public var description: String {
        let place = column.map { "line \(line), \($0)" } ?? "line \(line)"
        return "\(place): \(reason)"
    }
}

extension ImportProblem.Reason: CustomStringConvertible {
    /// The reason in English, for tests and logs; screens use the catalogue of phrases.
    public var description: String {
        switch self {
        case .unclosedQuote: "a quote that opens on this line is not closed"
        case .textAfterQuote: "text follows a closing quote"
        case .tooManyCells(let found, let expected):
            "\(found) cells where the header has \(expected); is a text with a comma unquoted?"
        case .badJSON(let defect): "not a JSON object of plain values: \(defect)"
        case .empty: "must not be empty"
        case .malformed(let text, let form): "‘\(text)’ is not \(form)"
        case .tooLong(let length, let limit): "\(length) characters long, at most \(limit) fit"
        case .promiseBeforeArrival(let promise, let arrival):
            "promised for \(promise), before the arrival at \(arrival)"
        case .comebackOfItself: "an order cannot be its own comeback"
        case .contradicts(let line, let there, let here):
            "‘\(here)’ contradicts line \(line), which says ‘\(there)’"
        case .leftOut(let line): "left out because of line \(line)"
        case .unknownTechnician(let name, let nearest):
            nearest.isEmpty
                ? "there is no technician ‘\(name)’, nor any other; import the staff first"
                : "there is no technician ‘\(name)’; known: \(nearest.joined(separator: ", "))"
        case .cleaned(let count): "\(count) control or invisible characters were taken out"
        case .unknownCategory(let text): "‘\(text)’ is no known category; taken as other"
        case .repeats(let line): "says the same as line \(line); taken once"
        case .afterItself: "a job cannot come after itself"
        case .unknownJob(let job, let count): "there is no job \(job): the order has \(count)"
        case .inCircle(let jobs):
            "jobs \(jobs.map(String.init).joined(separator: ", ")) wait for each other"
        case .noSkills: "there is no skill column; every job counts as skill 1"
        case .event(let problem): problem.description
        }
    }
}
