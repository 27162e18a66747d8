import WorkshopCore

/// What is to be done for one order of a file.
struct OrderPlan {
    let entry: OrderEntry
    /// The columns that the file has: what it cannot say is not compared.
    let columns: Set<Column>
    let workshop: Workshop
    /// The order as the workshop or its history knows it.
    let known: Order?
    let names: NearestNames
    let now: Instant

    var unit: ImportPlan.Unit {
        if let known {
            let present = differences(from: known.presentSheet)
            let differences = differences(from: known.sheet).filter { difference in
                present.contains { $0.column == difference.column && $0.job == difference.job }
            }
            return unit(differences.isEmpty ? .unchanged : .differs(differences), steps: [])
        }
        let problems = unknownTechnicians
        return problems.isEmpty ? unit(.new, steps: steps) : unit(.failed(problems), steps: [])
    }

    private func unit(
        _ verdict: ImportPlan.Verdict, steps: [ImportPlan.Step]
    ) -> ImportPlan.Unit {
        let stream = StreamID.order(entry.order)
        return ImportPlan.Unit(
            subject: stream, lines: entry.lines, verdict: verdict, steps: steps,
            seed: Fingerprint.seed(of: stream, version: workshop.version(of: stream), steps))
    }

    private var unknownTechnicians: [ImportProblem] {
        entry.technicians.sorted { $0.key < $1.key }.compactMap { job, technician in
            guard !names.known.contains(technician) else { return nil }
            return ImportProblem(
                line: entry.lines[job - 1], column: .technician,
                .unknownTechnician(
                    CleanText.excerpt(technician.name), nearest: names.nearest(to: technician)))
        }
    }

    /// The order is opened; where the car has come already, it was so when it came, so that no
    /// order is older than its car.
    ///
    /// An appointment does not say that it has come.
    private var steps: [ImportPlan.Step] {
        let hasCome = entry.appointment == nil && entry.sheet.arrival <= now
        let opened = hasCome ? entry.sheet.arrival : now
        var steps = [ImportPlan.Step(.book(entry.order, entry.sheet), at: opened)]
        if hasCome {
            steps.append(.init(.receive(entry.order), at: opened))
        }
        for (job, technician) in entry.technicians.sorted(by: { $0.key < $1.key }) {
            steps.append(.init(.assign(JobID(entry.order, job), technician), at: now))
        }
        return steps
    }

    /// Where the file contradicts a sheet.
    ///
    /// A file differs that agrees neither with the sheet with which the order was opened, for what
    /// has happened since is the workshop's own knowledge, nor with the order as it is now.
    private func differences(from sheet: OrderSheet) -> [ImportPlan.Difference] {
        let board = OrderFacts(sheet)
        let file = OrderFacts(entry.sheet)
        var found: [ImportPlan.Difference] = []
        for column in OrderFacts.columns
        where columns.contains(column) && board[column] != file[column] {
            found.append(
                .init(
                    column: column, board: board[column]?.text(in: workshop.zone) ?? "",
                    file: file[column]?.text(in: workshop.zone) ?? ""))
        }
        note(.notes, sheet.notes, entry.sheet.notes, &found)
        for index in 0..<max(sheet.jobs.count, entry.sheet.jobs.count) {
            compare(job: index, sheet.jobs, entry.sheet.jobs, &found)
        }
        note(.parts, sheet.partsText, entry.sheet.partsText, &found)
        return found
    }

    private func compare(
        job index: Int, _ board: [JobLine], _ file: [JobLine],
        _ found: inout [ImportPlan.Difference]
    ) {
        let ours = index < board.count ? board[index] : nil
        let theirs = index < file.count ? file[index] : nil
        note(.job, ours?.description ?? "", theirs?.description ?? "", job: index + 1, &found)
        guard let ours, let theirs else { return }
        note(.flatRate, ours.hoursText, theirs.hoursText, job: index + 1, &found)
        note(.skill, "\(ours.skill.level)", "\(theirs.skill.level)", job: index + 1, &found)
        note(.after, ours.after?.text ?? "", theirs.after?.text ?? "", job: index + 1, &found)
        note(.category, ours.kind.rawValue, theirs.kind.rawValue, job: index + 1, &found)
    }

    private func note(
        _ column: Column, _ board: String, _ file: String, job: Int? = nil,
        _ found: inout [ImportPlan.Difference]
    ) {
        guard columns.contains(column), board != file else { return }
        found.append(.init(column: column, job: job, board: board, file: file))
    }
}

extension OrderSheet {
    /// The parts as they could stand in a file, with the job of each.
    fileprivate var partsText: String {
        // In a file each part stands on the row of a job, those of the whole order on the first.
        parts.map { (part: $0, job: $0.job ?? 1) }.sorted { $0.job < $1.job }.map { part, job in
            "\(part.number) x\(part.quantity) (job \(job))"
        }.joined(separator: "; ")
    }
}

extension JobLine {
    /// The flat-rate time in hours, with as many decimals as it takes to tell minutes apart.
    fileprivate var hoursText: String {
        let tenths = flatRate.count / 6
        guard flatRate.count.isMultiple(of: 6) else { return "\(flatRate.count) min" }
        return "\(tenths / 10).\(tenths % 10)"
    }
}
