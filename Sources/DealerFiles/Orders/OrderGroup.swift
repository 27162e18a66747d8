import WorkshopCore

/// The rows of one order: all of them are taken, or none.
struct OrderGroup {
    let order: OrderID
    var rows: [OrderRow]

    /// The order that the rows make, or nil, with a problem for each row that is left out.
    func entry(_ zone: Zone, _ problems: inout [ImportProblem]) -> OrderEntry? {
        var found: [ImportProblem] = []
        let jobs = withoutRepeats(&found)
        let facts = merged(&found, zone)
        var entry: OrderEntry?
        if !rows.contains(where: \.isBad), !found.contains(where: { $0.severity == .error }) {
            entry = checked(facts, jobs, zone, &found)
        }
        problems += found
        if entry == nil { problems += leftOut(because: found) }
        return entry
    }

    private func withoutRepeats(_ found: inout [ImportProblem]) -> [OrderRow] {
        var kept: [OrderRow] = []
        var lines: [[Column: String]: Int] = [:]
        for row in rows {
            if !row.isBad, let line = lines[row.said] {
                found.append(ImportProblem(line: row.line, .repeats(line: line)))
            } else {
                lines[row.said] = row.line
                kept.append(row)
            }
        }
        return kept
    }

    /// What the rows say together; what contradicts an earlier row is reported with both lines.
    private func merged(_ found: inout [ImportProblem], _ zone: Zone) -> OrderFacts {
        var facts = OrderFacts()
        for column in OrderFacts.columns {
            var firstLine = 0
            for row in rows {
                guard let here = row.facts[column] else { continue }
                guard let there = facts[column] else {
                    facts[column] = here
                    firstLine = row.line
                    continue
                }
                if here != there {
                    found.append(
                        ImportProblem(
                            line: row.line, column: column,
                            .contradicts(
                                line: firstLine, there: CleanText.excerpt(there.text(in: zone)),
                                here: CleanText.excerpt(here.text(in: zone)))))
                }
            }
        }
        return facts
    }

    private func checked(
        _ facts: OrderFacts, _ jobs: [OrderRow], _ zone: Zone, _ found: inout [ImportProblem]
    ) -> OrderEntry? {
        let line = rows[0].line
        var facts = facts
        let appointment = appointment(&facts)
        for column in [Column.arrival, .promised, .customer] where facts[column] == nil {
            found.append(ImportProblem(line: line, column: column, .empty))
        }
        let notes = notes()
        if notes.unicodeScalars.count > Column.notes.limit {
            found.append(
                ImportProblem(
                    line: line, column: .notes,
                    .tooLong(length: notes.unicodeScalars.count, limit: Column.notes.limit)))
        }
        checkSequence(of: jobs, &found)
        let parts = jobs.enumerated().flatMap { index, row in
            row.parts.map {
                PartRequest(number: $0.number, quantity: $0.quantity, job: index + 1)
            }
        }
        let sheet = facts.sheet(notes: notes, jobs: jobs.compactMap(\.job), parts: parts)
        guard let sheet, !found.contains(where: { $0.severity == .error }) else { return nil }
        guard sheet.promise >= sheet.arrival else {
            found.append(
                ImportProblem(
                    line: line, column: .promised,
                    .promiseBeforeArrival(
                        promise: LocalTime.text(sheet.promise, in: zone),
                        arrival: LocalTime.text(sheet.arrival, in: zone))))
            return nil
        }
        let technicians = jobs.enumerated().compactMap { index, row in
            row.technician.map { (index + 1, $0) }
        }
        return OrderEntry(
            order: order, sheet: sheet, technicians: Dictionary(uniqueKeysWithValues: technicians),
            lines: jobs.map(\.line), appointment: appointment)
    }

    /// The appointment that the events of a calendar make together, up to the last end of all.
    ///
    /// A delivery time that none of them says is left to who knows the shop's hours.
    private func appointment(_ facts: inout OrderFacts) -> OrderEntry.Appointment? {
        guard let number = rows[0].event?.number, let end = rows.compactMap(\.event?.end).max()
        else { return nil }
        let isPromiseOpen = facts[.promised] == nil
        if isPromiseOpen { facts[.promised] = facts[.arrival] }
        return .init(end: end, isPromiseOpen: isPromiseOpen, number: number)
    }

    /// What a job comes after has to be there; that jobs wait for each other is said and taken.
    private func checkSequence(of jobs: [OrderRow], _ found: inout [ImportProblem]) {
        for (index, row) in jobs.enumerated() {
            for number in row.job?.after?.jobs ?? [] where !jobs.indices.contains(number - 1) {
                let reason = ImportProblem.Reason.unknownJob(number, of: jobs.count)
                found.append(ImportProblem(line: row.line, column: .after, reason))
            }
            if row.job?.after?.jobs.contains(index + 1) == true {
                found.append(ImportProblem(line: row.line, column: .after, .afterItself))
            }
        }
        let lines = jobs.enumerated().map { ($0.offset + 1, $0.element.job?.after) }
        for circle in JobSequence(lines).circles {
            let line = jobs[circle[0] - 1].line
            found.append(ImportProblem(line: line, column: .after, .inCircle(circle)))
        }
    }

    /// The rows' notes, each said once.
    private func notes() -> String {
        var seen: Set<String> = []
        return rows.map(\.notes).filter { !$0.isEmpty && seen.insert($0).inserted }
            .joined(separator: "; ")
    }

    /// A word for each sound row that is lost because another one is not.
    private func leftOut(because found: [ImportProblem]) -> [ImportProblem] {
        let bad = Set(
            (found + rows.flatMap(\.problems)).filter { $0.severity == .error }.map(\.line))
        guard let first = bad.min() else { return [] }
        return rows.filter { !bad.contains($0.line) && !$0.isBad }.map {
            ImportProblem(line: $0.line, .leftOut(line: first))
        }
    }
}
