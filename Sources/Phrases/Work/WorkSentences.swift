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
}
