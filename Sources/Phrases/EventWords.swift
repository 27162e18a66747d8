public import WorkshopCore

extension Words {
    /// One line that says what happened, for the notice line and an order's history.
    public func callAsFunction(_ recorded: RecordedEvent, now: Instant) -> String {
        let subject = subject(of: recorded.stream)
        let phrase = phrase(of: recorded.event)
        let values = [subject] + values(of: recorded.event, now)
        return Language.fill(language.template(phrase), values)
    }

    func phrase(of event: Event) -> Phrase {
        switch event {
        case .shopOpened: .didShopOpened
        case .settingsChanged: .didSettings
        case .technicianHired: .didHired
        case .skillChanged: .didSkill
        case .shiftChanged: .didShift
        case .absenceSet: .didAbsent
        case .absenceLifted: .didAbsenceLifted
        case .technicianLeft: .didLeft
        case .orderOpened: .didOpened
        case .appointmentConfirmed: .didConfirmed
        case .appointmentMoved: .didAppointmentMoved
        case .orderCancelled: .didCancelled
        case .customerDidNotShow(let owner): owner == nil ? .didNoShow : .didNoShowCall
        case .carReceived: .didReceived
        case .carTakenHome: .didTakenHome
        case .carParked: .didParked
        case .noteAdded: .didNote
        case .jobAdded: .didJobAdded
        case .jobAuthorised: .didAuthorised
        case .jobDeclined: .didDeclined
        case .jobAssigned(_, _, _, _, let place): place == nil ? .didAssigned : .didAssignedNext
        case .jobUnassigned: .didUnassigned
        case .jobSequenced(_, let after):
            after.map { $0 == .beside ? .didBeside : .didSequenced } ?? .didSequenceUsual
        case .jobStarted: .didStarted
        case .jobStopped: .didStopped
        case .stoppageChanged: .didStopChanged
        case .jobResumed: .didResumed
        case .jobFinished: .didFinished
        case .firstChoicePassedOver: .didPassedOver
        case .partAsked: .didPartAsked
        case .partMoved: .didPartMoved
        case .inspectionPassed: .didInspectionPassed
        case .inspectionFailed: .didInspectionFailed
        case .washStarted: .didWashStarted
        case .washFinished: .didWashFinished
        case .billSettled: .didSettled
        case .carReady: .didReady
        case .carDelivered: .didDelivered
        case .followedUp: .didFollowedUp
        case .orderClosed: .didClosed
        case .customerTold: .didTold
        case .advisorAlerted: .didAlerted
        case .alertAcknowledged: .didAcknowledged
        case .contactPreferred: .didPreferred
        case .messageSent: .didMessageSent
        case .messageFailed: .didMessageFailed
        case .undone: .didUndone
        }
    }

    private func values(of event: Event, _ now: Instant) -> [String] {
        switch event {
        case .technicianLeft, .appointmentConfirmed, .alertAcknowledged,
            .washStarted, .washFinished, .billSettled, .carReady, .carDelivered, .orderClosed,
            .carTakenHome, .undone:
            []
        case .customerDidNotShow(let owner): [owner].compactMap { $0 }
        case .shopOpened(let settings), .settingsChanged(let settings): [settings.name]
        case .technicianHired(let skill, _, _), .skillChanged(let skill): [String(skill.level)]
        case .shiftChanged(let shift, _): ["\(time(shift.from))–\(time(shift.until))"]
        case .absenceSet(let span, let reason):
            [moment(span.from, now: now), moment(span.until, now: now), aside(reason)]
        case .absenceLifted(let span): [moment(span.from, now: now)]
        case .orderOpened(let sheet): [sheet.customer, moment(sheet.promise, now: now)]
        case .appointmentMoved(let arrival, let telling):
            [
                moment(arrival, now: now), moment(telling.proposed, now: now), telling.told,
                aside(self(telling.channel), telling.reason),
            ]
        case .carParked(let text), .noteAdded(let text), .advisorAlerted(let text): [text]
        case .orderCancelled(let text), .inspectionPassed(let text), .followedUp(let text):
            [aside(text)]
        case .carReceived(let tag): [aside(labelled(.keyTag, tag))]
        case .jobAdded(let line, _): [line.description, hours(line.flatRate)]
        case .jobAuthorised(let job), .jobDeclined(let job), .jobUnassigned(let job),
            .jobFinished(let job):
            [String(job)]
        case .jobSequenced(let job, let after): [String(job), list(after?.jobs ?? [])]
        case .jobAssigned(let job, let technician, let start, _, _):
            [String(job), technician.name, moment(start, now: now)]
        case .jobStarted(let job, let technician, let reason),
            .jobResumed(let job, let technician, let reason):
            [String(job), technician.name, aside(reason.map { self(.overridden, $0) } ?? "")]
        case .jobStopped(let job, let stoppage), .stoppageChanged(let job, let stoppage):
            [String(job), stoppage.code.rawValue, stoppage.reason, outlook(of: stoppage, now)]
        case .firstChoicePassedOver(let job, let technician, let passed):
            [String(job), technician.name, "\(passed.first)", self(passed)]
        case .partAsked(let number, let quantity, _): [number, String(quantity)]
        case .partMoved(let number, let state, let eta):
            [number, self(state), aside(labelled(.eta, eta.map { moment($0, now: now) }))]
        case .contactPreferred(let address, let preference):
            [address, self(preference.wantsMessages ? .yes : .no)]
        case .messageSent(_, let channel): [channel]
        case .messageFailed(_, let channel, let reason): [channel, aside(reason)]
        case .inspectionFailed(let job, let note): [String(job), aside(note)]
        case .customerTold(let telling):
            [
                telling.told, moment(telling.proposed, now: now), self(telling.answer),
                aside(
                    self(telling.channel), telling.reason,
                    labelled(.callAgainAt, telling.again.map { moment($0, now: now) }),
                    labelled(.appointment, telling.appointment.map { moment($0, now: now) })),
            ]
        }
    }

    private func outlook(of stoppage: Stoppage, _ now: Instant) -> String {
        aside(
            stoppage.expected.map { self(.expectedAt, moment($0, now: now)) } ?? "",
            stoppage.parked.map { isBlank($0) ? "" : self(.parkedAt, $0) } ?? "")
    }

    private func labelled(_ label: Phrase, _ value: String?) -> String {
        guard let value, !isBlank(value) else { return "" }
        return self(label) + " " + value
    }

    /// What is worth adding in brackets; nothing when all is blank.
    private func aside(_ texts: String...) -> String {
        let said = texts.filter { !isBlank($0) }
        return said.isEmpty ? "" : bracketed(facts(said))
    }

    private func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
