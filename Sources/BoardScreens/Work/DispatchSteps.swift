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
                return choosing(startChooser(id), for: id)
            }
            return stepToStart(id, by: technician)
        }
    }

    /// Starts or resumes a job; where a check may be overridden, asks for the reason.
    ///
    /// - Parameter passedOver: the first choice that is passed over with it.
    func stepToStart(
        _ id: JobID, by technician: TechnicianID, passing passedOver: JobID? = nil
    ) -> Result<Step, Reason> {
        let step = doing(.work(startCommand(id, technician, overriding: nil)))
        guard case .failure = step else { return step }
        let withReason = doing(.work(startCommand(id, technician, overriding: "?")))
        guard withReason.isSuccess else { return step }
        return asking(OverrideForm(job: id, technician: technician, passedOver: passedOver))
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
            choosing(assignChooser(id), for: id)
        }
    }

    var stepForMove: Result<Step, Reason> {
        withJob { id in
            guard let job = workshop.job(id), job.state == .queued || job.state == .waiting
            else { return reason(.noJobToMove) }
            guard let plan = job.plan else {
                return choosing(assignChooser(id), for: id)
            }
            return .success(.change { $0.beginMove(id, plan) })
        }
    }

    /// The staff to choose from, unless the job can be given to nobody.
    private func choosing(
        _ chooser: @autoclosure () -> Chooser, for job: JobID
    ) -> Result<Step, Reason> {
        guard !workshop.staff.isEmpty else { return reason(.nobodyToAssign) }
        let probe = Command.work(.assign(job, TechnicianID(""), at: nil))
        switch workshop.decide(probe, by: setting.actor, at: now) {
        case .success, .failure(.technician(.unknown)):
            return .success(.open(chooser()))
        case .failure(let refusal): return .failure(.refused(refusal, words, now: now))
        }
    }
}
