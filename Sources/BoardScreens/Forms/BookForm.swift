import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The times that are proposed for a visit, and what was asked for.
struct BookProposal: Hashable, Sendable {
    var request: Quote.Request
    /// The times to choose from.
    var slots: [Slot]
    /// A time that somebody wrote himself.
    var other: Slot?
}

/// The booking form: who comes for what, and when there is time for it.
extension Board {
    var stepForBook: Result<Step, Reason> {
        guard workshop.shop != nil else {
            return .failure(.refused(.shop(.missing), words, now: now))
        }
        return .success(.open(.form(form(.book))))
    }

    var bookFields: [FormField] {
        [
            .text(.fieldOrderNumber, nextOrderNumber), .text(.fieldCustomer), .text(.fieldPhone),
            .text(.fieldPlate), .text(.fieldModel), .text(.fieldJobs, hint: .hintJobs),
            .choice(.fieldKind, JobKind.allCases.map { words(kind: $0) }),
            .choice(.fieldWaits, [words(.no), words(.yes)]),
            .choice(.fieldWash, [words(.no), words(.yes)]),
            .choice(.fieldSlot, [words(.slotOther)]),
            .text(.fieldArrival, hint: .hintTime).shown(when: .fieldSlot, is: [0]),
            .text(.fieldNewPromise, hint: .hintTime),
        ]
    }

    /// One more than the highest number on the board.
    private var nextOrderNumber: String {
        workshop.orders.keys.compactMap { Int($0.text) }.max()
            .flatMap { $0 < Int.max ? String($0 + 1) : nil } ?? ""
    }

    /// Looks for times when what is asked for can be read and is not what it was.
    mutating func propose(in form: inout Form) {
        guard form.kind.proposesTimes, let request = try? request(form) else { return }
        if form.proposal?.request != request {
            guard let slots = try? search(request).slots(for: request).get() else { return }
            form.proposal = BookProposal(request: request, slots: slots)
            offer(slots, in: &form)
        }
        guard isOther(form), let time = try? time(.fieldArrival, form),
            form.proposal?.other?.arrival != time
        else { return }
        form.proposal?.other = try? search(request).slot(at: time, for: request).get()
        writePromise(in: &form)
    }

    private func search(_ request: Quote.Request) -> SlotSearch {
        let bucket = TimeBucket(
            of: workshop, outlook, record, days: SlotSearch.days, moving: request.moving)
        return SlotSearch(workshop, outlook, bucket)
    }

    /// The promise goes with the time that is chosen.
    func followSlot(in form: inout Form) {
        guard form.kind.proposesTimes, form.fields[form.focus].label == .fieldSlot else { return }
        if !isOther(form) { writePromise(in: &form) }
    }

    private func offer(_ slots: [Slot], in form: inout Form) {
        let options = slots.map { slot in
            (slot.isGood ? "" : glyphs.triangleDown + " ") + words.moment(slot.arrival, now: now)
        }
        for index in form.fields.indices {
            if form.fields[index].label == .fieldSlot {
                form.fields[index].content = .choice(options + [words(.slotOther)], 0)
            } else if form.fields[index].label == .fieldArrival {
                form.fields[index].condition?.choices = [options.count]
            }
        }
        writePromise(in: &form)
    }

    private func writePromise(in form: inout Form) {
        guard let promise = chosenSlot(form)?.promise,
            let index = form.fields.firstIndex(where: { $0.label == .fieldNewPromise })
        else { return }
        form.fields[index].content = .text(TextInput(written(promise.time), isProposed: true))
    }

    /// Whether another time than those proposed is asked for.
    private func isOther(_ form: Form) -> Bool {
        guard case .choice(let options, let index)? = form.field(.fieldSlot)?.content else {
            return false
        }
        return index == options.count - 1
    }

    private func chosenSlot(_ form: Form) -> Slot? {
        guard let proposal = form.proposal else { return nil }
        if isOther(form) { return proposal.other }
        let index = form.choice(.fieldSlot)
        return proposal.slots.indices.contains(index) ? proposal.slots[index] : nil
    }

