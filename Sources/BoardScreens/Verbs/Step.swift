import Phrases
import WorkshopCore

/// What a verb comes to, where the selection is now.
enum Step: Sendable {
    case perform(Command)
    case open(any Overlay)
    case emit(Effect)
    case change(@Sendable (inout Board) -> Void)
}

/// Why a verb cannot be done now; put into words only where somebody reads them.
enum Reason: Error, Sendable {
    case refused(Refusal, Words, now: Instant)
    case says(Phrase, [String], Words)

    var text: String {
        switch self {
        case .refused(let refusal, let words, let now): words(refusal, now: now)
        case .says(let phrase, let values, let words): Language.fill(words(phrase), values)
        }
    }
}

/// What verbs are made of.
extension Board {
    /// What a verb comes to where the selection is now, or why it cannot be done.
    ///
    /// The one place that dispatch, footer, palette and help ask.
    func step(for verb: Verb) -> Result<Step, Reason> { verb.step(on: self) }

    /// Why nothing at all may be written from here.
    var hindrance: Reason? {
        if setting.isReadOnly { return .says(.readOnly, [], words) }
        return workshop.refusal(writingAs: setting.identity).map {
            .refused($0, words, now: now)
        }
    }

    /// Why who sits here may not do something at all; nil where no role has been named.
    func refusal(of capability: Capability) -> Refusal? {
        setting.role.flatMap { workshop.refusal(lacking: capability, as: $0) }
    }

    /// A command that is given at once, provided that the core does not decline it.
    func doing(_ command: Command) -> Result<Step, Reason> {
        switch workshop.decide(command, by: setting.actor, as: setting.role, at: now) {
        case .success: .success(.perform(command))
        case .failure(let refusal): .failure(.refused(refusal, words, now: now))
        }
    }

    /// A form, provided that the core would not decline what it leads to; `probe` stands for that.
    func asking(_ probe: Command, _ kind: any FormKind) -> Result<Step, Reason> {
        doing(probe).map { _ in .open(form(kind)) }
    }

    /// A form that can always be filled in.
    func asking(_ kind: any FormKind) -> Result<Step, Reason> { .success(.open(form(kind))) }

    func reason(_ phrase: Phrase, _ values: String...) -> Result<Step, Reason> {
        .failure(.says(phrase, values, words))
    }

    func withOrder(_ step: (OrderID) -> Result<Step, Reason>) -> Result<Step, Reason> {
        guard let order = target.order else { return reason(.needsOrder) }
        return step(order)
    }

    /// What can be done only before the car is delivered: promise and parts stay as they are then.
    func withOpenOrder(_ step: (OrderID) -> Result<Step, Reason>) -> Result<Step, Reason> {
        withOrder { id in
            guard let state = workshop.order(id)?.state, state.isOpen else {
                return doing(.promise(.tellAdvisor(id, reason: "?")))
            }
            return step(id)
        }
    }

    func withJob(_ step: (JobID) -> Result<Step, Reason>) -> Result<Step, Reason> {
        guard let job = target.job else { return reason(.needsJob) }
        return step(job)
    }

    func withTechnician(_ step: (TechnicianID) -> Result<Step, Reason>) -> Result<Step, Reason> {
        guard let technician = target.technician else { return reason(.needsTechnician) }
        return step(technician)
    }
}

extension Result {
    var isSuccess: Bool {
        switch self {
        case .success: true
        case .failure: false
        }
    }
}
