import Phrases
import TerminalCanvas
import WorkshopCore

/// What a form asks for: a type of its own, in the folder of what it is about.
protocol FormKind: Sendable {
    /// What stands above it.
    func title(on board: Board) -> String
    /// Its fields, with what stands in them at first.
    func fields(on board: Board) -> [FormField]
    /// What it asks the workshop to do, as it is filled in.
    /// - Throws: what is wrong with it.
    func command(of form: Form, on board: Board) throws(FormProblem) -> Command
    /// What is said below it before anybody has pressed Enter; nil for nothing.
    func problem(on board: Board) -> String?
    /// What is said above its fields as it stands; nil for nothing.
    func remark(on form: Form, on board: Board) -> String?
    /// Whether what it would do to the promises is worth a line while it is filled in.
    var isWeighed: Bool { get }
    /// Brings what is known about its fields up to date after the workshop has moved.
    func renew(_ form: inout Form, on board: Board)
    /// Fills in what goes with what was just chosen.
    func follow(_ form: inout Form, on board: Board)
    /// Fills in what a field that was just left leads to.
    func propose(in form: inout Form, on board: Board)
}

extension FormKind {
    func problem(on board: Board) -> String? { nil }
    func remark(on form: Form, on board: Board) -> String? { nil }
    var isWeighed: Bool { false }
    func renew(_ form: inout Form, on board: Board) {}
    func follow(_ form: inout Form, on board: Board) {}
    func propose(in form: inout Form, on board: Board) {}
}

/// A form that is being filled in.
struct Form: Sendable {
    var kind: any FormKind
    var title: String
    var fields: [FormField]
    var focus = 0
    /// What is wrong with it, after Enter.
    var problem: String?
    /// The times that are proposed in it, and for what.
    var proposal: BookProposal?

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

    /// Writes what may not be left out, where nothing is written yet: no reason to wait with what
    /// the form would come to.
    fileprivate var filled: Form {
        var form = self
        for index in fields.indices {
            guard case .text = fields[index].content, fields[index].text.isEmpty,
                [.fieldReason, .fieldJob, .fieldVendor].contains(fields[index].label)
            else { continue }
            form.fields[index].content = .text(TextInput("?"))
        }
        return form
    }
}

extension Form: Overlay {
    func draw(_ board: Board, on canvas: inout Canvas) {
        FormView(board: board, form: self).draw(on: &canvas)
    }

    func take(_ key: Key, on board: inout Board) -> [Effect] { board.handle(key, in: self) }

    mutating func paste(_ text: String) {
        guard case .text(var input) = fields[focus].content else { return }
        input.insert(text)
        fields[focus].content = .text(input)
    }

    func renew(on board: inout Board) {
        var form = self
        kind.renew(&form, on: board)
        board.overlay = form
    }

    var isWeighed: Bool { true }

    func commandInHand(on board: Board) -> Command? {
        kind.isWeighed ? try? kind.command(of: filled, on: board) : nil
    }
}

/// Why a form cannot be sent, and which field it is about.
struct FormProblem: Error, Hashable, Sendable {
    var label: Phrase?
    var text: String
}

extension Board {
    /// A form as it is opened.
    func form(_ kind: any FormKind) -> Form {
        Form(
            kind: kind, title: kind.title(on: self), fields: kind.fields(on: self),
            problem: kind.problem(on: self))
    }

    fileprivate mutating func handle(_ key: Key, in form: Form) -> [Effect] {
        var form = form
        switch key {
        case .escape:
            overlay = nil
            return []
        case .enter: return submit(form)
        case .tab, .down:
            form.moveFocus(1)
            form.kind.propose(in: &form, on: self)
        case .backTab, .up:
            form.moveFocus(-1)
            form.kind.propose(in: &form, on: self)
        default:
            if form.fields[form.focus].handle(key) { form.kind.follow(&form, on: self) }
        }
        form.problem = nil
        overlay = form
        return []
    }

    /// Gives the form's command; what is wrong keeps the form open and says so.
    private mutating func submit(_ form: Form) -> [Effect] {
        var form = form
        let read = form.fields
        form.kind.propose(in: &form, on: self)
        do throws(FormProblem) {
            // Nobody can mean a time that he has not seen.
            guard form.fields == read else { throw FormProblem(text: words(.slotJustFound)) }
            let command = try form.kind.command(of: form, on: self)
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
            overlay = form
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
