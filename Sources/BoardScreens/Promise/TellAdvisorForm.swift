import Phrases
import WorkshopCore

/// What the advisor of an order is told.
struct TellAdvisorForm: FormKind {
    let order: OrderID

    func title(on board: Board) -> String { board.words(.formTellAdvisor, board.named(order)) }

    func fields(on board: Board) -> [FormField] { [.text(.fieldReason)] }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        .promise(.tellAdvisor(order, reason: try board.required(.fieldReason, form)))
    }
}
