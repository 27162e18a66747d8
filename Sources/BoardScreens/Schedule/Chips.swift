import WorkshopCore
import WorkshopPlanner

/// A job on one technician's row: where it was planned or is expected, and what really happened.
struct Chip: Hashable, Sendable {
    /// A stretch of what really happened.
    struct Bar: Hashable, Sendable {
        enum Kind: Hashable, Sendable { case stopped, done, running, over }
        var span: Span
        var kind: Kind
    }

    var job: Job
    /// Planned stretches of a job that has begun, expected ones of a job that waits.
    var plan: [Span]
    /// Whether it is expected later than planned.
    var isPushed: Bool
    var bars: [Bar]
    /// Marks, plate and the order's urgency, looked up once.
    var marks = ""
    var plate = ""
    var urgency = Urgency.good

    var start: Instant? { [plan.first?.from, bars.first?.span.from].compactMap { $0 }.min() }

    /// All the time that the chip covers, for pointing at it.
    var spans: [Span] { plan + bars.map(\.span) }
}

extension Board {
    /// The chips of everybody that touch `day`, by time.
    func chips(on day: Day) -> [TechnicianID: [Chip]] {
        let zone = workshop.zone
        let whole = Span(
            from: zone.instant(on: day, at: TimeOfDay(0, 0)),
            until: zone.instant(on: day + 1, at: TimeOfDay(0, 0)))
        let calendars = workshop.workingTimes()
        let expected = expectedEntries
        var result: [TechnicianID: [Chip]] = [:]
        for order in workshop.orders.values where order.ending == nil {
            for job in order.jobs {
                for technician in people(on: job) {
                    let calendar = calendars(technician)
                    var chip = chip(of: job, technician, calendar, expected[job.id])
                    chip.marks = markGlyphs(order)
                    chip.plate = order.sheet.plate
                    chip.urgency = outlook.orders[order.id]?.urgency ?? .good
                    guard chip.spans.contains(where: { $0.overlap(with: whole) != nil })
                    else { continue }
                    result[technician, default: []].append(chip)
                }
            }
        }
        return result.mapValues { $0.sorted(by: Self.isEarlier) }
    }

    private static func isEarlier(_ left: Chip, _ right: Chip) -> Bool {
        guard let first = left.start, let second = right.start, first != second
        else { return left.job.id < right.job.id }
        return first < second
    }

    private func people(on job: Job) -> Set<TechnicianID> {
        Set(job.work.map(\.technician) + [job.plan?.technician].compactMap { $0 })
    }

    private var expectedEntries: [JobID: Timeline.Entry] {
        let entries = outlook.timelines.flatMap(\.entries).map { ($0.job.id, $0) }
        return Dictionary(entries, uniquingKeysWith: { first, _ in first })
    }

    private func chip(
        of job: Job, _ technician: TechnicianID, _ calendar: WorkingTime, _ entry: Timeline.Entry?
    ) -> Chip {
        var chip = Chip(job: job, plan: [], isPushed: false, bars: [])
        if let plan = job.plan, plan.technician == technician {
            let isWaiting = job.state == .queued
            chip.isPushed = isWaiting && (entry?.pushed ?? .zero) > .zero
            chip.plan =
                isWaiting
                ? entry?.expected ?? []
                : calendar.worked(in: Span(from: plan.start, until: plan.end))
        }
        chip.bars = bars(of: job, technician, calendar, entry)
        return chip
    }

    private func bars(
        of job: Job, _ technician: TechnicianID, _ calendar: WorkingTime, _ entry: Timeline.Entry?
    ) -> [Chip.Bar] {
        var bars: [Chip.Bar] = []
        if let stop = job.openStop, job.work.last?.technician == technician {
            let end = max(stop.since, min(now, nextStart(of: technician, after: stop.since) ?? now))
            bars += calendar.bars(.stopped, from: stop.since, until: end)
        }
        for stretch in job.work where stretch.technician == technician {
            if let until = stretch.until {
                bars += calendar.bars(.done, from: stretch.from, until: until)
            } else {
                let due = job.dueEnd { _ in calendar } ?? now
                bars += calendar.bars(.running, from: stretch.from, until: min(due, now))
                if due < now { bars += calendar.bars(.over, from: due, until: now) }
            }
        }
        return bars
    }

    /// When the technician next began any work after `instant`.
    private func nextStart(of technician: TechnicianID, after instant: Instant) -> Instant? {
        workshop.orders.values.lazy.flatMap(\.jobs).flatMap(\.work)
            .filter { $0.technician == technician && $0.from >= instant }.map(\.from).min()
    }
}

extension WorkingTime {
    func bars(_ kind: Chip.Bar.Kind, from: Instant, until: Instant) -> [Chip.Bar] {
        guard from < until else { return [] }
        return worked(in: Span(from: from, until: until)).map { Chip.Bar(span: $0, kind: kind) }
    }
}
