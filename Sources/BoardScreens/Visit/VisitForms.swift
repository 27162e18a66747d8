import Phrases
import WorkshopCore

/// The key tag of a car that is checked in.
struct ReceiveForm: FormKind {
    let order: OrderID

    func title(on board: Board) -> String { board.words(.formReceive, board.named(order)) }

    func fields(on board: Board) -> [FormField] {
        [.text(.fieldKeyTag, board.workshop.order(order)?.keyTag ?? "")]
    }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        .visit(.receive(order, keyTag: form.optional(.fieldKeyTag)))
    }
}

/// Where a car stands.
struct ParkForm: FormKind {
    let order: OrderID

    func title(on board: Board) -> String { board.words(.formPark, board.named(order)) }

    func fields(on board: Board) -> [FormField] {
        [.text(.fieldPlace, board.workshop.order(order)?.parkedAt ?? "")]
    }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        .visit(.park(order, place: try board.required(.fieldPlace, form)))
    }
}

/// A note on an order.
struct NoteForm: FormKind {
    let order: OrderID

    func title(on board: Board) -> String { board.words(.formNote, board.named(order)) }

    func fields(on board: Board) -> [FormField] { [.text(.fieldNote)] }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        .visit(.note(order, text: try board.required(.fieldNote, form)))
    }
}

/// Why an order is cancelled.
struct CancelForm: FormKind {
    let order: OrderID

    func title(on board: Board) -> String { board.words(.formCancel, board.named(order)) }

    func fields(on board: Board) -> [FormField] { [.text(.fieldReason)] }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        .visit(.cancel(order, reason: form.text(.fieldReason)))
    }
}

/// Who calls a customer who did not come.
struct NoShowForm: FormKind {
    let order: OrderID

    func title(on board: Board) -> String { board.words(.formNoShow, board.named(order)) }

    func fields(on board: Board) -> [FormField] {
        [.text(.fieldOwner, board.workshop.order(order)?.sheet.advisor ?? "")]
    }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        .visit(.noShow(order, owner: form.optional(.fieldOwner)))
    }
}
