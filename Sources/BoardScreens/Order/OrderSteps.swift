import Phrases
import TerminalCanvas
import WorkshopCore

/// The steps of a visit in one line: those done with their times, where it stands, those to come.
struct OrderSteps {
    let board: Board
    let order: Order

    /// A step, and when it was done.
    struct Step: Hashable, Sendable {
        var state: OrderState
        var doneAt: Instant?
    }

    /// The steps of this visit, first to last; one without its work has none to come.
    var steps: [Step] {
        guard order.ending == nil else { return [Step(state: order.state)] }
        let wash = order.sheet.wantsWash ? [Step(state: .wash, doneAt: order.washedAt)] : []
        return [
            Step(state: .received, doneAt: order.receivedAt),
            Step(state: .inWork, doneAt: workDone),
            Step(state: .waitingInspection, doneAt: order.inspectedAt),
        ] + wash + [
            Step(state: .settlement, doneAt: order.settledAt),
            Step(state: .ready, doneAt: order.readyAt),
            Step(state: .delivered, doneAt: order.deliveredAt),
        ]
    }

    private var workDone: Instant? {
        guard order.jobs.allSatisfy(\.isSettled) else { return nil }
        return order.jobs.compactMap(\.finishedAt).max()
    }

    var pieces: [Piece] {
        let steps = steps
        let current = steps.firstIndex { $0.doneAt == nil } ?? steps.count
        return steps.enumerated().map { index, step in
            let words = board.words
            if let done = step.doneAt, index < current {
                let time = words.moment(done, now: board.now)
                let text = board.glyphs.check + " " + words(step.state) + " " + time
                return Piece(text, Ink(.jobDone), weight: index)
            }
            guard index == current else {
                return Piece(words(step.state), Ink(.textDim), weight: 20 - index)
            }
            let role = StatusColumn(order.state)?.role ?? .statusClosed
            let text = board.glyphs.arrow + " " + words(order.state)
            return Piece(text, Ink(role, .bold), weight: 99)
        }
    }
}
