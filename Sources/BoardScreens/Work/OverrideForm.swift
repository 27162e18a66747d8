import Phrases
import WorkshopCore

/// Why a job begins although a check speaks against it.
struct OverrideForm: FormKind {
    let job: JobID
    let technician: TechnicianID
    /// The first choice that is passed over with it; the reason is this one too.
    var passedOver: JobID?

    func title(on board: Board) -> String { board.words(.formOverride, board.named(job)) }

    func fields(on board: Board) -> [FormField] { [.text(.fieldReason)] }

    func problem(on board: Board) -> String? {
        board.workshop.failingCheck(starting: job, by: technician).map {
            board.words($0, now: board.now)
        }
    }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        let reason = try board.required(.fieldReason, form)
        let start = board.startCommand(job, technician, overriding: reason)
        guard let passedOver else { return .work(start) }
        return .work(.passingOver(PassedOver(passedOver, .other, remark: reason), taking: start))
    }
}

/// Why a command takes another job than the first choice, in words.
struct PassOverForm: FormKind {
    let command: WorkCommand
    let first: JobID

    func title(on board: Board) -> String { board.words(.formPassOver, "\(first)") }

    func fields(on board: Board) -> [FormField] { [.text(.fieldReason)] }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        let remark = try board.required(.fieldReason, form)
        return .work(.passingOver(PassedOver(first, .other, remark: remark), taking: command))
    }
}
