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
        .shop(.opened(settings: settings)), .shop(.settingsChanged(settings: settings)),
        .technician(.hired(skill: .basic, shift: shift, breaks: [])),
        .technician(.skillChanged(skill: .basic)),
        .technician(.shiftChanged(shift: shift, breaks: [])),
        .technician(.absenceSet(span: span, reason: "training")),
        .technician(.absenceLifted(span: span)), .technician(.left),
    ]

    private static let aboutTheVisit: [Event] = [
        .visit(.opened(sheet: sheet)), .visit(.appointmentConfirmed),
        .visit(.appointmentMoved(arrival: later, telling: telling)),
        .visit(.cancelled(reason: "sold")),
        .visit(.customerDidNotShow()), .visit(.customerDidNotShow(owner: "Moreau")),
        .visit(.carReceived(keyTag: "12")),
        .visit(.carParked(place: "P2")),
        .visit(.noteAdded(text: "rattles")), .parts(.asked(number: "90915", quantity: 2, job: 2)),
        .parts(.moved(number: "90915", state: .ordered, eta: later)),
    ]

    private static let aboutTheWork: [Event] = [
        .work(.added(line: line, needsAuthorisation: true)), .work(.authorised(job: 2)),
        .work(.declined(job: 2)),
        .work(.assigned(job: 2, technician: smith, plannedStart: now, plannedEnd: later)),
        .work(
            .assigned(
                job: 2, technician: smith, plannedStart: now, plannedEnd: later, place: now)),
        .work(.unassigned(job: 2)), .work(.sequenced(job: 2, after: Predecessors([1]))),
        .work(.sequenced(job: 2, after: .beside)), .work(.sequenced(job: 2, after: nil)),
        .work(.started(job: 2, technician: smith, overrideReason: nil)),
        .work(.stopped(job: 2, stoppage: stoppage)),
        .work(.stoppageChanged(job: 2, stoppage: stoppage)),
        .work(.resumed(job: 2, technician: smith, overrideReason: nil)), .work(.finished(job: 2)),
        .work(
            .firstChoicePassedOver(
                job: 2, technician: smith, passedOver: PassedOver(JobID(OrderID("1"), 1), .customer)
            )),
    ]

    private static let afterTheWork: [Event] = [
        .afterWork(.inspectionPassed(note: "clean")),
        .afterWork(.inspectionFailed(job: 2, note: "still rattles")),
        .afterWork(.washStarted), .afterWork(.washFinished), .afterWork(.billSettled),
        .afterWork(.carReady), .afterWork(.carDelivered),
        .afterWork(.followedUp(note: "content")), .afterWork(.closed),
        .promise(.customerTold(telling: telling)),
        .promise(.advisorAlerted(reason: "gasket")), .promise(.alertAcknowledged),
        .undone(from: 3, through: 4),
        .visit(.carTakenHome), .promise(.messageSent(message: "c.0/ready", channel: "sms")),
        .promise(.messageFailed(message: "c.0/ready", channel: "sms", reason: "content")),
        .shop(
            .contactPreferred(
                address: "content", preference: ContactPreference(wantsMessages: false))),
    ]

    /// The events that may say nothing beside what happened, saying nothing.
    static let tersestEvents: [Event] = [
        .technician(.absenceSet(span: span, reason: "")), .visit(.cancelled(reason: " ")),
        .visit(.carReceived(keyTag: nil)), .visit(.carReceived(keyTag: "")),
        .parts(.moved(number: "90915", state: .arrived, eta: nil)),
        .afterWork(.inspectionPassed(note: "")),
        .afterWork(.inspectionFailed(job: 2, note: "")), .afterWork(.followedUp(note: "\t")),
        .work(
            .stopped(
                job: 2, stoppage: Stoppage(code: .parts, reason: "gasket", owner: "", parked: ""))),
        .work(.started(job: 2, technician: smith, overrideReason: "")),
    ]

    static func recorded(_ event: Event, of stream: StreamID) -> RecordedEvent {
        RecordedEvent(
            position: 1, stream: stream, version: 1, id: EventID(command: "c", index: 0), at: now,
            actor: Actor("Wang"), event: event)
    }

    /// The stream in which such an event stands.
    static func stream(of event: Event) -> StreamID {
        switch event {
        case .shop(.opened), .shop(.settingsChanged), .shop(.contactPreferred): .shop
        case .technician(.hired), .technician(.skillChanged), .technician(.shiftChanged),
            .technician(.absenceSet), .technician(.absenceLifted),
            .technician(.left):
            .technician(smith)
        case .visit(.opened), .visit(.appointmentConfirmed), .visit(.cancelled),
            .visit(.customerDidNotShow),
            .visit(.carReceived), .visit(.carParked), .visit(.noteAdded), .work(.added),
            .work(.authorised), .work(.declined),
            .work(.assigned), .work(.unassigned), .work(.started), .work(.stopped),
            .work(.stoppageChanged), .work(.resumed),
            .work(.finished), .parts(.asked), .parts(.moved), .afterWork(.inspectionPassed),
            .afterWork(.inspectionFailed),
            .afterWork(.washStarted), .afterWork(.washFinished), .afterWork(.billSettled),
            .afterWork(.carReady), .afterWork(.carDelivered), .afterWork(.followedUp),
            .afterWork(.closed), .promise(.customerTold), .promise(.advisorAlerted),
            .promise(.alertAcknowledged), .visit(.carTakenHome),
            .promise(.messageSent), .promise(.messageFailed), .work(.firstChoicePassedOver),
            .visit(.appointmentMoved),
            .work(.sequenced), .undone:
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
