extension Refusal {
    /// The order that is not as a command needs it, with the job where it is one of its jobs.
    ///
    /// What somebody else has just done to it may be the reason; nil where nobody's act can be, or
    /// the refusal names him.
    public var misplaced: (order: OrderID, job: Int?)? {
        switch self {
        case .wrongState(let order, _), .notCheckedIn(let order), .alreadyCheckedIn(let order),
            .washAlreadyStarted(let order), .notSettled(let order), .alreadySettled(let order),
            .notReady(let order), .noAlert(let order), .forestalled(let order, _):
            (order, nil)
        case .workOpen(let job), .jobInWork(let job, _), .jobNotInWork(let job),
            .jobNotStopped(let job), .jobStopped(let job, _), .jobFinished(let job),
            .jobDeclined(let job), .jobNotAssigned(let job), .noAuthorisationOpen(let job),
            .technicianBusy(_, let job):
            (job.order, job.number)
        case .noShop, .shopAlreadyOpen, .unknownOrder, .unknownJob, .unknownTechnician,
            .orderExists, .badOrderNumber, .technicianExists, .technicianLeft, .technicianHasWork,
            .noSuchAbsence, .noJobs, .badFlatRate, .emptyField, .tooLong, .beginsWithMark,
            .badQuantity, .emptySpan,
            .badContact, .badSetting, .promiseBeforeArrival, .timeBefore, .promisePassed,
            .tooFarAhead, .openingStays, .badAppointment, .washNotWanted, .afterItself,
            .jobsInCircle, .technicianAway, .skillTooLow, .partMissing, .authorisationOpen,
            .comesAfter, .unknownPart, .partAlready, .nothingToUndo, .changedSince,
            .cannotBeUndone, .roleForbids, .notYourJob, .notYourStep, .identityNotForced,
            .settingsLockedOut, .dispatchedBy:
            nil
        }
    }
}
