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
        .shop(.missing), .shop(.alreadyOpen), .visit(.unknownOrder(order)), .work(.unknownJob(job)),
        .technician(.unknown(smith)), .visit(.orderExists(order)), .visit(.badOrderNumber(order)),
        .technician(.exists(smith)),
        .technician(.left(smith)), .technician(.hasWork(smith, job)),
        .technician(.noSuchAbsence(smith)),
        .visit(.noJobs(order)), .work(.badFlatRate(Minutes(0))), .entry(.emptyField(.plate)),
        .entry(.tooLong(.reason, limit: 2000)), .entry(.beginsWithMark(.technician)),
        .parts(.badQuantity(0)), .entry(.emptySpan),
        .promise(.beforeArrival(order, promise: now, arrival: later)),
        .entry(.timeBefore(last: later)),
        .promise(.passed(order, promise: now)), .visit(.badAppointment(order, .passed(now))),
        .visit(.badAppointment(order, .alreadyExpected(later))),
        .entry(.tooFarAhead(.latest, limit: later)), .undo(.openingStays(.order(order))),
        .undo(.openingStays(.technician(smith))), .undo(.openingStays(.shop)),
    ]

    private static let aboutOrders: [Refusal] = [
        .visit(.wrongState(order, .waitingInspection)), .visit(.notCheckedIn(order)),
        .visit(.alreadyCheckedIn(order)),
        .visit(.badAppointment(order, .alreadyConfirmed)), .afterWork(.workOpen(job)),
        .afterWork(.washNotWanted(order)),
        .afterWork(.washAlreadyStarted(order)),
        .afterWork(.notSettled(order)), .afterWork(.alreadySettled(order)),
        .afterWork(.notReady(order)), .promise(.noAlert(order)),
        .parts(.unknown(order, number: "90915")), .parts(.already(number: "90915", .ordered)),
        .undo(.nothing(.order(order))),
        .undo(.changedSince(.order(order), by: Actor("Wang"), at: now)),
        .undo(.impossible(.order(order))), .shop(.badContact("content")),
        .shop(.badSetting(.capacity(0))),
        .rights(.identityNotForced), .shop(.lockedOut),
        .rights(.notYourStep(.order(order), by: Actor("Wang"))),
        .rights(.notYourJob(job, smith)),
        .rights(.roleForbids(.viewer, may: [.foreman, .manager])),
        .shop(.badSetting(.duration(Minutes(-1)))), .shop(.badSetting(.percent(201, 10...200))),
    ]

    private static let aboutJobs: [Refusal] = [
        .work(.inWork(job, smith)), .race(.dispatchedBy(Actor("Wang"), job, smith)),
        .race(.forestalled(job.order, by: Actor("Wang"))), .work(.notInWork(job)),
        .work(.notStopped(job)),
        .work(.stopped(job, .sublet)), .work(.finished(job)), .work(.declined(job)),
        .work(.notAssigned(job)),
        .work(.noAuthorisationOpen(job)), .work(.technicianBusy(smith, with: job)),
        .work(.technicianAway(smith, until: later)),
        .work(.skillTooLow(job, needs: Skill(clamping: 3), smith, has: .basic)),
        .work(.partMissing(job, part: "90915", eta: later)),
        .work(.partMissing(job, part: "90915", eta: nil)),
        .work(.authorisationOpen(job)), .work(.afterItself(job)), .work(.inCircle(order, [2, 3])),
        .work(.comesAfter(job, [job])),
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
