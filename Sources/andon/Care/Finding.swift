import Phrases
import Reports

/// What one check has found.
struct Finding {
    enum Verdict: String, Hashable {
        case ok, warn, fail

        var phrase: Phrase {
            switch self {
            case .ok: .doctorOk
            case .warn: .doctorWarn
            case .fail: .doctorFail
            }
        }
    }

    enum Subject: String, Hashable, CaseIterable {
        case terminal, term, locale, zone, store, lock, disk, access, themes, config

        var phrase: Phrase {
            switch self {
            case .terminal: .checkTerminal
            case .term: .checkTerm
            case .locale: .checkLocale
            case .zone: .checkZone
            case .store: .checkStore
            case .lock: .checkLock
            case .disk: .checkDisk
            case .access: .checkAccess
            case .themes: .checkThemes
            case .config: .checkConfig
            }
        }
    }

    let subject: Subject
    let verdict: Verdict
    let text: Failure

    init(_ subject: Subject, _ verdict: Verdict, _ text: Failure) {
        self.subject = subject
        self.verdict = verdict
        self.text = text
    }

    /// The cells of its line.
    func row(in language: Language) -> [String] {
        [language(verdict.phrase), language(subject.phrase), text.text(in: language)]
    }

    /// The finding as data; `message` is in the language.
    func data(in language: Language) -> JSON {
        [
            "name": .text(subject.rawValue),
            "status": .text(verdict.rawValue),
            "message": .text(text.text(in: language)),
        ]
    }
}
