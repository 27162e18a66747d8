import WorkshopCore

extension Words {
    func said(_ refusal: WorkRefusal, _ now: Instant) -> Said {
        switch refusal {
        case .unknownJob(let job): (.unknownJob, ["\(job)"])
        case .badFlatRate(let minutes): (.badFlatRate, [self.minutes(minutes)])
        case .inWork(let job, let id): (.jobInWork, ["\(job)", id.name])
        case .notInWork(let job): (.jobNotInWork, ["\(job)"])
        case .notStopped(let job): (.jobNotStopped, ["\(job)"])
        case .stopped(let job, let code):
            (.jobIsStopped, ["\(job)", code.rawValue, self(code)])
        case .finished(let job): (.jobIsFinished, ["\(job)"])
        case .declined(let job): (.jobIsDeclined, ["\(job)"])
        case .notAssigned(let job): (.jobNotAssigned, ["\(job)"])
        case .noAuthorisationOpen(let job): (.noAuthorisationOpen, ["\(job)"])
        case .afterItself(let job): (.afterItself, ["\(job)"])
        case .inCircle(let order, let jobs): (.jobsInCircle, [order.text, list(jobs)])
        case .technicianBusy(let id, let job): (.technicianBusy, [id.name, "\(job)"])
        case .technicianAway(let id, let until):
            (.technicianAway, [id.name, moment(until, now: now)])
        case .skillTooLow(let job, let needs, let id, let has):
            (.skillTooLow, ["\(job)", String(needs.level), id.name, String(has.level)])
        case .partMissing(let job, let part, let eta?):
            (.partMissing, ["\(job)", part, moment(eta, now: now)])
        case .partMissing(let job, let part, nil): (.partMissingNoEta, ["\(job)", part])
        case .authorisationOpen(let job): (.authorisationOpen, ["\(job)"])
        case .comesAfter(let job, let awaited):
            (.comesAfter, ["\(job)", list(awaited.map(\.description))])
        }
    }

    func said(_ event: WorkEvent, _ now: Instant) -> Said {
        switch event {
        case .added(let line, _): (.didJobAdded, [line.description, hours(line.flatRate)])
        case .authorised(let job): (.didAuthorised, [String(job)])
        case .declined(let job): (.didDeclined, [String(job)])
        case .assigned(let job, let technician, let start, _, let place):
            (
                place == nil ? .didAssigned : .didAssignedNext,
                [String(job), technician.name, moment(start, now: now)]
            )
        case .unassigned(let job): (.didUnassigned, [String(job)])
        case .sequenced(let job, let after):
            (
                after.map { $0 == .beside ? .didBeside : .didSequenced } ?? .didSequenceUsual,
                [String(job), list(after?.jobs ?? [])]
            )
        case .started(let job, let technician, let reason):
            (.didStarted, [String(job), technician.name, overridden(reason)])
        case .stopped(let job, let stoppage): (.didStopped, said(job, stoppage, now))
        case .stoppageChanged(let job, let stoppage): (.didStopChanged, said(job, stoppage, now))
        case .resumed(let job, let technician, let reason):
            (.didResumed, [String(job), technician.name, overridden(reason)])
        case .finished(let job): (.didFinished, [String(job)])
        case .firstChoicePassedOver(let job, let technician, let passed):
            (.didPassedOver, [String(job), technician.name, "\(passed.first)", self(passed)])
        }
    }

    private func overridden(_ reason: String?) -> String {
        aside(reason.map { self(.overridden, $0) } ?? "")
    }

    private func said(_ job: Int, _ stoppage: Stoppage, _ now: Instant) -> [String] {
        [String(job), stoppage.code.rawValue, stoppage.reason, outlook(of: stoppage, now)]
    }

    private func outlook(of stoppage: Stoppage, _ now: Instant) -> String {
        aside(
            stoppage.expected.map { self(.expectedAt, moment($0, now: now)) } ?? "",
            stoppage.parked.map { isBlank($0) ? "" : self(.parkedAt, $0) } ?? "")
    }
}
