import Phrases
import WorkshopCore

/// Work that was found: what, how long, who can do it, and whether the customer is asked.
struct AddWorkForm: FormKind {
    let order: OrderID

    var isWeighed: Bool { true }

    func title(on board: Board) -> String { board.words(.formAddWork, board.named(order)) }

    func fields(on board: Board) -> [FormField] {
        [
            .text(.fieldJob), .text(.fieldHours, "0.5"),
            .choice(.fieldSkill, Skill.levels.map(String.init)),
            .choice(.fieldAuthorisation, [board.words(.yes), board.words(.no)]),
            .text(.fieldEstimate, hint: .hintEstimate),
            .text(.fieldAfter, hint: .hintAfter),
        ]
    }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        let description = try board.required(.fieldJob, form)
        let written = form.text(.fieldHours)
        guard let flatRate = Minutes(hours: written), JobLine.flatRates.contains(flatRate) else {
            throw FormProblem(label: .fieldHours, text: board.words(.badHours, written))
        }
        let line = JobLine(
            description: description, flatRate: flatRate,
            skill: Skill(clamping: form.choice(.fieldSkill) + 1), kind: .repair,
            estimate: form.optional(.fieldEstimate), after: try board.predecessors(form))
        return .work(.add(order, line, needsAuthorisation: form.choice(.fieldAuthorisation) == 0))
    }
}
