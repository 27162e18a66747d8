import Phrases
import WorkshopCore

/// From when until when a technician is away, and why.
struct AbsenceForm: FormKind {
    let technician: TechnicianID

    var isWeighed: Bool { true }

    func title(on board: Board) -> String { board.words(.formAbsent, technician.name) }

    func fields(on board: Board) -> [FormField] {
        [
            .text(.fieldFrom, board.words.time(board.now), hint: .hintTime),
            .text(.fieldUntil, "", hint: .hintTime), .text(.fieldReason),
        ]
    }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        let from = try board.requiredTime(.fieldFrom, form)
        let until = try board.requiredTime(.fieldUntil, form)
        return .technician(
            .setAbsence(
                technician, Span(from: from, until: until), reason: form.text(.fieldReason)))
    }
}
