import Phrases
import WorkshopCore
import WorkshopStore

/// Why a command could not be done, in one line that says what is wrong and what to do.
struct Failure: Error {
    /// Who is to blame, which the exit code tells.
    enum Kind: Hashable {
        /// The shop's rules, the store or the machine.
        case refused
        /// What was typed.
        case usage
    }

    let kind: Kind
    private let say: @Sendable (Language) -> String

    /// A failure that the catalogue has words for.
    init(_ phrase: Phrase, _ values: String..., kind: Kind = .refused) {
        self.kind = kind
        say = { Language.fillNaming($0.template(phrase), values) }
    }

    /// A failure whose sentence ends its values with a row of things.
    init(_ phrase: Phrase, _ values: String..., list: [String], kind: Kind = .refused) {
        self.init(kind: kind) {
            Language.fillNaming($0.template(phrase), values + [$0.list(list)])
        }
    }

    /// A failure whose words depend on more than the language.
    init(kind: Kind = .refused, _ say: @escaping @Sendable (Language) -> String) {
        self.kind = kind
        self.say = say
    }

    /// What cannot be said in any other way, such as what the system says.
    init(_ text: String) {
        self.init { _ in text }
    }

    /// A problem of the store.
    init(_ problem: StoreProblem) {
        self.init { problem.sentence(in: $0) }
    }

    /// A command that the shop declines; times are told in `zone`, seen from `now`.
    init(_ refusal: Refusal, zone: Zone, now: Instant) {
        self.init { Words($0, zone: zone)(refusal, now: now) }
    }

    /// The line in a language.
    func text(in language: Language) -> String { say(language) }
}

/// A failure in the words of the language that holds, with the program's exit code.
struct Complaint: Error, Hashable {
    let text: String
    let status: Int32

    init(_ failure: Failure, in language: Language) {
        text = failure.text(in: language)
        status = failure.kind == .usage ? 2 : 1
    }
}
