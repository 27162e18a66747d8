import WorkshopCore

/// One of each event with everything said, and those that may say less saying nothing.
///
/// Each stands in `StoredEvents` as it was first written. What is here is what those files mean.
enum StoredSamples {
    static let all: [Event] = first + later.values.joined()

    /// What the files of each type hold, as it was first written.
    static let first: [Event] = shop + staff + visit + jobs + work + afterwards + promise + notices

    /// Samples with values that were added later to a case, which are optional: in files of their
    /// own, by name.
    static let later: [String: [Event]] = [
        "settingsChanged.1.ahead.jsonl": [.shop(.settingsChanged(settings: farSighted))],
        "shopOpened.1.ahead.jsonl": [.shop(.opened(settings: farSighted))],
        "settingsChanged.1.booking.jsonl": bookable.map { .shop(.settingsChanged(settings: $0)) },
        "shopOpened.1.booking.jsonl": bookable.map { .shop(.opened(settings: $0)) },
        "customerDidNotShow.1.owner.jsonl": [.visit(.customerDidNotShow(owner: "Moreau"))],
        "settingsChanged.1.rights.jsonl": [.shop(.settingsChanged(settings: strict))],
        "shopOpened.1.rights.jsonl": [.shop(.opened(settings: strict))],
        "jobAssigned.1.place.jsonl": [
            .work(
                .assigned(
                    job: 2, technician: smith, plannedStart: evening, plannedEnd: evening,
                    place: morning))
        ],
        "orderOpened.1.mail.jsonl": [.visit(.opened(sheet: written))],
        "jobAdded.1.estimate.jsonl": [
            .work(.added(line: written.jobs[0], needsAuthorisation: true))
        ],
        "settingsChanged.1.sequence.jsonl": [.shop(.settingsChanged(settings: sequenced))],
        "orderOpened.1.after.jsonl": [
            .visit(.opened(sheet: waiting)), .visit(.opened(sheet: entwined)),
        ],
        "jobAdded.1.after.jsonl": entwined.jobs.map {
            .work(.added(line: $0, needsAuthorisation: false))
        },
        "customerTold.1.again.jsonl": [
            .promise(
                .customerTold(
                    telling: Telling(
                        proposed: evening, told: "Ms Wang", channel: .phone, answer: .unreached,
                        reason: "part", again: evening, appointment: evening)))
        ],
    ]

    /// What the files of former schemas mean today, by file name; an upcast adds its line here.
    private static let former: [String: [Event]] = [:]

    /// What the rows of a file mean.
    static func meaning(of file: String) -> [Event] {
        let type = file.split(separator: ".").first.map(String.init)
        return later[file] ?? former[file] ?? first.filter { name(of: $0) == type }
    }

