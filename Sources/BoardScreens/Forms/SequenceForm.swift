import Phrases
import WorkshopCore

/// What a job comes after, said on the screen.
extension Board {
    func stepForSequence(_ id: JobID) -> Result<Step, Reason> {
        guard let order = workshop.order(id.order), order.jobs.count > 1 else {
            return reason(.onlyOneJob, "\(id.order)")
        }
        return asking(.work(.sequence(id, after: nil)), .sequence(id))
    }

    /// What holds now, and how the other jobs of the order are numbered.
    func sequenceFields(_ id: JobID) -> [FormField] {
        let jobs = workshop.order(id.order)?.jobs ?? []
        let after = jobs.first { $0.id == id }?.line.after
        // The first job has none before it.
        let hint: Phrase = jobs.first?.id == id ? .hintAfterFirst : .hintAfter
        var field = FormField.text(.fieldAfter, after?.typed ?? "", hint: hint)
        field.note = jobs.filter { $0.id != id }
            .map { "\($0.id.number) " + $0.line.description }.joined(separator: "  ")
        return [field]
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
