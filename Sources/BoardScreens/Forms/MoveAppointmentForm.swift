import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

extension FormKind {
    /// Whether the form proposes times at which a car could come.
    var proposesTimes: Bool {
        if case .moveAppointment = self { return true }
        return self == .book
    }
}

/// The form that moves an appointment: the best times but for the one that it has, the delivery
/// time that goes with them, and with whom it was agreed.
extension Board {
    /// The times are looked for when the form opens, not at each look at the footer.
    func stepForMoveAppointment(_ id: OrderID) -> Result<Step, Reason> {
        let expected = workshop.order(id)?.expectedArrival ?? now
        let later = max(now, expected) + SlotSearch.step
        let probe = Telling(proposed: later, told: "?", channel: .phone, answer: .agreed)
        return doing(.visit(.moveAppointment(id, to: later, probe))).map { _ in
            .change { board in
                var form = board.form(.moveAppointment(id))
                board.propose(in: &form)
                board.overlay = .form(form)
            }
        }
    }

    func moveAppointmentFields(_ id: OrderID) -> [FormField] {
        [
            .choice(.fieldSlot, [words(.slotOther)]),
            .text(.fieldArrival, hint: .hintTime).shown(when: .fieldSlot, is: [0]),
            .text(.fieldNewPromise, hint: .hintTime),
            .text(.fieldTold, workshop.order(id)?.sheet.customer ?? ""),
            .choice(.fieldChannel, Channel.allCases.map { words($0) }),
            .text(.fieldReason),
        ]
    }

    func moveAppointment(_ id: OrderID, _ form: Form) throws(FormProblem) -> Command {
        let arrival = try chosenArrival(form)
        let telling = Telling(
            proposed: try agreedPromise(form), told: try required(.fieldTold, form),
            channel: Channel.allCases[form.choice(.fieldChannel)], answer: .agreed,
            reason: form.text(.fieldReason))
        return .visit(.moveAppointment(id, to: arrival, telling))
    }
}