    private static let morning = Instant(milliseconds: 1_795_417_200_000)
    private static let evening = Instant(milliseconds: 1_795_453_200_000)
    private static let smith = TechnicianID("B. Smith")
    private static let hours = DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0))
    private static let lunch = DaySpan(from: TimeOfDay(12, 0), until: TimeOfDay(13, 0))

    private static let settings = ShopSettings(
        name: "Northside \u{201C}A\u{201D}", zone: "Europe/Brussels", hours: hours, breaks: [lunch],
        weekdays: [.monday, .saturday], closedDays: [Day(number: 20_782)],
        inspection: Minutes(12), wash: Minutes(20), settlement: Minutes(7),
        tightSlack: Minutes(45), overridable: [.checkedIn, .skill, .part, .authorisation])

    private static var farSighted: ShopSettings {
        var settings = settings
        settings.lookAhead = LookAhead(
            inspectors: 2, washBays: 3, lateSlack: Minutes(5), callMargin: Minutes(20),
            callLead: Minutes(45), callAgain: Minutes(10), escalation: Minutes(25))
        settings.notices = NoticeKind.allCases
        return settings
    }

    private static var bookable: [ShopSettings] {
        [
            BookingRules(), BookingRules(productivity: 90, appointmentRate: 75, receptions: 3),
        ].map { rules in
            var settings = farSighted
            settings.booking = rules
            return settings
        }
    }

    private static var strict: ShopSettings {
        var settings = bookable[1]
        settings.roleChanges = [
            RoleChange(.advisor, .dispatch, isAllowed: true),
            RoleChange(.foreman, .overriding, isAllowed: false),
        ]
        settings.demandsForcedIdentity = true
        return settings
    }

    private static var written: OrderSheet {
        var sheet = sheet
        sheet.mail = "wang@example.com"
        sheet.jobs[0].estimate = "240 \u{20AC}"
        return sheet
    }

    private static var sequenced: ShopSettings {
        var settings = settings
        settings.overridable = [.sequence]
        return settings
    }

    private static var waiting: OrderSheet {
        var sheet = written
        sheet.jobs[0].after = Predecessors([2])
        return sheet
    }

    private static var entwined: OrderSheet {
        var sheet = written
        let line = sheet.jobs[0]
        sheet.jobs = [nil, .beside, Predecessors([1, 2])].map { after in
            var line = line
            line.after = after
            return line
        }
        return sheet
    }

    private static let shop: [Event] = [
        .shop(.opened(settings: settings)),
        .shop(.opened(settings: ShopSettings(name: "S", zone: "UTC", hours: hours))),
        .shop(.settingsChanged(settings: settings)),
    ]

    private static let staff: [Event] = [
        .technician(.hired(skill: Skill(clamping: 3), shift: hours, breaks: [lunch])),
        .technician(.hired(skill: Skill(clamping: 1), shift: hours, breaks: [])),
        .technician(.skillChanged(skill: Skill(clamping: 4))),
        .technician(.shiftChanged(shift: hours, breaks: [lunch])),
        .technician(.absenceSet(span: Span(from: morning, until: evening), reason: "training")),
        .technician(.absenceSet(span: Span(from: morning, until: evening), reason: "")),
        .technician(.absenceLifted(span: Span(from: morning, until: evening))),
        .technician(.left),
    ]

    private static let sheet = OrderSheet(
        customer: "\u{738B}\u{5C0F}\u{660E}", phone: "+86 138 0013 8000",
        plate: "\u{9C81}C\u{00B7}8Y521", model: "Camry 2.5", vin: "LFMAPE2G8E0012345",
        advisor: "Moreau", arrival: morning, appointment: morning, promise: evening,
        isWaiter: true, comebackOf: OrderID("998"), wantsWash: true, keyTag: "12",
        notes: "says: \"it rattles\"\nback\\slash, tab\t, bell \u{7}",
        jobs: [
            JobLine(
                description: "Brake pads", flatRate: Minutes(72), skill: Skill(clamping: 2),
                kind: .repair)
        ],
        parts: [PartRequest(number: "04465-02250", quantity: 2, job: 1)])

    private static let visit: [Event] = [
        .visit(.opened(sheet: sheet)),
        .visit(
            .opened(
                sheet: OrderSheet(
                    customer: "N", plate: "P", arrival: morning, promise: evening, jobs: [])
            )),
        .visit(.appointmentConfirmed),
        .visit(.cancelled(reason: "sold")),
        .visit(.customerDidNotShow()),
        .visit(.carReceived(keyTag: "12")),
        .visit(.carReceived(keyTag: nil)),
        .visit(.carParked(place: "P2")),
        .visit(.noteAdded(text: "rattles")),
    ]

    private static let jobs: [Event] = [
        .work(
            .added(
                line: JobLine(
                    description: "Hose", flatRate: Minutes(30), skill: Skill(clamping: 1),
                    kind: .campaign), needsAuthorisation: true)),
        .work(.authorised(job: 2)),
        .work(.declined(job: 2)),
        .work(.assigned(job: 2, technician: smith, plannedStart: morning, plannedEnd: evening)),
        .work(.unassigned(job: 2)),
        .work(.sequenced(job: 2, after: Predecessors([1, 3]))),
        .work(.sequenced(job: 2, after: .beside)),
        .work(.sequenced(job: 2, after: nil)),
        .parts(.asked(number: "90915", quantity: 2, job: 2)),
        .parts(.asked(number: "90915", quantity: 1, job: nil)),
        .parts(.moved(number: "90915", state: .ordered, eta: evening)),
        .parts(.moved(number: "90915", state: .arrived, eta: nil)),
    ]

    private static let stoppage = Stoppage(
        code: .parts, reason: "gasket", owner: "Wang", expected: evening, parked: "P2")

    private static let work: [Event] = [
        .work(.started(job: 2, technician: smith, overrideReason: "he can")),
        .work(.started(job: 2, technician: smith, overrideReason: nil)),
        .work(.stopped(job: 2, stoppage: stoppage)),
        .work(.stopped(job: 2, stoppage: Stoppage(code: .sublet, reason: "glass", owner: ""))),
        .work(.stoppageChanged(job: 2, stoppage: stoppage)),
        .work(.resumed(job: 2, technician: smith, overrideReason: "he can")),
        .work(.resumed(job: 2, technician: smith, overrideReason: nil)),
        .work(.finished(job: 2)),
    ]

    private static let afterwards: [Event] = [
        .afterWork(.inspectionPassed(note: "clean")),
        .afterWork(.inspectionFailed(job: 2, note: "still rattles")),
        .afterWork(.washStarted), .afterWork(.washFinished), .afterWork(.billSettled),
        .afterWork(.carReady), .afterWork(.carDelivered),
        .afterWork(.followedUp(note: "content")), .afterWork(.closed),
        .visit(
            .appointmentMoved(
                arrival: morning,
                telling: Telling(
                    proposed: evening, told: "Ms Wang", channel: .message, answer: .agreed,
                    reason: "travels", again: evening, appointment: evening))),
    ]

    private static let promise: [Event] = [
        .promise(
            .customerTold(
                telling: Telling(
                    proposed: evening, told: "Ms Wang", channel: .inPerson, answer: .unreached,
                    reason: "part"))),
        .promise(.advisorAlerted(reason: "gasket")),
        .promise(.alertAcknowledged),
        .undone(from: 3, through: 4),
    ]

    private static let notices: [Event] = [
        .visit(.carTakenHome),
        .shop(
            .contactPreferred(
                address: "+8613800138000",
                preference: ContactPreference(wantsMessages: true, language: "zh-Hans"))),
        .shop(
            .contactPreferred(
                address: "wang@example.com", preference: ContactPreference(wantsMessages: false))),
        .promise(.messageSent(message: "c7.0/ready", channel: "sms")),
        .promise(.messageFailed(message: "c7.1/ready", channel: "sms", reason: "no such number")),
        .work(
            .firstChoicePassedOver(
                job: 2, technician: smith,
                passedOver: PassedOver(JobID(OrderID("998"), 1), .other, remark: "key is lost"))),
        .work(
            .firstChoicePassedOver(
                job: 1, technician: smith,
                passedOver: PassedOver(JobID(OrderID("998"), 2), .customer))),
    ]

    /// The name under which an event is stored; a new event is missed here at once.
    static func name(of event: Event) -> String {
        switch event {
        case .shop(.opened): "shopOpened"
        case .shop(.settingsChanged): "settingsChanged"
        case .technician(.hired): "technicianHired"
        case .technician(.skillChanged): "skillChanged"
        case .technician(.shiftChanged): "shiftChanged"
        case .technician(.absenceSet): "absenceSet"
        case .technician(.absenceLifted): "absenceLifted"
        case .technician(.left): "technicianLeft"
        case .visit(.opened): "orderOpened"
        case .visit(.appointmentConfirmed): "appointmentConfirmed"
        case .visit(.appointmentMoved): "appointmentMoved"
        case .visit(.cancelled): "orderCancelled"
        case .visit(.customerDidNotShow): "customerDidNotShow"
        case .visit(.carReceived): "carReceived"
        case .visit(.carParked): "carParked"
        case .visit(.noteAdded): "noteAdded"
        case .work(.added): "jobAdded"
        case .work(.authorised): "jobAuthorised"
        case .work(.declined): "jobDeclined"
        case .work(.assigned): "jobAssigned"
        case .work(.unassigned): "jobUnassigned"
        case .work(.sequenced): "jobSequenced"
        case .work(.started): "jobStarted"
        case .work(.stopped): "jobStopped"
        case .work(.stoppageChanged): "stoppageChanged"
        case .work(.resumed): "jobResumed"
        case .work(.finished): "jobFinished"
        case .parts(.asked): "partAsked"
        case .parts(.moved): "partMoved"
        case .afterWork(.inspectionPassed): "inspectionPassed"
        case .afterWork(.inspectionFailed): "inspectionFailed"
        case .afterWork(.washStarted): "washStarted"
        case .afterWork(.washFinished): "washFinished"
        case .afterWork(.billSettled): "billSettled"
        case .afterWork(.carReady): "carReady"
        case .afterWork(.carDelivered): "carDelivered"
        case .afterWork(.followedUp): "followedUp"
        case .afterWork(.closed): "orderClosed"
        case .promise(.customerTold): "customerTold"
        case .promise(.advisorAlerted): "advisorAlerted"
        case .promise(.alertAcknowledged): "alertAcknowledged"
        case .visit(.carTakenHome): "carTakenHome"
        case .shop(.contactPreferred): "contactPreferred"
        case .promise(.messageSent): "messageSent"
        case .promise(.messageFailed): "messageFailed"
        case .work(.firstChoicePassedOver): "firstChoicePassedOver"
        case .undone: "undone"
        }
    }
}
