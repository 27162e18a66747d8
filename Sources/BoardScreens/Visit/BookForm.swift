import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The booking form: who comes for what, and when there is time for it.
struct BookForm: SlotForm {
    func title(on board: Board) -> String { board.words(.formBook, "") }

    func fields(on board: Board) -> [FormField] {
        let words = board.words
        return [
            .text(.fieldOrderNumber, nextOrderNumber(on: board)), .text(.fieldCustomer),
            .text(.fieldPhone), .text(.fieldPlate), .text(.fieldModel),
            .text(.fieldJobs, hint: .hintJobs),
            .choice(.fieldKind, JobKind.allCases.map { words(kind: $0) }),
            .choice(.fieldWaits, [words(.no), words(.yes)]),
            .choice(.fieldWash, [words(.no), words(.yes)]),
            .choice(.fieldSlot, [words(.slotOther)]),
            .text(.fieldArrival, hint: .hintTime).shown(when: .fieldSlot, is: [0]),
            .text(.fieldNewPromise, hint: .hintTime),
        ]
    }

    /// One more than the highest number on the board.
    private func nextOrderNumber(on board: Board) -> String {
        board.workshop.orders.keys.compactMap { Int($0.text) }.max()
            .flatMap { $0 < Int.max ? String($0 + 1) : nil } ?? ""
    }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        let number = try board.required(.fieldOrderNumber, form)
        let customer = try board.required(.fieldCustomer, form)
        let request = try visit(of: form, on: board)
        let arrival = try board.chosenArrival(form)
        let promise = try board.requiredTime(.fieldNewPromise, form)
        let sheet = OrderSheet(
            customer: customer, phone: form.text(.fieldPhone), plate: form.text(.fieldPlate),
            model: form.text(.fieldModel), advisor: board.actor.name, arrival: arrival,
            appointment: arrival, promise: promise, isWaiter: request.isWaiter,
            wantsWash: request.wantsWash, jobs: request.jobs)
        return .visit(.book(OrderID(number), sheet))
    }

    func request(of form: Form, on board: Board) throws(FormProblem) -> Quote.Request? {
        try visit(of: form, on: board)
    }

    private func visit(of form: Form, on board: Board) throws(FormProblem) -> Quote.Request {
        let kind = JobKind.allCases[form.choice(.fieldKind)]
        let jobs: [JobLine]
        do throws(JobText.Problem) {
            jobs = try JobText.lines(form.text(.fieldJobs), kind: kind)
        } catch {
            throw FormProblem(label: .fieldJobs, text: board.words(.badJobs, error.text))
        }
        let number = OrderID(form.text(.fieldOrderNumber))
        if let flaw = Workshop.flaw(inSequenceOf: jobs, on: number) {
            throw FormProblem(label: .fieldJobs, text: board.words(flaw, now: board.now))
        }
        return Quote.Request(
            jobs: jobs, arrival: board.now, isWaiter: form.choice(.fieldWaits) == 1,
            wantsWash: form.choice(.fieldWash) == 1)
    }

    func remarkWithoutSlot(on board: Board) -> String? { board.words(.slotUnknown) }
}

extension Board {
    var stepForBook: Result<Step, Reason> {
        guard workshop.shop != nil else {
            return .failure(.refused(.shop(.missing), words, now: now))
        }
        return asking(BookForm())
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
