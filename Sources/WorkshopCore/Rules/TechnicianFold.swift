extension Technician {
    /// Folds in an event of this technician, after he was hired.
    /// - Throws: `HistoryProblem` when the event does not belong to a technician.
    mutating func apply(_ recorded: RecordedEvent) throws(HistoryProblem) {
        switch recorded.event {
        case .skillChanged(let skill): self.skill = skill
        case .shiftChanged(let shift, let breaks):
            self.shift = shift
            self.breaks = breaks
        case .absenceSet(let span, let reason): absences.append(Absence(span: span, reason: reason))
        case .absenceLifted(let span): absences.removeAll { $0.span == span }
        case .technicianLeft: hasLeft = true
        case let other: throw HistoryProblem(recorded, "\(other) does not belong to a technician")
        }
    }
}
