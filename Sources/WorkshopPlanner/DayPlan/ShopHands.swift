import WorkshopCore

/// Those who can work, each with what he has in hand already.
struct ShopHands {
    private(set) var workers: [ShopDay.Worker] = []
    private(set) var clocks: [WorkedClock] = []
    /// The highest skill on the staff, also of those who are away.
    private(set) var highest = 0
    private let timelines: [Timeline]
    private let now: Instant

    /// The staff without those who are away as far ahead as a plan looks.
    init(_ workshop: Workshop, _ outlook: Outlook, _ now: Instant) {
        self.now = now
        timelines = outlook.timelines
        for timeline in timelines {
            guard let technician = workshop.technician(timeline.technician) else { continue }
            highest = max(highest, technician.skill.level)
            let calendar = workshop.workingTime(of: technician.id)
            let today = calendar.zone.day(of: now)
            let isThere = (0..<ShopDay.days).contains { day in
                calendar.spans(on: today + day).contains { $0.until > now }
            }
            guard isThere else { continue }
            // What runs, and what comes back from inspection, is done first.
            let first = timeline.entries.filter { $0.job.running != nil || $0.job.reworks > 0 }
            let free = first.compactMap(\.end).max().map { max(now, $0.nextMinute) } ?? now
            workers.append(
                ShopDay.Worker(
                    id: technician.id, skill: technician.skill, clock: clock(of: calendar),
                    free: free))
        }
    }

    /// The place of a technician, if he is there.
    func place(of technician: TechnicianID?) -> Int? {
        workers.firstIndex { $0.id == technician }
    }

    /// Whether anybody who is there has the skill.
    func canDo(_ skill: Skill) -> Bool { workers.contains { $0.skill >= skill } }

    /// Keeps room for what stays in its technician's queue and for what has stopped.
    mutating func reserve(
        _ fixed: Set<JobID>, _ resumptions: [Resumption], except planned: Set<JobID>
    ) {
        for timeline in timelines {
            guard let place = place(of: timeline.technician) else { continue }
            for entry in timeline.queue where entry.job.reworks == 0 {
                guard fixed.contains(entry.job.id), !planned.contains(entry.job.id),
                    let span = entry.span
                else { continue }
                workers[place].reserved.append(span)
            }
        }
        for one in resumptions.sorted(by: { ($0.from, $0.job) < ($1.from, $1.job) }) {
            guard let place = place(of: one.technician) else { continue }
            let busy = [Span(from: now, until: workers[place].free)] + workers[place].reserved
            let calendar = clocks[workers[place].clock].calendar
            let laid = calendar.opening(for: one.left, from: one.from, around: busy) ?? []
            guard let from = laid.first?.from, let until = laid.last?.until else { continue }
            workers[place].reserved.append(Span(from: from, until: until))
        }
    }

    private mutating func clock(of calendar: WorkingTime) -> Int {
        if let known = clocks.firstIndex(where: { $0.calendar == calendar }) { return known }
        clocks.append(WorkedClock(calendar, from: now))
        return clocks.count - 1
    }

    /// A stopped job that will go on with the technician who has it.
    struct Resumption {
        let job: JobID
        let technician: TechnicianID
        let from: Instant
        let left: Minutes
    }
}
