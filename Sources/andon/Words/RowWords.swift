import DealerFiles
import Phrases

extension ImportProblem {
    /// `line 7, promised: …` in a language.
    /// - Parameter title: what an event is called in its calendar.
    func sentence(in language: Language, of title: String? = nil) -> String {
        let line = String(line)
        let place =
            switch (title, column) {
            case (nil, nil): language(.rowPlace, line)
            case (nil, let column?): language(.rowPlaceColumn, line, column)
            case (let title?, nil): language(.eventPlace, line, title)
            case (let title?, let column?): language(.eventPlaceColumn, line, title, column)
            }
        return language(.rowSays, place, reason.sentence(in: language))
    }
}

extension ImportProblem.Reason {
    /// What is wrong with the row, and what fits instead where that helps.
    func sentence(in language: Language) -> String {
        switch self {
        case .unclosedQuote: language(.rowUnclosedQuote)
        case .textAfterQuote: language(.rowTextAfterQuote)
        case .tooManyCells(let found, let expected):
            language(.rowTooManyCells, String(found), String(expected))
        case .badJSON(let defect): language(.rowBadJSON, defect.word(in: language))
        case .empty: language(.rowEmpty)
        case .malformed(let text, let form): language(.rowMalformed, text, form.accepted)
        case .tooLong(let length, let limit): language(.rowTooLong, String(length), String(limit))
        case .promiseBeforeArrival(let promise, let arrival):
            language(.rowPromiseBeforeArrival, promise, arrival)
        case .comebackOfItself: language(.rowComebackOfItself)
        case .contradicts(let line, let there, let here):
            language(.rowContradicts, here, String(line), there)
        case .leftOut(let line): language(.rowLeftOut, String(line))
        case .unknownTechnician(let name, let nearest):
            nearest.isEmpty
                ? language(.rowNoStaff, name)
                : language(.technicianUnknownBut, name, language.list(nearest))
        case .cleaned(let count): language(.rowCleaned, String(count))
        case .unknownCategory(let text): language(.rowUnknownCategory, text)
        case .repeats(let line): language(.rowRepeats, String(line))
        case .noSkills: language(.rowNoSkills)
        case .afterItself: language(.rowAfterItself)
        case .unknownJob(let job, let count):
            language(.rowUnknownJob, String(job), String(count))
        case .inCircle(let jobs):
            language(.rowInCircle, language.list(jobs.map(String.init)))
        case .event(let problem): problem.sentence(in: language)
        }
    }

    /// A stable name for data that leaves the program.
    var code: String {
        switch self {
        case .unclosedQuote: "unclosed-quote"
        case .textAfterQuote: "text-after-quote"
        case .tooManyCells: "too-many-cells"
        case .badJSON: "bad-json"
        case .empty: "empty"
        case .malformed: "malformed"
        case .tooLong: "too-long"
        case .promiseBeforeArrival: "promise-before-arrival"
        case .comebackOfItself: "comeback-of-itself"
        case .contradicts: "contradicts"
        case .leftOut: "left-out"
        case .unknownTechnician: "unknown-technician"
        case .cleaned: "cleaned"
        case .unknownCategory: "unknown-category"
        case .repeats: "repeats"
        case .noSkills: "no-skills"
        case .afterItself: "after-itself"
        case .unknownJob: "unknown-job"
        case .inCircle: "jobs-in-circle"
        case .event(let problem): problem.code
        }
    }
}

extension JSONDefect {
    /// What the defect is called.
    func word(in language: Language) -> String {
        switch self {
        case .notAnObject: language(.jsonNotObject)
        case .broken: language(.jsonBroken)
        case .nested: language(.jsonNested)
        case .repeatedKey: language(.jsonRepeatedKey)
        }
    }
}
