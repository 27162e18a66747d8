import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The form that moves an appointment: the best times but for the one that it has, the delivery
/// time that goes with them, and with whom it was agreed.
struct MoveAppointmentForm: SlotForm {
    let order: OrderID

    var isWeighed: Bool { true }

    func title(on board: Board) -> String {
        board.words(.formMoveAppointment, board.called(order))
    }

    func fields(on board: Board) -> [FormField] {
        [
            .choice(.fieldSlot, [board.words(.slotOther)]),
            .text(.fieldArrival, hint: .hintTime).shown(when: .fieldSlot, is: [0]),
            .text(.fieldNewPromise, hint: .hintTime),
            .text(.fieldTold, board.workshop.order(order)?.sheet.customer ?? ""),
            .choice(.fieldChannel, Channel.allCases.map { board.words($0) }),
            .text(.fieldReason),
        ]
    }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        let arrival = try board.chosenArrival(form)
        let telling = Telling(
            proposed: try board.requiredTime(.fieldNewPromise, form),
            told: try board.required(.fieldTold, form),
            channel: Channel.allCases[form.choice(.fieldChannel)], answer: .agreed,
            reason: form.text(.fieldReason))
        return .visit(.moveAppointment(order, to: arrival, telling))
    }

    func request(of form: Form, on board: Board) throws(FormProblem) -> Quote.Request? {
        board.workshop.order(order).map { Quote.Request(moving: $0, arrival: board.now) }
    }
}

extension Board {
    /// The times are looked for when the form opens, not at each look at the footer.
    func stepForMoveAppointment(_ id: OrderID) -> Result<Step, Reason> {
        let expected = workshop.order(id)?.expectedArrival ?? now
        let later = max(now, expected) + SlotSearch.step
        let probe = Telling(proposed: later, told: "?", channel: .phone, answer: .agreed)
        return doing(.visit(.moveAppointment(id, to: later, probe))).map { _ in
            .change { board in
                var form = board.form(MoveAppointmentForm(order: id))
                form.kind.propose(in: &form, on: board)
                board.overlay = form
            }
        }
    }
}
