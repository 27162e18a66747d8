import Phrases
import WorkshopCore

/// What QC found.
struct FailInspectionForm: FormKind {
    let job: JobID

    func title(on board: Board) -> String { board.words(.formFail, board.named(job)) }

    func fields(on board: Board) -> [FormField] { [.text(.fieldNote)] }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        .afterWork(.failInspection(job, note: form.text(.fieldNote)))
    }
}
