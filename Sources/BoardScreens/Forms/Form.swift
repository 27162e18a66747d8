import Phrases
import TerminalCanvas
import WorkshopCore

/// What a form asks for.
enum FormKind: Hashable, Sendable {
    case stop(JobID)
    case changeStop(JobID)
    case failInspection(JobID)
    case override(JobID, TechnicianID)
    /// Why a command takes another job than the first choice, in words.
    case passOver(WorkCommand, first: JobID)
    case receive(OrderID)
    case park(OrderID)
    case call(OrderID)
    case tellAdvisor(OrderID)
    case addWork(OrderID)
    /// What a job comes after.
    case sequence(JobID)
    /// With the number of the part; a new one when there is none.
    case part(OrderID, String?)
    case orderPart(OrderID, String)
    case partEta(OrderID, String)
    case note(OrderID)
    case messages(OrderID)
    case cancel(OrderID)
    case absent(TechnicianID)
    case book
    case moveAppointment(OrderID)
    case noShow(OrderID)
}

/// One field of a form.
struct FormField: Hashable, Sendable {
    enum Content: Hashable, Sendable {
        case text(TextInput)
        case choice([String], Int)
    }

    /// What the field is for; each stands at most once in a form.
    var label: Phrase
    var content: Content
    /// What may be written, in words.
    var hint: Phrase?
    /// What is known about its value, told with the hint.
    var note: String?
    /// The choice of another field on which it is asked for; always when there is none.
    var condition: Condition?

    struct Condition: Hashable, Sendable {
        var label: Phrase
        var choices: Set<Int>
    }

    func shown(when label: Phrase, is choices: Set<Int>) -> FormField {
        var field = self
        field.condition = Condition(label: label, choices: choices)
        return field
    }

    var text: String {
        switch content {
        case .text(let input): input.text.trimmed
        case .choice(let options, let index): options[index]
        }
    }

    var choice: Int {
        switch content {
        case .text: 0
        case .choice(_, let index): index
        }
    }

    /// A line of text; what is typed takes the place of a time or a number that is proposed.
    static func text(_ label: Phrase, _ text: String = "", hint: Phrase? = nil) -> FormField {
        let isValue = hint == .hintTime || hint == .hintMinutes
        return FormField(
            label: label, content: .text(TextInput(text, isProposed: isValue)), hint: hint)
    }

    static func choice(_ label: Phrase, _ options: [String], _ index: Int = 0) -> FormField {
        FormField(label: label, content: .choice(options, index), hint: .hintChoice)
    }

    /// Takes a key that changes the field; false for one that means something else.
    mutating func handle(_ key: Key) -> Bool {
        switch content {
        case .text(var input):
            guard input.handle(key) else { return false }
            content = .text(input)
        case .choice(let options, let index):
            guard let chosen = Self.choose(key, options, index) else { return false }
            content = .choice(options, chosen)
        }
        return true
    }

    private static func choose(_ key: Key, _ options: [String], _ index: Int) -> Int? {
        switch key {
        case .left: return (index + options.count - 1) % options.count
        case .right, .character(" "): return (index + 1) % options.count
        case .character(let letter):
            let wanted = letter.lowercased()
            let order = (1...options.count).map { (index + $0) % options.count }
            return order.first { options[$0].lowercased().hasPrefix(wanted) } ?? index
        default: return nil
        }
    }
}

/// A form that is being filled in.
struct Form: Hashable, Sendable {
    var kind: FormKind
    var title: String
    var fields: [FormField]
    var focus = 0
    /// What is wrong with it, after Enter.
    var problem: String?
    /// The times that are proposed in it, and for what.
    var proposal: BookProposal?
    /// The first choice that is passed over with what the form is about.
    var passedOver: JobID?

    func field(_ label: Phrase) -> FormField? { fields.first { $0.label == label } }

    /// The indices of the fields that are asked for as the form stands.
    var shown: [Int] {
        fields.indices.filter { index in
            guard let condition = fields[index].condition else { return true }
            return condition.choices.contains(choice(condition.label))
        }
    }

    /// Goes to the field that is shown `step` places on, around both ends.
    mutating func moveFocus(_ step: Int) {
        let shown = shown
        guard let here = shown.firstIndex(of: focus) else { return }
        focus = shown[(here + step + shown.count) % shown.count]
    }

    func text(_ label: Phrase) -> String { field(label)?.text ?? "" }

    func choice(_ label: Phrase) -> Int { field(label)?.choice ?? 0 }

    /// A text that may be left out.
    func optional(_ label: Phrase) -> String? {
        let text = text(label)
        return text.isEmpty ? nil : text
    }

    mutating func paste(_ text: String) {
        guard case .text(var input) = fields[focus].content else { return }
        input.insert(text)
        fields[focus].content = .text(input)
    }
}

/// Why a form cannot be sent, and which field it is about.
struct FormProblem: Error, Hashable, Sendable {
    var label: Phrase?
    var text: String
}

extension Board {
    mutating func handle(_ key: Key, in form: Form) -> [Effect] {
        var form = form
        switch key {
        case .escape:
            overlay = nil
            return []
        case .enter: return submit(form)
        case .tab, .down:
            form.moveFocus(1)
            propose(in: &form)
        case .backTab, .up:
            form.moveFocus(-1)
            propose(in: &form)
        default:
            if form.fields[form.focus].handle(key) { followSlot(in: &form) }
        }
        form.problem = nil
        overlay = .form(form)
        return []
    }

    /// Gives the form's command; what is wrong keeps the form open and says so.
    private mutating func submit(_ form: Form) -> [Effect] {
        var form = form
        let read = form.fields
        propose(in: &form)
        do throws(FormProblem) {
            // Nobody can mean a time that he has not seen.
            guard form.fields == read else { throw FormProblem(text: words(.slotJustFound)) }
            let command = try command(of: form)
            let decided = workshop.decide(
                command, by: setting.actor, as: setting.role, at: now)
            if case .failure(let refusal) = decided {
                let said = [words(refusal, now: now), actOfOther(behind: refusal)]
                throw FormProblem(label: nil, text: said.compactMap(\.self).joined(separator: " "))
            }
            overlay = nil
            return [.perform(command)]
        } catch {
            form.problem = error.text
            form.focus = form.fields.firstIndex { $0.label == error.label } ?? form.focus
            overlay = .form(form)
            return []
        }
    }
}

extension String {
    /// Without blanks at either end.
    var trimmed: String {
        let start = self.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
