import ScalarText
import WorkshopCore

/// What is to be done for one technician of a file.
struct StaffPlan {
    /// How command ids of imports begin: by it an import knows what an import has set.
    static let importMark = "import-"

    let entry: StaffEntry
    let workshop: Workshop
    let now: Instant

    private var id: TechnicianID { entry.technician }
    private var breaks: [DaySpan]? { entry.lunch.map { [$0] } }

    var unit: ImportPlan.Unit {
        guard let known = workshop.technician(id), !known.hasLeft else {
            let hire = TechnicianCommand.hire(
                id, skill: entry.skill, shift: entry.shift, breaks: breaks)
            return unit(.new, commands: [hire] + entry.absences.map(absence))
        }
        var commands: [TechnicianCommand] = []
        var differences: [ImportPlan.Difference] = []
        if known.skill != entry.skill {
            commands.append(.changeSkill(id, entry.skill))
            differences.append(
                .init(
                    column: .skill, board: "\(known.skill.level)", file: "\(entry.skill.level)"))
        }
        changeShift(of: known, &commands, &differences)
        changeAbsences(of: known, &commands, &differences)
        return unit(commands.isEmpty ? .unchanged : .changed(differences), commands: commands)
    }

    private func unit(_ verdict: ImportPlan.Verdict, commands: [TechnicianCommand])
        -> ImportPlan.Unit
    {
        let stream = StreamID.technician(id)
        let steps = commands.map { ImportPlan.Step(.staff($0), at: now) }
        return ImportPlan.Unit(
            subject: stream, lines: [entry.line], verdict: verdict, steps: steps,
            seed: Fingerprint.seed(of: stream, version: workshop.version(of: stream), steps))
    }

    private func absence(_ span: Span) -> TechnicianCommand { .setAbsence(id, span, reason: "") }

    private func changeShift(
        of known: Technician, _ commands: inout [TechnicianCommand],
        _ differences: inout [ImportPlan.Difference]
    ) {
        let shift = entry.shift ?? known.shift
        let breaks = breaks ?? known.breaks
        if shift != known.shift {
            differences.append(.init(column: .shift, board: known.shift.text, file: shift.text))
        }
        if breaks != known.breaks {
            differences.append(
                .init(
                    column: .lunch, board: known.breaks.map(\.text).joined(separator: "; "),
                    file: breaks.map(\.text).joined(separator: "; ")))
        }
        guard shift != known.shift || breaks != known.breaks else { return }
        commands.append(.changeShift(id, shift: shift, breaks: breaks))
    }

    /// Sets what the file has and the board has not; lifts only what an import has set before and
    /// what is not over, for the foreman's own entries are none of the file's business.
    private func changeAbsences(
        of known: Technician, _ commands: inout [TechnicianCommand],
        _ differences: inout [ImportPlan.Difference]
    ) {
        let set = known.absences.map(\.span)
        for span in entry.absences where !set.contains(span) {
            commands.append(absence(span))
            differences.append(.init(column: .absent, board: "", file: text(span)))
        }
        let imported = spansSetByImports
        for span in set
        where imported.contains(span) && !entry.absences.contains(span) && span.until > now {
            commands.append(.liftAbsence(id, span))
            differences.append(.init(column: .absent, board: text(span), file: ""))
        }
    }

    private var spansSetByImports: Set<Span> {
        Set(
            workshop.history(of: .technician(id)).compactMap { recorded in
                guard case .technician(.absenceSet(let span, _)) = recorded.event else {
                    return nil
                }
                return recorded.id.command.begins(with: Self.importMark) ? span : nil
            })
    }

    private func text(_ span: Span) -> String {
        LocalTime.text(span.from, in: workshop.zone) + ".."
            + LocalTime.text(span.until, in: workshop.zone)
    }
}
