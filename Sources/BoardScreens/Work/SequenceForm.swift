import Phrases
import WorkshopCore

/// What a job comes after, said on the screen.
struct SequenceForm: FormKind {
    let job: JobID

    var isWeighed: Bool { true }

    func title(on board: Board) -> String { board.words(.formSequence, board.named(job)) }

    /// What holds now, and how the other jobs of the order are numbered.
    func fields(on board: Board) -> [FormField] {
        let jobs = board.workshop.order(job.order)?.jobs ?? []
        let after = jobs.first { $0.id == job }?.line.after
        // The first job has none before it.
        let hint: Phrase = jobs.first?.id == job ? .hintAfterFirst : .hintAfter
        var field = FormField.text(.fieldAfter, after?.typed ?? "", hint: hint)
        field.note = jobs.filter { $0.id != job }
            .map { "\($0.id.number) " + $0.line.description }.joined(separator: "  ")
        return [field]
    }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        .work(.sequence(job, after: try board.predecessors(form)))
    }

    /// The jobs of the order may have become others while somebody writes.
    func renew(_ form: inout Form, on board: Board) {
        for field in fields(on: board) {
            guard let index = form.fields.firstIndex(where: { $0.label == field.label })
            else { continue }
            (form.fields[index].note, form.fields[index].hint) = (field.note, field.hint)
        }
    }
}

extension Board {
    func stepForSequence(_ id: JobID) -> Result<Step, Reason> {
        guard let order = workshop.order(id.order), order.jobs.count > 1 else {
            return reason(.onlyOneJob, "\(id.order)")
        }
        return asking(.work(.sequence(id, after: nil)), SequenceForm(job: id))
    }

    /// The jobs that a form names; nil for the one before.
    func predecessors(_ form: Form) throws(FormProblem) -> Predecessors? {
        guard let written = form.optional(.fieldAfter) else { return nil }
        guard let after = Predecessors(written) else {
            throw FormProblem(label: .fieldAfter, text: words(.badAfter, written))
        }
        return after
    }
}

extension Predecessors {
    /// As the hint writes it: `1,2`, or `-` for none.
    fileprivate var typed: String {
        self == .beside ? text : jobs.map(String.init).joined(separator: ",")
    }
}
