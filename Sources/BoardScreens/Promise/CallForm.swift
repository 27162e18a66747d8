import Phrases
import WorkshopCore
import WorkshopPlanner

/// What came of a call to a customer.
enum CallOutcome: Hashable, Sendable, CaseIterable {
    case agreed
    /// The customer wants another time, and that holds.
    case otherTime
    case noAnswer
    case refused

    var name: Phrase {
        switch self {
        case .agreed: .answerAgreed
        case .otherTime: .outcomeOtherTime
        case .noAnswer: .outcomeNoAnswer
        case .refused: .answerRefused
        }
    }

    var answer: Answer {
        switch self {
        case .agreed, .otherTime: .agreed
        case .noAnswer: .unreached
        case .refused: .refused
        }
    }
}

/// The call form: what is said to the customer, and the record of what came of it.
struct CallForm: FormKind {
    let order: OrderID

    func title(on board: Board) -> String { board.words(.formPromise, board.called(order)) }

    func fields(on board: Board) -> [FormField] { board.callFields(order) }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        .promise(.tellCustomer(order, try board.telling(order, form)))
    }

    /// What to read out to the customer, as the form stands.
    func remark(on form: Form, on board: Board) -> String? {
        board.workshop.order(order).map { "“" + board.speech(to: $0, form) + "”" }
    }
}

extension Board {
    fileprivate func callFields(_ id: OrderID) -> [FormField] {
        let order = workshop.order(id)
        let again = (workshop.shop?.ahead ?? LookAhead()).callAgain
        let unreached = CallOutcome.allCases.firstIndex(of: .noAnswer) ?? 0
        let appointment: [FormField] =
            order?.takenHomeAt == nil ? [] : [.text(.fieldAppointment, hint: .hintTime)]
        var proposed = FormField.text(
            .fieldNewPromise, order.flatMap(proposal).map { written($0) } ?? "", hint: .hintTime)
        proposed.note = order.flatMap(timeNote)
        return [
            proposed,
            .text(.fieldTold, order?.sheet.customer ?? ""),
            .choice(.fieldChannel, Channel.allCases.map { words($0) }),
            .choice(.fieldAnswer, CallOutcome.allCases.map { words($0.name) }),
            .text(.fieldAgain, String(again.count), hint: .hintMinutes)
                .shown(when: .fieldAnswer, is: [unreached]),
        ] + appointment + [.text(.fieldReason, order.map(spokenReason) ?? "")]
    }

    /// The time to propose: that of the forecast, and not earlier than what was promised; what was
    /// promised for a car that is ready.
    private func proposal(_ order: Order) -> Instant? {
        guard order.readyAt == nil else { return order.promise > now ? order.promise : nil }
        return outlook.proposedPromise(for: order).map { max($0, order.promise) }
    }

    /// What the time that is proposed comes from, and which is safe to promise, on what ground.
    private func timeNote(_ order: Order) -> String? {
        guard let proposed = proposal(order), let safe = workshop.safePromise(of: order.id, outlook)
        else { return nil }
        let ground: Phrase = proposed == order.promise ? .proposedAsAgreed : .proposedByForecast
        let time = words.moment(safe.time, now: now)
        let promise = words(.safePromise, safe.isOpenEnded ? words(.atSoonest, time) : time)
        return words.clauses([
            words(ground, words.moment(proposed, now: now)),
            words(.rowSays, promise, words.basis(of: safe)),
        ])
    }

    private func spokenReason(_ order: Order) -> String {
        outlook.orders[order.id]?.mainLink.map { words.spoken($0, of: order, now: now) } ?? ""
    }

    fileprivate func telling(_ id: OrderID, _ form: Form) throws(FormProblem) -> Telling {
        let outcome = CallOutcome.allCases[form.choice(.fieldAnswer)]
        let proposed = try proposed(id, outcome, form)
        let again =
            outcome == .noAnswer ? now + Minutes(try number(.fieldAgain, form, in: 1...1440)) : nil
        let appointment = try time(.fieldAppointment, form)
        return Telling(
            proposed: proposed, told: try required(.fieldTold, form),
            channel: Channel.allCases[form.choice(.fieldChannel)], answer: outcome.answer,
            reason: form.text(.fieldReason), again: again,
            appointment: outcome.answer == .agreed ? appointment : nil)
    }

    /// The time in the field; who was not reached was told none, and the promise stands for it.
    private func proposed(
        _ id: OrderID, _ outcome: CallOutcome, _ form: Form
    ) throws(FormProblem) -> Instant {
        let order = workshop.order(id)
        guard let written = try time(.fieldNewPromise, form) else {
            if outcome == .noAnswer, let promise = order?.promise, promise > now { return promise }
            throw missing(.fieldNewPromise)
        }
        if outcome == .otherTime, written == order.flatMap(proposal) {
            throw FormProblem(label: .fieldNewPromise, text: words(.otherTimeMissing))
        }
        return written
    }

    fileprivate func speech(to order: Order, _ form: Form) -> String {
        [callIn(order, form), foundWork(order), newTime(order, form)]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func callIn(_ order: Order, _ form: Form) -> String {
        guard order.canBeCalledIn else { return "" }
        guard let appointment = try? time(.fieldAppointment, form) else { return words(.sayCallIn) }
        return words(.sayCallInAt, words.moment(appointment, now: now))
    }

    private func foundWork(_ order: Order) -> String {
        let open = order.jobs.filter { $0.authorisation == .open }.map { job in
            let estimate = job.line.estimate ?? ""
            return job.line.description + (estimate.isEmpty ? "" : words.bracketed(estimate))
        }
        return open.isEmpty ? "" : words(.sayFoundWork, words.list(open))
    }

    private func newTime(_ order: Order, _ form: Form) -> String {
        guard order.readyAt == nil else { return words(.sayReady) }
        guard let time = try? time(.fieldNewPromise, form) else { return words(.sayNoTime) }
        let said = words.moment(time, now: now)
        if time == order.promise { return words(.sayAsAgreed, said) }
        let promise = words.moment(order.promise, now: now)
        let reason = form.text(.fieldReason)
        guard !reason.isEmpty else { return words(.sayOtherTime, said, promise) }
        let isOpenEnded = outlook.orders[order.id]?.isOpenEnded ?? false
        return words(isOpenEnded ? .sayNewTimeAtSoonest : .sayNewTime, said, promise, reason)
    }
}
