import Phrases
import WorkshopCore
import WorkshopPlanner

/// The verbs of dispatch: start, next job, assign and move.
extension Board {
    /// Start what is queued, go on with what is stopped, or ask who starts what waits.
    var stepForStart: Result<Step, Reason> {
        withJob { id in
            guard let job = workshop.job(id) else { return reason(.needsJob) }
            guard let technician = job.technician else {
                return chooseTechnician(
                    .startBy(id), probe: .work(.assign(id, TechnicianID(""), at: nil)))
            }
            return stepToStart(id, by: technician)
        }
    }

    /// Starts or resumes a job; where a check may be overridden, asks for the reason.
    func stepToStart(_ id: JobID, by technician: TechnicianID) -> Result<Step, Reason> {
        let step = doing(.work(startCommand(id, technician, overriding: nil)))
        guard case .failure = step else { return step }
        let withReason = doing(.work(startCommand(id, technician, overriding: "?")))
        return withReason.isSuccess ? .success(.open(.form(form(.override(id, technician))))) : step
    }

    func startCommand(
        _ id: JobID, _ technician: TechnicianID?, overriding reason: String?
    ) -> WorkCommand {
        let isStopped = workshop.job(id)?.openStop != nil
        return isStopped
            ? .resume(id, technician, overrideReason: reason)
            : .start(id, technician, overrideReason: reason)
    }

    var stepForNextJob: Result<Step, Reason> {
        guard let technician = target.technician else { return reason(.needsTechnician) }
        let isQueued = !(outlook.timeline(of: technician)?.queue.isEmpty ?? true)
        guard isQueued || hasCandidate(technician)
        else { return reason(.noCandidates, technician.name) }
        return .success(.change { $0.chooseNextJob(for: technician) })
    }

    /// The footer asks at each key: most boards have something for everybody, seen at once.
    private func hasCandidate(_ technician: TechnicianID) -> Bool {
        dayView.undispatched.contains { workshop.order($0.id.order)?.receivedAt != nil }
            || !workshop.candidates(for: technician, at: now).isEmpty
    }

    var stepForAssign: Result<Step, Reason> {
        withJob { id in
            chooseTechnician(.assign(id), probe: .work(.assign(id, TechnicianID(""), at: nil)))
        }
    }

    var stepForMove: Result<Step, Reason> {
        withJob { id in
            guard let job = workshop.job(id), job.state == .queued || job.state == .waiting
            else { return reason(.noJobToMove) }
            guard let plan = job.plan else {
                return chooseTechnician(
                    .assign(id), probe: .work(.assign(id, TechnicianID(""), at: nil)))
            }
            return .success(.change { $0.beginMove(id, plan) })
        }
    }

    private func chooseTechnician(_ kind: Chooser.Kind, probe: Command) -> Result<Step, Reason> {
        guard !workshop.staff.isEmpty else { return reason(.nobodyToAssign) }
        switch workshop.decide(probe, by: setting.actor, at: now) {
        case .success, .failure(.technician(.unknown)):
            return .success(.open(.chooser(technicianChooser(kind))))
        case .failure(let refusal): return .failure(.refused(refusal, words, now: now))
        }
    }
}

extension Result {
    var isSuccess: Bool {
        switch self {
        case .success: true
        case .failure: false
        }
    }
}
