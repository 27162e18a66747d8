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

/// A form that proposes times at which a car could come, and the promise that goes with each.
protocol SlotForm: FormKind {
    /// What time is looked for; nil for a visit that is gone.
    func request(of form: Form, on board: Board) throws(FormProblem) -> Quote.Request?
    /// What is said while no time is known.
    func remarkWithoutSlot(on board: Board) -> String?
}

extension SlotForm {
    func remarkWithoutSlot(on board: Board) -> String? { nil }

    /// Looks for times when what is asked for can be read and is not what it was.
    func propose(in form: inout Form, on board: Board) {
        guard let request = try? request(of: form, on: board) else { return }
        if form.proposal?.request != request {
            guard let slots = try? board.search(request).slots(for: request).get() else { return }
            form.proposal = BookProposal(request: request, slots: slots)
            board.offer(slots, in: &form)
        }
        guard form.isOtherSlot, let time = try? board.time(.fieldArrival, form),
            form.proposal?.other?.arrival != time
        else { return }
        form.proposal?.other = try? board.search(request).slot(at: time, for: request).get()
        board.writePromise(in: &form)
    }

    /// The promise goes with the time that is chosen.
    func follow(_ form: inout Form, on board: Board) {
        guard form.fields[form.focus].label == .fieldSlot, !form.isOtherSlot else { return }
        board.writePromise(in: &form)
    }

    func remark(on form: Form, on board: Board) -> String? {
        form.chosenSlot.map(board.remark) ?? remarkWithoutSlot(on: board)
    }
}

extension Form {
    /// Whether another time than those proposed is asked for.
    fileprivate var isOtherSlot: Bool {
        guard case .choice(let options, let index)? = field(.fieldSlot)?.content else {
            return false
        }
        return index == options.count - 1
    }

    fileprivate var chosenSlot: Slot? {
        guard let proposal else { return nil }
        if isOtherSlot { return proposal.other }
        let index = choice(.fieldSlot)
        return proposal.slots.indices.contains(index) ? proposal.slots[index] : nil
    }
}

extension Board {
    fileprivate func search(_ request: Quote.Request) -> SlotSearch {
        let bucket = TimeBucket(
            of: workshop, outlook, record, days: SlotSearch.days, moving: request.moving)
        return SlotSearch(workshop, outlook, bucket)
    }

    fileprivate func offer(_ slots: [Slot], in form: inout Form) {
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

    fileprivate func writePromise(in form: inout Form) {
        guard let promise = form.chosenSlot?.promise,
            let index = form.fields.firstIndex(where: { $0.label == .fieldNewPromise })
        else { return }
        form.fields[index].content = .text(TextInput(written(promise.time), isProposed: true))
    }

    /// When the car comes: at the time that was chosen or written, which has not passed.
    func chosenArrival(_ form: Form) throws(FormProblem) -> Instant {
        var arrival = form.chosenSlot?.arrival
        if form.isOtherSlot { arrival = try time(.fieldArrival, form) }
        guard let arrival else { throw missing(form.isOtherSlot ? .fieldArrival : .fieldSlot) }
        guard arrival >= now else {
            let said = words.moment(arrival, now: now)
            throw FormProblem(label: .fieldArrival, text: words(.badTime, said))
        }
        return arrival
    }

    /// What is said about the time that is chosen.
    fileprivate func remark(on slot: Slot) -> String {
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
