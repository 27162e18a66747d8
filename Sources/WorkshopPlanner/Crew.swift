import WorkshopCore

/// The staff with the time that each of them still has, into which work is laid that nobody has.
struct Crew {
    /// Where work has been laid.
    struct Placement: Hashable {
        let technician: TechnicianID
        /// From its beginning to its end, with what lies between.
        let span: Span
    }

    private struct Member {
        let technician: TechnicianID
        let skill: Skill
        /// The index of his clock: those who work the same hours share one.
        let clock: Int
        var free = FreeTime()
    }

    private var clocks: [WorkedClock] = []
    private var members: [Member] = []

    /// The staff of `workshop`, each busy as his timeline says.
    init(_ workshop: Workshop, _ timelines: [Timeline], _ now: Instant) {
        for timeline in timelines {
            guard let technician = workshop.technician(timeline.technician) else { continue }
            let clock = clock(of: workshop.workingTime(of: technician.id), now)
            var member = Member(
                technician: technician.id, skill: technician.skill, clock: clock)
            for span in timeline.entries.compactMap(\.span) {
                // What lies beyond the horizon is in nobody's way.
                guard let from = clocks[clock].count(at: span.from) else { continue }
                member.free.take(from..<(clocks[clock].count(at: span.until) ?? .max))
            }
            members.append(member)
        }
    }

    /// Whether anybody has the skill, there or away.
    func has(_ skill: Skill) -> Bool { members.contains { $0.skill >= skill } }

    /// Lays `work` with whoever has the skill and would be done first.
    ///
    /// It goes into the first gap from `start` on that holds all of it; of several who would be
    /// done at once, the first on the board takes it. Nil when nobody has the skill, or none of
    /// them would be done within the horizon.
    /// Cost: the gaps of all who have the skill.
    mutating func layOut(_ work: Minutes, skill: Skill, from start: Instant) -> Placement? {
        layOut(work, from: start) { $0.skill >= skill }
    }

    /// Lays `work` into the first gap of `technician` from `start` on that holds all of it.
    ///
    /// Nil when he is not on the staff, or would not be done within the horizon.
    mutating func layOut(
        _ work: Minutes, with technician: TechnicianID, from start: Instant
    ) -> Placement? {
        layOut(work, from: start) { $0.technician == technician }
    }

    private mutating func layOut(
        _ work: Minutes, from start: Instant, _ canDoIt: (Member) -> Bool
    ) -> Placement? {
        let starts = clocks.indices.map { clocks[$0].count(at: start) }
        var best: (member: Int, from: Int64, end: Instant)?
        for (index, member) in members.enumerated() where canDoIt(member) {
            guard let start = starts[member.clock],
                let from = member.free.opening(for: work.milliseconds, from: start),
                let end = clocks[member.clock].instant(at: from + work.milliseconds)
            else { continue }
            if let best, best.end <= end { continue }
            best = (index, from, end)
        }
        guard let best else { return nil }
        members[best.member].free.take(best.from..<(best.from + work.milliseconds))
        let begin = clocks[members[best.member].clock].instant(after: best.from) ?? best.end
        return Placement(
            technician: members[best.member].technician, span: Span(from: begin, until: best.end))
    }

    private mutating func clock(of calendar: WorkingTime, _ now: Instant) -> Int {
        if let known = clocks.firstIndex(where: { $0.calendar == calendar }) { return known }
        clocks.append(WorkedClock(calendar, from: now))
        return clocks.count - 1
    }
}
