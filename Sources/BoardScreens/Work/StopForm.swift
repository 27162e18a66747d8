import Phrases
import WorkshopCore

/// Why work stops, until when, and who must act.
struct StopForm: FormKind {
    let job: JobID

    var isWeighed: Bool { true }

    func title(on board: Board) -> String { board.words(.formStop, board.named(job)) }

    func fields(on board: Board) -> [FormField] {
        board.stopFields(nil, parked: board.workshop.order(job.order)?.parkedAt)
    }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        .work(.stop(job, try board.stopRequest(form)))
    }
}

/// What is known better about a stop than when it began.
struct ChangeStopForm: FormKind {
    let job: JobID

    var isWeighed: Bool { true }

    func title(on board: Board) -> String { board.words(.formChangeStop, board.named(job)) }

    func fields(on board: Board) -> [FormField] {
        board.stopFields(board.workshop.job(job)?.openStop?.stoppage, parked: nil)
    }

    func command(of form: Form, on board: Board) throws(FormProblem) -> Command {
        .work(.changeStop(job, try board.stopRequest(form)))
    }
}

extension Board {
    fileprivate func stopFields(_ stoppage: Stoppage?, parked: String?) -> [FormField] {
        let codes = StoppageCode.allCases
        let expected = stoppage?.expected.map { written($0) } ?? ""
        let isSublet = stoppage?.code == .sublet
        return [
            .choice(
                .fieldCode, codes.map { "\($0.rawValue) \(words($0))" },
                stoppage.flatMap { codes.firstIndex(of: $0.code) } ?? 0),
            .text(.fieldReason, stoppage?.reason ?? ""),
            .text(.fieldExpected, expected, hint: .hintTime),
            .text(.fieldParked, stoppage?.parked ?? parked ?? ""),
            .text(.fieldOwner, isSublet ? "" : stoppage?.owner ?? "")
                .shown(when: .fieldCode, is: indices { $0 != .sublet }),
            .text(.fieldVendor, isSublet ? stoppage?.owner ?? "" : "")
                .shown(when: .fieldCode, is: indices { $0 == .sublet }),
        ]
    }

    private func indices(_ isMeant: (StoppageCode) -> Bool) -> Set<Int> {
        Set(StoppageCode.allCases.indices.filter { isMeant(StoppageCode.allCases[$0]) })
    }

    fileprivate func stopRequest(_ form: Form) throws(FormProblem) -> StopRequest {
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
}
