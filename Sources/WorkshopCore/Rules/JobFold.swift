extension Order {
    /// Folds in an event about one job, which exists.
    mutating func applyToJobs(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .jobAdded(let line, let needsAuthorisation):
            var job = Job(id: JobID(id, jobs.count + 1), line: line)
            job.isAdditional = true
            job.authorisation = needsAuthorisation ? .open : .notNeeded
            jobs.append(job)
            reopen()
        case .inspectionFailed(let number, _):
            change(number) { $0.sendBack() }
            reopen()
        case .jobStarted(let number, let technician, let reason),
            .jobResumed(let number, let technician, let reason):
            change(number) { $0.begin(by: technician, at: recorded.at, overriding: reason) }
            parkedAt = nil
        case .jobStopped(let number, let stoppage):
            change(number) { $0.stop(stoppage, at: recorded.at) }
            parkedAt = stoppage.parked ?? parkedAt
        default: applyToJob(recorded)
        }
    }

    private mutating func applyToJob(_ recorded: RecordedEvent) {
        guard let number = recorded.event.jobNumber else { return }
        change(number) { job in
            switch recorded.event {
            case .jobAuthorised: job.authorisation = .given
            case .jobDeclined: job.decline()
            case .jobAssigned(_, let technician, let start, let end):
                job.plan = Job.Plan(technician: technician, start: start, end: end)
            case .jobUnassigned: job.plan = nil
            case .stoppageChanged(_, let stoppage): job.changeStop(to: stoppage)
            case .jobFinished: job.finish(at: recorded.at)
            case let other: preconditionFailure("\(other) is not about one job")
            }
        }
    }

    private mutating func change(_ number: Int, _ change: (inout Job) -> Void) {
        change(&jobs[number - 1])
    }

    /// Work has come up after the steps that follow the work: they are to be taken again.
    private mutating func reopen() {
        inspectedAt = nil
        washStartedAt = nil
        washedAt = nil
        settledAt = nil
        readyAt = nil
    }
}

extension Job {
    mutating func begin(by technician: TechnicianID, at: Instant, overriding reason: String?) {
        endStop(at: at)
        work.append(Work(technician: technician, from: at, until: nil))
        finishedAt = nil
        if let reason { overrideReasons.append(reason) }
    }

    mutating func stop(_ stoppage: Stoppage, at: Instant) {
        endWork(at: at)
        endStop(at: at)
        stops.append(Stop(stoppage: stoppage, since: at, until: nil))
    }

    mutating func changeStop(to stoppage: Stoppage) {
        guard openStop != nil else { return }
        stops[stops.count - 1].stoppage = stoppage
    }

    mutating func finish(at: Instant) {
        endWork(at: at)
        endStop(at: at)
        finishedAt = at
    }

    mutating func decline() {
        authorisation = .declined
        plan = nil
    }

    /// Back from a failed inspection: first in the queue of the technician who did it.
    mutating func sendBack() {
        reworks += 1
        finishedAt = nil
    }

    private mutating func endWork(at: Instant) {
        guard running != nil else { return }
        work[work.count - 1].until = at
    }

    private mutating func endStop(at: Instant) {
        guard openStop != nil else { return }
        stops[stops.count - 1].until = at
    }
}