    private func request(_ form: Form) throws(FormProblem) -> Quote.Request {
        if case .moveAppointment(let id) = form.kind, let order = workshop.order(id) {
            return Quote.Request(moving: order, arrival: now)
        }
        let kind = JobKind.allCases[form.choice(.fieldKind)]
        let jobs: [JobLine]
        do throws(JobText.Problem) {
            jobs = try JobText.lines(form.text(.fieldJobs), kind: kind)
        } catch {
            throw FormProblem(label: .fieldJobs, text: words(.badJobs, error.text))
        }
        let number = OrderID(form.text(.fieldOrderNumber))
        if let flaw = Workshop.flaw(inSequenceOf: jobs, on: number) {
            throw FormProblem(label: .fieldJobs, text: words(flaw, now: now))
        }
        return Quote.Request(
            jobs: jobs, arrival: now, isWaiter: form.choice(.fieldWaits) == 1,
            wantsWash: form.choice(.fieldWash) == 1)
    }

    /// When the car comes: at the time that was chosen or written, which has not passed.
    func chosenArrival(_ form: Form) throws(FormProblem) -> Instant {
        var arrival = chosenSlot(form)?.arrival
        if isOther(form) { arrival = try time(.fieldArrival, form) }
        guard let arrival else { throw missing(isOther(form) ? .fieldArrival : .fieldSlot) }
        guard arrival >= now else {
            let said = words.moment(arrival, now: now)
            throw FormProblem(label: .fieldArrival, text: words(.badTime, said))
        }
        return arrival
    }

    /// The delivery time that goes with it, as it was proposed or written.
    func agreedPromise(_ form: Form) throws(FormProblem) -> Instant {
        guard let promise = try time(.fieldNewPromise, form) else {
            throw missing(.fieldNewPromise)
        }
        return promise
    }

    func booking(_ form: Form) throws(FormProblem) -> Command {
        let number = try required(.fieldOrderNumber, form)
        let customer = try required(.fieldCustomer, form)
        let request = try request(form)
        let arrival = try chosenArrival(form)
        let promise = try agreedPromise(form)
        let sheet = OrderSheet(
            customer: customer, phone: form.text(.fieldPhone), plate: form.text(.fieldPlate),
            model: form.text(.fieldModel), advisor: actor.name, arrival: arrival,
            appointment: arrival, promise: promise, isWaiter: request.isWaiter,
            wantsWash: request.wantsWash, jobs: request.jobs)
        return .visit(.book(OrderID(number), sheet))
    }

    /// What is said about the time that is chosen; nil for another form.
    func remark(on form: Form) -> String? {
        guard form.kind.proposesTimes else { return nil }
        guard let slot = chosenSlot(form) else {
            return form.kind == .book ? words(.slotUnknown) : nil
        }
        guard let promise = slot.promise else {
            return words(.quoteNobody, slot.obstacle.map { words($0, now: now) } ?? "?")
        }
        var said = [
            words(
                .slotReady, words.moment(slot.arrival, now: now),
                words.moment(promise.time, now: now), words.basis(of: promise))
        ]
        if !slot.breaks.isEmpty {
            let names = slot.breaks.prefix(6).map(\.text).joined(separator: " ")
            said.append(glyphs.triangleDown + " " + words(.quoteBreaks, names))
        }
        if slot.over > .zero { said.append(words(.slotOver, words.hours(slot.over))) }
        if slot.isOverNight { said.append(words(.slotOverNight)) }
        if workshop.isClosed(at: slot.arrival) {
            said.append(glyphs.triangleDown + " " + words(.slotClosed))
        }
        if slot.receptions > 0 { said.append(words(.slotShared, String(slot.receptions))) }
        return said.joined(separator: " ")
    }
}

extension Words {
    /// A kind of work.
    func callAsFunction(kind: JobKind) -> String {
        switch kind {
        case .maintenance: self(.kindMaintenance)
        case .repair: self(.kindRepair)
        case .campaign: self(.kindCampaign)
        case .bodywork: self(.kindBodywork)
        case .other: self(.kindOther)
        }
    }
}
