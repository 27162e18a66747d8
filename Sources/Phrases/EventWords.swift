public import WorkshopCore

extension Words {
    /// One line that says what happened, for the notice line and an order's history.
    public func callAsFunction(_ recorded: RecordedEvent, now: Instant) -> String {
        let subject = subject(of: recorded.stream)
        let phrase = phrase(of: recorded.event)
        let values = [subject] + values(of: recorded.event, in: recorded.stream, now)
        return Language.fill(language.template(phrase), values)
    }

    private func phrase(of event: Event) -> Phrase {
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
        case .orderCancelled: .didCancelled
        case .customerDidNotShow: .didNoShow
        case .carReceived: .didReceived
        case .carParked: .didParked
        case .noteAdded: .didNote
        case .jobAdded: .didJobAdded
        case .jobAuthorised: .didAuthorised
        case .jobDeclined: .didDeclined
        case .jobAssigned: .didAssigned
        case .jobUnassigned: .didUnassigned
        case .jobStarted: .didStarted
        case .jobStopped: .didStopped
        case .stoppageChanged: .didStopChanged
        case .jobResumed: .didResumed
        case .jobFinished: .didFinished
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
        case .undone: .didUndone
        }
    }

    private func values(of event: Event, in stream: StreamID, _ now: Instant) -> [String] {
        switch event {
        case .technicianLeft, .appointmentConfirmed, .customerDidNotShow, .alertAcknowledged,
            .washStarted, .washFinished, .billSettled, .carReady, .carDelivered, .orderClosed:
            []
        case .shopOpened(let settings), .settingsChanged(let settings): [settings.name]
        case .technicianHired(let skill, _, _), .skillChanged(let skill): [String(skill.level)]
        case .shiftChanged(let shift, _): ["\(time(shift.from))–\(time(shift.until))"]
        case .absenceSet(let span, let reason):
            [moment(span.from, now: now), moment(span.until, now: now), reason]
        case .absenceLifted(let span): [moment(span.from, now: now)]
        case .orderOpened(let sheet): [sheet.customer, moment(sheet.promise, now: now)]
        case .orderCancelled(let text), .carParked(let text), .noteAdded(let text),
            .inspectionPassed(let text), .followedUp(let text), .advisorAlerted(let text):
            [text]
        case .carReceived(let tag): [tag ?? ""]
        case .jobAdded(let line, _): [line.description, hours(line.flatRate)]
        case .jobAuthorised(let job), .jobDeclined(let job), .jobUnassigned(let job),
            .jobFinished(let job):
            [String(job)]
        case .jobAssigned(let job, let technician, let start, _):
            [String(job), technician.name, moment(start, now: now)]
        case .jobStarted(let job, let technician, _), .jobResumed(let job, let technician, _):
            [String(job), technician.name]
        case .jobStopped(let job, let stoppage), .stoppageChanged(let job, let stoppage):
            [String(job), stoppage.code.rawValue, stoppage.reason]
        case .partAsked(let number, let quantity, _): [number, String(quantity)]
        case .partMoved(let number, let state, let eta):
            [number, self(state) + (eta.map { ", " + moment($0, now: now) } ?? "")]
        case .inspectionFailed(let job, let note): [String(job), note]
        case .customerTold(let telling):
            [telling.told, moment(telling.proposed, now: now), self(telling.answer)]
        case .undone(let from, let through): [from == through ? "\(from)" : "\(from)–\(through)"]
        }
    }
}
