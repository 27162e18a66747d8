public import WorkshopCore

/// One job that a proposal puts elsewhere, with the reason.
public struct PlanChange: Hashable, Sendable {
    /// What happens to the job.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Nobody had it.
        case assign
        /// Another technician gets it.
        case reassign
        /// It comes before or behind others of the same technician.
        case reorder
        /// It keeps its place and comes at another time.
        case retime
    }

    /// Why.
    public enum Reason: Hashable, Sendable {
        /// Its order would have been late by so much, and will be in time.
        case keepsPromise(Instant, earlier: Minutes)
        /// Its order will be late, but by so much less.
        case lessLate(Minutes)
        /// It makes room for another order, whose promise is kept or broken by less.
        case makesRoom(for: OrderID, earlier: Minutes)
        /// It frees who can do more for a job that needs it.
        case freesSkill(TechnicianID, for: JobID)
        /// Nobody had it; so much is left to its promise when it is ready, below zero of one that
        /// will be late.
        case nobodyHadIt(margin: Minutes)
        /// Who had it is not there.
        case isAway(TechnicianID)
        /// It will be done so much earlier.
        case earlier(Minutes)
        /// It comes behind what comes before it.
        case follows(JobID)
        /// It begins when its technician, its car and its parts are there.
        case asSoonAsPossible
    }

    /// What happens.
    public let kind: Kind
    /// The job, who is to do it and when it is to begin.
    public let assignment: Assignment
    /// When it will be done.
    public let end: Instant
    /// The stretches in which it is done.
    public let spans: [Span]
    /// Who has it now; nil for nobody.
    public let from: TechnicianID?
    /// When it is expected to begin now; nil for a job that nobody has.
    public let fromStart: Instant?
    /// Why.
    public internal(set) var reason = Reason.asSoonAsPossible

    /// The job.
    public var job: JobID { assignment.job }

    /// Whether a known plan is changed with nothing won but some minutes.
    var isIdle: Bool {
        guard kind != .assign else { return false }
        switch reason {
        case .earlier, .follows, .asSoonAsPossible: return true
        case .keepsPromise, .lessLate, .makesRoom, .freesSkill, .nobodyHadIt, .isAway: return false
        }
    }

    /// What the change asks of those who know the present plan, in weighted minutes of lateness
    /// that it has to be worth: 15 for another technician, 5 for another turn or time, nothing for
    /// a job that nobody had.
    public var disturbance: Int {
        switch kind {
        case .assign: 0
        case .reassign: 15
        case .reorder, .retime: 5
        }
    }
}

// What a timetable changes.
extension ShopDay {
    /// The changes that make a timetable of the present plan, by technician and time.
    ///
    /// A job that comes to stand there by itself is left alone: behind those that push it.
    func changes(to table: Timetable, _ outlook: Outlook) -> [PlanChange] {
        workers.indices.flatMap { row in changes(in: row, of: table, outlook) }
    }

    /// The changes that give out what nobody has where the forecast expects it to be done.
    func expectedChanges(_ outlook: Outlook) -> [PlanChange] {
        let releases = Dictionary(
            works.filter { $0.job.plan == nil }.map { ($0.job.id, $0.release) },
            uniquingKeysWith: { $1 })
        // The forecast takes a car that should be here to come now.
        let laid = outlook.laid.filter { one in
            releases[one.job.id].map { $0 <= one.span.from.nextMinute } ?? false
        }
        let sorted = workers.flatMap { worker in
            laid.filter { $0.technician == worker.id }.sorted { $0.span.from < $1.span.from }
        }
        return sorted.map { one in
            let calendar = workers.first { $0.id == one.technician }
                .map { clocks[$0.clock].calendar }
            return PlanChange(
                kind: .assign,
                assignment: Assignment(one.job.id, one.technician, at: one.span.from),
                end: one.span.until, spans: calendar?.worked(in: one.span) ?? [], from: nil,
                fromStart: nil)
        }
    }

    /// For each technician what he is expected to do if nothing changes, first to last.
    func expectedSequences(_ outlook: Outlook) -> [[Int]] {
        let places = Dictionary(
            works.indices.map { (works[$0].job.id, $0) }, uniquingKeysWith: { $1 })
        return workers.indices.map { row in
            let queue = outlook.timeline(of: workers[row].id)?.queue ?? []
            let mine = outlook.laid.filter { $0.technician == workers[row].id }
            let all =
                queue.map { ($0.start ?? now, $0.job.id) } + mine.map { ($0.span.from, $0.job.id) }
            return all.sorted { $0 < $1 }.compactMap { places[$0.1] }
        }
    }

    private func changes(
        in row: Int, of table: Timetable, _ outlook: Outlook
    ) -> [PlanChange] {
        let visits = table.rows[row]
        let stays = stays(visits, in: row)
        let ranks = Dictionary(
            queues[row].enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { $1 })
        var result: [PlanChange] = []
        for (place, visit) in visits.enumerated() where !stays[place] {
            let job = works[visit.work].job
            let holder = job.plan?.technician
            let entry = outlook.timelines.lazy.flatMap(\.entries).first { $0.job.id == job.id }
            let others = visits.indices.contains { other in
                guard let mine = ranks[visit.work], let rank = ranks[visits[other].work]
                else { return false }
                return (other < place) != (rank < mine) && other != place
            }
            let kind: PlanChange.Kind
            if holder == nil {
                kind = .assign
            } else if holder != workers[row].id {
                kind = .reassign
            } else {
                kind = others ? .reorder : .retime
            }
            let calendar = clocks[workers[row].clock].calendar
            result.append(
                PlanChange(
                    kind: kind, assignment: Assignment(job.id, workers[row].id, at: visit.start),
                    end: visit.end,
                    spans: calendar.segments(of: works[visit.work].left, from: visit.start) ?? [],
                    from: holder, fromStart: entry?.start))
        }
        return result
    }

    /// A difference in time that nobody has to be told of.
    private static let trifle = Minutes(5)

    /// Which jobs of a row come to their place without being told: a queue is worked in the order
    /// of its planned starts, none before its own.
    private func stays(_ visits: [Timetable.Visit], in row: Int) -> [Bool] {
        let calendar = clocks[workers[row].clock].calendar
        var free = workers[row].free
        var stays = visits.map { visit in
            defer { free = visit.end }
            guard queues[row].contains(visit.work), let planned = works[visit.work].planned
            else { return false }
            let from = max(planned, free)
            let start = calendar.firstWorking(from: from) ?? from
            // Who comes after another job must not be laid a trifle before that one is done.
            if start < visit.start, !works[visit.work].before.isEmpty { return false }
            return max(start, visit.start).minutes(since: min(start, visit.start)) < Self.trifle
        }
        func key(_ place: Int) -> (Instant, JobID) {
            let work = works[visits[place].work]
            return (stays[place] ? work.planned ?? now : visits[place].start, work.job.id)
        }
        var isSettled = false
        while !isSettled {
            isSettled = true
            for place in visits.indices.dropFirst() where key(place - 1) >= key(place) {
                guard stays[place - 1] || stays[place] else { continue }
                isSettled = false
                stays[place - 1] = false
                stays[place] = false
            }
        }
        return stays
    }
}
