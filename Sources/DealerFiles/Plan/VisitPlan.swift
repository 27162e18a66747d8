import WorkshopCore

/// What becomes of a calendar's events against the live workshop.
struct VisitPlan {
    let result: ReadResult
    let workshop: Workshop
    let now: Instant

    /// Whether an entry is left out: an appointment that is over and was never known here says
    /// nothing of whether the car came.
    func isOver(_ entry: OrderEntry) -> Bool {
        entry.appointment.map { $0.end <= now } ?? false
    }

    /// An entry with the delivery time that it left open: closing time of the day on which its work
    /// could be done, counted from its arrival; the arrival itself where no such day is in sight.
    func completed(_ entry: OrderEntry) -> OrderEntry {
        guard entry.appointment?.isPromiseOpen == true else { return entry }
        var entry = entry
        let hours = workshop.workingTime
        let work = entry.sheet.jobs.reduce(Minutes.zero) { $0 + $1.flatRate }
        guard let done = hours.end(of: work, from: entry.sheet.arrival),
            let closing = hours.spans(on: hours.zone.day(of: done)).last?.until
        else { return entry }
        entry.sheet.promise = max(closing, done)
        return entry
    }

    /// The columns in which an entry is held against what is known: not those that it left open.
    func columns(of entry: OrderEntry) -> Set<Column> {
        entry.appointment?.isPromiseOpen == true
            ? result.columns.subtracting([.promised]) : result.columns
    }

    /// What is to be told of rows: of an event that is over only that, whatever else is wrong with
    /// it, and of one that is called off what is to be done.
    /// - Parameters:
    ///   - over: the entries that are left out because they are over.
    ///   - find: looks up an order, also one that has left the board.
    func problems(over: [OrderEntry], find: (OrderID) -> Order?) -> [ImportProblem] {
        guard let calendar = result.calendar else { return result.problems }
        var lines = Set(over.flatMap(\.lines))
        for problem in result.problems where problem.severity == .error {
            if let end = calendar.ends[problem.line], end <= now { lines.insert(problem.line) }
        }
        let cancelled = calendar.cancelled.map { visit in
            let open = visit.orders.first { find($0)?.state.isOpen == true }
            return ImportProblem(
                line: visit.line, .event(open.map { .cancelledButOpen($0) } ?? .cancelled))
        }
        let found =
            result.problems.filter { !lines.contains($0.line) }
            + lines.map { ImportProblem(line: $0, .event(.over)) } + cancelled
        return found.inOrderOfLines
    }
}
