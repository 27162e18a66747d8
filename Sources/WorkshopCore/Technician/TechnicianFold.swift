extension Technician {
    /// Folds in an event of this technician, after he was hired.
    /// - Throws: `HistoryProblem` when the event cannot follow those before it.
    mutating func fold(
        _ event: TechnicianEvent, _ recorded: RecordedEvent
    ) throws(HistoryProblem) {
        switch event {
        case .hired(let skill, let shift, let breaks):
            guard hasLeft else { throw HistoryProblem(recorded, "\(id) works here already") }
            self = Technician(id: id, skill: skill, shift: shift, breaks: breaks)
        case .skillChanged(let skill): self.skill = skill
        case .shiftChanged(let shift, let breaks):
            self.shift = shift
            self.breaks = breaks
        case .absenceSet(let span, let reason): absences.append(Absence(span: span, reason: reason))
        case .absenceLifted(let span): absences.removeAll { $0.span == span }
        case .left: hasLeft = true
        }
    }
}
