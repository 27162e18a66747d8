extension Order {
    mutating func fold(_ event: WorkEvent, _ recorded: RecordedEvent) throws(HistoryProblem) {
        let at = recorded.at
        switch event {
        case .added(let line, let needsAuthorisation): add(line, needsAuthorisation)
        case .authorised(let job): try change(job, recorded) { $0.authorisation = .given }
        case .declined(let job): try change(job, recorded) { $0.decline(at: at) }
        case .assigned(let job, let technician, let start, let end, let place):
            let plan = Job.Plan(
                technician: technician, start: start, end: end, place: place ?? start)
            try change(job, recorded) { $0.dispatch(plan, at: at) }
        case .unassigned(let job): try change(job, recorded) { $0.dispatch(nil, at: at) }
        case .sequenced(let job, let after): try change(job, recorded) { $0.line.after = after }
        case .started(let job, let technician, let reason),
            .resumed(let job, let technician, let reason):
            try change(job, recorded) { $0.begin(by: technician, at: at, overriding: reason) }
            parkedAt = nil
        case .stopped(let job, let stop): try halt(job, stop, recorded) { $0.stop(stop, at: at) }
        case .stoppageChanged(let job, let stop):
            try halt(job, stop, recorded) { $0.changeStop(to: stop) }
        case .finished(let job): try change(job, recorded) { $0.finish(at: at) }
        case .firstChoicePassedOver(let job, _, _): try change(job, recorded) { _ in }
        }
    }

    private mutating func add(_ line: JobLine, _ needsAuthorisation: Bool) {
        var job = Job(id: JobID(id, jobs.count + 1), line: line)
        job.isAdditional = true
        job.authorisation = needsAuthorisation ? .open : .notNeeded
        jobs.append(job)
        reopen()
    }

    private mutating func halt(
        _ number: Int, _ stoppage: Stoppage, _ recorded: RecordedEvent,
        _ change: (inout Job) -> Void
    ) throws(HistoryProblem) {
        try self.change(number, recorded, change)
        parkedAt = stoppage.parked ?? parkedAt
    }
}
