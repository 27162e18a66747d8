import Phrases
import WorkshopCore

/// A part that is asked for, or the next state of one.
struct PartForm: FormKind {
    let order: OrderID
    /// The part's number; a new part when there is none.
    var number: String?

    private static let states = PartState.allCases.filter { $0 != .listed }

    func title(on board: Board) -> String { board.words(.formPart, board.named(order)) }

    func fields(on board: Board) -> [FormField] {
        let part = board.part(number, of: order)
        let next =
            part.flatMap { part in Self.states.firstIndex { part.state.isBefore($0) } } ?? 0
        return [
            .text(.fieldPart, part?.number ?? ""),
            .text(.fieldQuantity, String(part?.quantity ?? 1)),
            .choice(.fieldPartState, Self.states.map { board.words($0) }, next),
            .text(.fieldEta, part?.eta.map { board.written($0) } ?? "", hint: .hintTime),
        ]
    }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        let number = try board.required(.fieldPart, form)
        let state = Self.states[form.choice(.fieldPartState)]
        guard state == .asked else {
            let eta = try board.time(.fieldEta, form)
            return .parts(.move(order, number: number, to: state, eta: eta))
        }
        let quantity = try board.number(.fieldQuantity, form, in: 1...9999)
        let job = board.target.order == order ? board.target.job?.number : nil
        return .parts(.ask(order, number: number, quantity: quantity, job: job))
    }
}

/// When a part that is ordered arrives.
struct OrderPartForm: FormKind {
    let order: OrderID
    let number: String

    func title(on board: Board) -> String {
        board.words(.formPartEta, number + "  " + board.named(order))
    }

    func fields(on board: Board) -> [FormField] { [board.etaField(number, of: order)] }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        let eta = try board.time(.fieldEta, form)
        return .parts(.move(order, number: number, to: .ordered, eta: eta))
    }
}

/// Another arrival of a part than was known.
struct PartEtaForm: FormKind {
    let order: OrderID
    let number: String

    func title(on board: Board) -> String {
        board.words(.formPartEta, number + "  " + board.named(order))
    }

    func fields(on board: Board) -> [FormField] { [board.etaField(number, of: order)] }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        let eta = try board.requiredTime(.fieldEta, form)
        let state = board.part(number, of: order)?.state ?? .ordered
        return .parts(.move(order, number: number, to: state, eta: eta))
    }
}

extension Board {
    fileprivate func part(_ number: String?, of id: OrderID) -> Order.Part? {
        workshop.order(id)?.parts.first { $0.number == number }
    }

    fileprivate func etaField(_ number: String, of order: OrderID) -> FormField {
        .text(.fieldEta, part(number, of: order)?.eta.map(written) ?? "", hint: .hintTime)
    }
}
