extension Technician {
    /// Folds in an event of this technician, after he was hired.
    /// - Throws: `HistoryProblem` when the event does not belong to a technician.
    mutating func apply(_ recorded: RecordedEvent) throws(HistoryProblem) {
        switch recorded.event {
        case .technicianHired(let skill, let shift, let breaks):
            guard hasLeft else { throw HistoryProblem(recorded, "\(id) works here already") }
            self = Technician(id: id, skill: skill, shift: shift, breaks: breaks)
        case .skillChanged(let skill): self.skill = skill
        case .shiftChanged(let shift, let breaks):
            self.shift = shift
            self.breaks = breaks
        case .absenceSet(let span, let reason): absences.append(Absence(span: span, reason: reason))
        case .absenceLifted(let span): absences.removeAll { $0.span == span }
        case .technicianLeft: hasLeft = true
        case .shopOpened, .settingsChanged, .orderOpened, .appointmentConfirmed, .appointmentMoved,
            .orderCancelled,
            .customerDidNotShow, .carReceived, .carParked, .noteAdded, .jobAdded, .jobAuthorised,
            .jobDeclined, .jobAssigned, .jobUnassigned, .jobStarted, .jobStopped, .stoppageChanged,
            .jobResumed, .jobFinished, .partAsked, .partMoved, .inspectionPassed,
            .inspectionFailed, .washStarted, .washFinished, .billSettled, .carReady, .carDelivered,
            .followedUp, .orderClosed, .customerTold, .advisorAlerted, .alertAcknowledged,
            .carTakenHome, .contactPreferred, .messageSent, .messageFailed,
            .firstChoicePassedOver, .jobSequenced, .undone:
            throw HistoryProblem(recorded, "\(recorded.event) does not belong to a technician")
        }
    }
}
