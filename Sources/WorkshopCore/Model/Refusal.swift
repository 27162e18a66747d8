/// Why a command was declined: a value, to be put into words by the catalogue of phrases.
public enum Refusal: Error, Hashable, Sendable {
    // What the command names does not fit the board.
    case noShop
    case shopAlreadyOpen
    case unknownOrder(OrderID)
    case unknownJob(JobID)
    case unknownTechnician(TechnicianID)
    case orderExists(OrderID)
    /// A number that no new order can have.
    case badOrderNumber(OrderID)
    case technicianExists(TechnicianID)
    case technicianLeft(TechnicianID)
    case technicianHasWork(TechnicianID, JobID)
    case noSuchAbsence(TechnicianID)

    // Values out of their range.
    case noJobs(OrderID)
    case badFlatRate(Minutes)
    case emptyField(Field)
    case tooLong(Field, limit: Int)
    /// The text begins with a mark that is drawn upon what stands before it.
    case beginsWithMark(Field)
    case badQuantity(Int)
    case emptySpan
    case badContact(String)
    case badSetting(SettingFlaw)
    case promiseBeforeArrival(OrderID, promise: Instant, arrival: Instant)
    case timeBefore(last: Instant)
    case promisePassed(OrderID, promise: Instant)
    /// A time beyond which nothing can be planned or expected; `limit` is the last that can.
    case tooFarAhead(Instant, limit: Instant)

    // The order is not where the command needs it.
    case wrongState(OrderID, OrderState)
    case notCheckedIn(OrderID)
    case alreadyCheckedIn(OrderID)
    case badAppointment(OrderID, AppointmentFlaw)
    case workOpen(JobID)
    case washNotWanted(OrderID)
    case washAlreadyStarted(OrderID)
    case notSettled(OrderID)
    case alreadySettled(OrderID)
    case notReady(OrderID)
    case noAlert(OrderID)

    // The job is not where the command needs it.
    case jobInWork(JobID, TechnicianID)
    case jobNotInWork(JobID)
    case jobNotStopped(JobID)
    case jobStopped(JobID, StoppageCode)
    case jobFinished(JobID)
    case jobDeclined(JobID)
    case jobNotAssigned(JobID)
    case noAuthorisationOpen(JobID)
    case afterItself(JobID)
    case jobsInCircle(OrderID, [Int])

    // The checks at a start.
    case technicianBusy(TechnicianID, with: JobID)
    case technicianAway(TechnicianID, until: Instant)
    case skillTooLow(JobID, needs: Skill, TechnicianID, has: Skill)
    case partMissing(JobID, part: String, eta: Instant?)
    case authorisationOpen(JobID)
    case comesAfter(JobID, [JobID])

    // Parts and promises.
    case unknownPart(OrderID, number: String)
    case partAlready(number: String, PartState)

    // Undo.
    case nothingToUndo(StreamID)
    case changedSince(StreamID, by: Actor, at: Instant)
    case cannotBeUndone(StreamID)
    /// The last step opened the order, hired the technician or opened the shop: it stays.
    case openingStays(StreamID)

    // Who gives the command may not.
    case roleForbids(Role, may: [Role])
    case notYourJob(JobID, TechnicianID)
    case notYourStep(StreamID, by: Actor)
    case identityNotForced
    case settingsLockedOut

    // Somebody else was quicker.
    case dispatchedBy(Actor, JobID, TechnicianID)
    /// The same was done to the order from another board, after this one looked.
    case forestalled(OrderID, by: Actor)

    /// Why an appointment is not confirmed or moved.
    public enum AppointmentFlaw: Hashable, Sendable {
        case alreadyConfirmed
        /// The car is expected at this time as it is.
        case alreadyExpected(Instant)
        /// The time to which it is to be moved.
        case passed(Instant)
    }

    /// A number that no setting of the shop may have.
    public enum SettingFlaw: Hashable, Sendable {
        /// Of inspectors, wash bays or receptions.
        case capacity(Int)
        case duration(Minutes)
        /// With the percentages that are allowed.
        case percent(Int, ClosedRange<Int>)
    }

    /// A field that a person fills in.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        case orderNumber, customer, plate, technician, reason, place, told, note, part, job,
            shopName
        case phone, model, vin, advisor, keyTag, owner, estimate
    }
}
