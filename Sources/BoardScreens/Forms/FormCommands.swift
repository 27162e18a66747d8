import Phrases
import WorkshopCore

/// What each form asks the workshop to do.
extension Board {
    func command(of form: Form) throws(FormProblem) -> Command {
        switch form.kind {
        case .stop(let job): return .work(.stop(job, try stopRequest(form)))
        case .changeStop(let job): return .work(.changeStop(job, try stopRequest(form)))
        case .failInspection(let job):
            return .afterWork(.failInspection(job, note: form.text(.fieldNote)))
        case .override(let job, let technician):
            let reason = try required(.fieldReason, form)
            let start = startCommand(job, technician, overriding: reason)
            guard let first = form.passedOver else { return .work(start) }
            return .work(.passingOver(PassedOver(first, .other, remark: reason), taking: start))
        case .passOver(let command, let first):
            let remark = try required(.fieldReason, form)
            return .work(.passingOver(PassedOver(first, .other, remark: remark), taking: command))
        case .receive(let order):
            return .visit(.receive(order, keyTag: form.optional(.fieldKeyTag)))
        case .park(let order): return .visit(.park(order, place: try required(.fieldPlace, form)))
        case .call(let order): return .promise(.tellCustomer(order, try telling(order, form)))
        case .tellAdvisor(let order):
            return .promise(.tellAdvisor(order, reason: try required(.fieldReason, form)))
        case .addWork(let order): return try addWork(order, form)
        case .sequence(let job): return .work(.sequence(job, after: try predecessors(form)))
        case .part(let order, _): return try movePart(order, form)
        case .orderPart(let order, let number):
            return .parts(
                .move(
                    order, number: number, to: .ordered, eta: try time(.fieldEta, form)))
        case .partEta(let order, let number): return try moveEta(order, number, form)
        case .note(let order): return .visit(.note(order, text: try required(.fieldNote, form)))
        case .messages(let order): return preferContact(order, form)
        case .cancel(let order): return .visit(.cancel(order, reason: form.text(.fieldReason)))
        case .absent(let technician): return try absence(technician, form)
        case .book: return try booking(form)
        case .moveAppointment(let order): return try moveAppointment(order, form)
        case .noShow(let order): return .visit(.noShow(order, owner: form.optional(.fieldOwner)))
        }
    }

    private func stopRequest(_ form: Form) throws(FormProblem) -> StopRequest {
        StopRequest(
            code: StoppageCode.allCases[form.choice(.fieldCode)],
            reason: try required(.fieldReason, form), owner: try owner(form),
            expected: try time(.fieldExpected, form), parked: form.optional(.fieldParked))
    }

    /// Who must act; of outside work the vendor.
    private func owner(_ form: Form) throws(FormProblem) -> String? {
        let isSublet = StoppageCode.allCases[form.choice(.fieldCode)] == .sublet
        return isSublet ? try required(.fieldVendor, form) : form.optional(.fieldOwner)
    }

    private func addWork(_ order: OrderID, _ form: Form) throws(FormProblem) -> Command {
        let description = try required(.fieldJob, form)
        let written = form.text(.fieldHours)
        guard let flatRate = Minutes(hours: written), JobLine.flatRates.contains(flatRate) else {
            throw FormProblem(label: .fieldHours, text: words(.badHours, written))
        }
        let line = JobLine(
            description: description, flatRate: flatRate,
            skill: Skill(clamping: form.choice(.fieldSkill) + 1), kind: .repair,
            estimate: form.optional(.fieldEstimate), after: try predecessors(form))
        return .work(.add(order, line, needsAuthorisation: form.choice(.fieldAuthorisation) == 0))
    }

    private func movePart(_ order: OrderID, _ form: Form) throws(FormProblem) -> Command {
        let number = try required(.fieldPart, form)
        let state = PartState.allCases.filter { $0 != .listed }[form.choice(.fieldPartState)]
        guard state == .asked else {
            return .parts(.move(order, number: number, to: state, eta: try time(.fieldEta, form)))
        }
        let written = form.text(.fieldQuantity)
        guard let quantity = Int(written), (1...9999).contains(quantity) else {
            throw FormProblem(
                label: .fieldQuantity, text: words(.badNumber, written, "1", "9999"))
        }
        let job = target.order == order ? target.job?.number : nil
        return .parts(.ask(order, number: number, quantity: quantity, job: job))
    }

    private func moveEta(
        _ order: OrderID, _ number: String, _ form: Form
    ) throws(FormProblem) -> Command {
        guard let eta = try time(.fieldEta, form) else { throw missing(.fieldEta) }
        let part = workshop.order(order)?.parts.first { $0.number == number }
        return .parts(.move(order, number: number, to: part?.state ?? .ordered, eta: eta))
    }

    private func absence(_ technician: TechnicianID, _ form: Form) throws(FormProblem) -> Command {
        guard let from = try time(.fieldFrom, form) else { throw missing(.fieldFrom) }
        guard let until = try time(.fieldUntil, form) else { throw missing(.fieldUntil) }
        return .technician(
            .setAbsence(
                technician, Span(from: from, until: until), reason: form.text(.fieldReason)))
    }

    func required(_ label: Phrase, _ form: Form) throws(FormProblem) -> String {
        guard let text = form.optional(label) else { throw missing(label) }
        return text
    }

    func missing(_ label: Phrase) -> FormProblem {
        let name = words(label)
        let isShort = name == name.uppercased()
        return FormProblem(
            label: label, text: words(.emptyField, isShort ? name : name.lowercased()))
    }

    func time(_ label: Phrase, _ form: Form) throws(FormProblem) -> Instant? {
        guard let written = form.optional(label) else { return nil }
        guard
            let instant = TimeText.instant(
                written, now: now, zone: workshop.zone, names: words.dayNames)
        else { throw FormProblem(label: label, text: words(.badTime, written)) }
        return instant
    }
}
