import WorkshopCore

/// One of each refusal and each event.
enum Samples {
    /// Monday 2026-11-23 13:30 UTC.
    static let now = Instant(milliseconds: 1_795_440_600_000)
    /// Tuesday 08:30.
    static let later = now + Minutes(19 * 60)
    static let order = OrderID("1041")
    static let job = JobID(order, 2)
    static let smith = TechnicianID("B. Smith")
    static let span = Span(from: now, until: later)
    static let shift = DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0))

    static let refusals: [Refusal] = aboutTheBoard + aboutOrders + aboutJobs

    private static let aboutTheBoard: [Refusal] = [
        .noShop, .shopAlreadyOpen, .unknownOrder(order), .unknownJob(job),
        .unknownTechnician(smith), .orderExists(order), .badOrderNumber(order),
        .technicianExists(smith),
        .technicianLeft(smith), .technicianHasWork(smith, job), .noSuchAbsence(smith),
        .noJobs(order), .badFlatRate(Minutes(0)), .emptyField(.plate),
        .tooLong(.reason, limit: 2000), .beginsWithMark(.technician), .badQuantity(0), .emptySpan,
        .promiseBeforeArrival(order, promise: now, arrival: later), .timeBefore(last: later),
        .promisePassed(order, promise: now), .badAppointment(order, .passed(now)),
        .badAppointment(order, .alreadyExpected(later)),
        .tooFarAhead(.latest, limit: later), .openingStays(.order(order)),
        .openingStays(.technician(smith)), .openingStays(.shop),
    ]

    private static let aboutOrders: [Refusal] = [
        .wrongState(order, .waitingInspection), .notCheckedIn(order), .alreadyCheckedIn(order),
        .badAppointment(order, .alreadyConfirmed), .workOpen(job), .washNotWanted(order),
        .washAlreadyStarted(order),
        .notSettled(order), .alreadySettled(order), .notReady(order), .noAlert(order),
        .unknownPart(order, number: "90915"), .partAlready(number: "90915", .ordered),
        .nothingToUndo(.order(order)), .changedSince(.order(order), by: Actor("Wang"), at: now),
        .cannotBeUndone(.order(order)), .badContact("content"), .badSetting(.capacity(0)),
        .identityNotForced, .settingsLockedOut, .notYourStep(.order(order), by: Actor("Wang")),
        .notYourJob(job, smith),
        .roleForbids(.viewer, may: [.foreman, .manager]),
        .badSetting(.duration(Minutes(-1))), .badSetting(.percent(201, 10...200)),
    ]

    private static let aboutJobs: [Refusal] = [
        .jobInWork(job, smith), .dispatchedBy(Actor("Wang"), job, smith),
        .forestalled(job.order, by: Actor("Wang")), .jobNotInWork(job),
        .jobNotStopped(job),
        .jobStopped(job, .sublet), .jobFinished(job), .jobDeclined(job), .jobNotAssigned(job),
        .noAuthorisationOpen(job), .technicianBusy(smith, with: job),
        .technicianAway(smith, until: later),
        .skillTooLow(job, needs: Skill(clamping: 3), smith, has: .basic),
        .partMissing(job, part: "90915", eta: later), .partMissing(job, part: "90915", eta: nil),
        .authorisationOpen(job), .afterItself(job), .jobsInCircle(order, [2, 3]),
        .comesAfter(job, [job]),
    ]

    static let events: [Event] = aboutShopAndStaff + aboutTheVisit + aboutTheWork + afterTheWork

    private static let aboutShopAndStaff: [Event] = [
        .shopOpened(settings: settings), .settingsChanged(settings: settings),
        .technicianHired(skill: .basic, shift: shift, breaks: []), .skillChanged(skill: .basic),
        .shiftChanged(shift: shift, breaks: []), .absenceSet(span: span, reason: "training"),
        .absenceLifted(span: span), .technicianLeft,
    ]

    private static let aboutTheVisit: [Event] = [
        .orderOpened(sheet: sheet), .appointmentConfirmed,
        .appointmentMoved(arrival: later, telling: telling), .orderCancelled(reason: "sold"),
        .customerDidNotShow(), .customerDidNotShow(owner: "Moreau"), .carReceived(keyTag: "12"),
        .carParked(place: "P2"),
        .noteAdded(text: "rattles"), .partAsked(number: "90915", quantity: 2, job: 2),
        .partMoved(number: "90915", state: .ordered, eta: later),
    ]

    private static let aboutTheWork: [Event] = [
        .jobAdded(line: line, needsAuthorisation: true), .jobAuthorised(job: 2),
        .jobDeclined(job: 2),
        .jobAssigned(job: 2, technician: smith, plannedStart: now, plannedEnd: later),
        .jobAssigned(
            job: 2, technician: smith, plannedStart: now, plannedEnd: later, place: now),
        .jobUnassigned(job: 2), .jobSequenced(job: 2, after: Predecessors([1])),
        .jobSequenced(job: 2, after: .beside), .jobSequenced(job: 2, after: nil),
        .jobStarted(job: 2, technician: smith, overrideReason: nil),
        .jobStopped(job: 2, stoppage: stoppage), .stoppageChanged(job: 2, stoppage: stoppage),
        .jobResumed(job: 2, technician: smith, overrideReason: nil), .jobFinished(job: 2),
        .firstChoicePassedOver(
            job: 2, technician: smith, passedOver: PassedOver(JobID(OrderID("1"), 1), .customer)),
    ]

    private static let afterTheWork: [Event] = [
        .inspectionPassed(note: "clean"), .inspectionFailed(job: 2, note: "still rattles"),
        .washStarted, .washFinished, .billSettled, .carReady, .carDelivered,
        .followedUp(note: "content"), .orderClosed, .customerTold(telling: telling),
        .advisorAlerted(reason: "gasket"), .alertAcknowledged, .undone(from: 3, through: 4),
        .carTakenHome, .messageSent(message: "c.0/ready", channel: "sms"),
        .messageFailed(message: "c.0/ready", channel: "sms", reason: "content"),
        .contactPreferred(
            address: "content", preference: ContactPreference(wantsMessages: false)),
    ]

    /// The events that may say nothing beside what happened, saying nothing.
    static let tersestEvents: [Event] = [
        .absenceSet(span: span, reason: ""), .orderCancelled(reason: " "),
        .carReceived(keyTag: nil), .carReceived(keyTag: ""),
        .partMoved(number: "90915", state: .arrived, eta: nil), .inspectionPassed(note: ""),
        .inspectionFailed(job: 2, note: ""), .followedUp(note: "\t"),
        .jobStopped(
            job: 2, stoppage: Stoppage(code: .parts, reason: "gasket", owner: "", parked: "")),
        .jobStarted(job: 2, technician: smith, overrideReason: ""),
    ]

    static func recorded(_ event: Event, of stream: StreamID) -> RecordedEvent {
        RecordedEvent(
            position: 1, stream: stream, version: 1, id: EventID(command: "c", index: 0), at: now,
            actor: Actor("Wang"), event: event)
    }

    /// The stream in which such an event stands.
    static func stream(of event: Event) -> StreamID {
        switch event {
        case .shopOpened, .settingsChanged, .contactPreferred: .shop
        case .technicianHired, .skillChanged, .shiftChanged, .absenceSet, .absenceLifted,
            .technicianLeft:
            .technician(smith)
        case .orderOpened, .appointmentConfirmed, .orderCancelled, .customerDidNotShow,
            .carReceived, .carParked, .noteAdded, .jobAdded, .jobAuthorised, .jobDeclined,
            .jobAssigned, .jobUnassigned, .jobStarted, .jobStopped, .stoppageChanged, .jobResumed,
            .jobFinished, .partAsked, .partMoved, .inspectionPassed, .inspectionFailed,
            .washStarted, .washFinished, .billSettled, .carReady, .carDelivered, .followedUp,
            .orderClosed, .customerTold, .advisorAlerted, .alertAcknowledged, .carTakenHome,
            .messageSent, .messageFailed, .firstChoicePassedOver, .appointmentMoved,
            .jobSequenced, .undone:
            .order(order)
        }
    }

    private static let settings = ShopSettings(name: "Northside", zone: "UTC", hours: shift)
    private static let line = JobLine(
        description: "Brake pads", flatRate: Minutes(72), skill: .basic)
    private static let sheet = OrderSheet(
        customer: "Ms Haddad", plate: "RBD 117", arrival: now, promise: later, jobs: [line])
    private static let stoppage = Stoppage(
        code: .parts, reason: "gasket", owner: "Wang", expected: later, parked: "P2")
    private static let telling = Telling(
        proposed: later, told: "Ms Haddad", channel: .phone, answer: .agreed)
}
