import WorkshopCore

/// One row of a staff file.
struct StaffRow {
    let line: Int
    let name: TechnicianID?
    let entry: StaffEntry?
    let problems: [ImportProblem]

    init(_ row: RowCells, _ zone: Zone) {
        var row = row
        line = row.line
        name = row.value(.technician, .name, CellValues.technician)
        let skill = row.value(.skill, .skill, CellValues.skill)
        let shift = row.value(.shift, .dayStretch, CellValues.dayStretch)
        let lunch = row.value(.lunch, .dayStretch, CellValues.dayStretch)
        let absences = row.value(.absent, .absence) { CellValues.absences($0, in: zone) }
        row.require(.technician, .skill)
        problems = row.problems
        guard let name, let skill, !row.isBad else {
            entry = nil
            return
        }
        entry = StaffEntry(
            technician: name, skill: skill, shift: shift, lunch: lunch, absences: absences ?? [],
            line: line)
    }
}

/// The rows of a staff file: one a technician.
struct StaffGroup {
    private var rows: [StaffRow] = []
    private var places: [TechnicianID: Int] = [:]
    private var contradicted: Set<Int> = []
    private(set) var problems: [ImportProblem] = []

    /// The technicians whose rows are sound and agree.
    var entries: [StaffEntry] {
        rows.enumerated().compactMap { contradicted.contains($0.offset) ? nil : $0.element.entry }
    }

    /// Takes in a row; a second one of the same technician must say the same.
    mutating func add(_ row: StaffRow) {
        problems += row.problems
        guard let name = row.name, let place = places[name] else {
            if let name = row.name { places[name] = rows.count }
            rows.append(row)
            return
        }
        guard let first = rows[place].entry, var second = row.entry else { return }
        second.line = first.line
        if first == second {
            problems.append(ImportProblem(line: row.line, .repeats(line: first.line)))
            return
        }
        contradicted.insert(place)
        problems.append(
            ImportProblem(
                line: row.line, column: .technician,
                .contradicts(
                    line: first.line, there: first.summary, here: second.summary)))
        problems.append(ImportProblem(line: first.line, .leftOut(line: row.line)))
    }
}

extension StaffEntry {
    /// What the row says, as it could stand in a file.
    var summary: String {
        let absent = absences.isEmpty ? "" : "absent \(absences.count)"
        return ["\(skill.level)", shift?.text ?? "", lunch?.text ?? "", absent]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension DaySpan {
    /// `07:00-16:00`.
    var text: String { "\(from.text)-\(until.text)" }
}

extension TimeOfDay {
    /// `07:00`.
    var text: String {
        let (hour, rest) = (minute / 60, minute % 60)
        return (hour < 10 ? "0" : "") + "\(hour):" + (rest < 10 ? "0" : "") + "\(rest)"
    }
}
