import WorkshopCore

/// When each job of a day is done, if each technician does his in a given order.
///
/// Each job begins as soon as it and its technician can, behind the one of its order that it waits
/// for, and in a gap that holds all of it between what is reserved.
struct Timetable {
    /// One job in its place.
    struct Visit: Hashable {
        let work: Int
        let start: Instant
        let end: Instant
    }

    /// For each technician what he does, first to last.
    private(set) var rows: [[Visit]]
    /// Minutes of lateness of what ends an order's work, times their weights.
    private(set) var lateness = 0
    /// Minutes until jobs are done, all together.
    private(set) var minutes = 0
    /// How many jobs go to another technician than expected.
    private(set) var moves = 0

    /// What it costs, as the search counts.
    var cost: Int {
        lateness * ShopDay.prices.lateness + minutes + moves * ShopDay.prices.change
    }

    /// Lays the jobs; where those of one order block each other's rows, the one that has to be
    /// first comes first.
    init(_ day: ShopDay, sequences: [[Int]]) {
        rows = sequences.map { _ in [] }
        var laying = Laying(day, sequences)
        // Of jobs that end an order's work side by side the latest counts.
        var late: [OrderID: Int] = [:]
        while let (row, work) = laying.next() {
            let visit = laying.lay(work, in: row)
            rows[row].append(visit)
            let minutes = max(0, day.minute(of: visit.end))
            self.minutes += minutes
            let facts = day.works[work]
            if let expected = facts.expected, expected != row { moves += 1 }
            guard !laying.hasFollower[work], visit.end > facts.due else { continue }
            let minutesLate = laying.ready(work, visit.end).minutes(since: facts.promise).count
            let known = late[facts.job.id.order, default: 0]
            late[facts.job.id.order] = max(known, facts.weight * minutesLate)
        }
        lateness = late.values.reduce(0, +)
    }

    /// For each job when it is done.
    func ends(_ count: Int) -> [Instant] {
        var result = [Instant](repeating: .earliest, count: count)
        for visit in rows.joined() { result[visit.work] = visit.end }
        return result
    }

    /// For each technician his jobs in order.
    var sequences: [[Int]] { rows.map { $0.map(\.work) } }
}

/// A timetable being laid.
private struct Laying {
    let hasFollower: [Bool]
    private let day: ShopDay
    private var clocks: [WorkedClock]
    private var shopClock: WorkedClock
    /// What is left of each row, the next one last.
    private var left: [[Int]]
    private var ends: [Instant?]
    private var free: [Int64]
    private var gaps: [FreeTime]
    private var row = 0

    init(_ day: ShopDay, _ sequences: [[Int]]) {
        self.day = day
        hasFollower = day.hasFollower
        clocks = day.clocks
        shopClock = day.shopClock
        left = sequences.map { $0.reversed() }
        ends = day.works.map { _ in nil }
        free = []
        gaps = []
        for worker in day.workers {
            free.append(clocks[worker.clock].count(at: worker.free) ?? .max / 2)
            var gap = FreeTime()
            for span in worker.reserved {
                guard let from = clocks[worker.clock].count(at: span.from) else { continue }
                gap.take(from..<max(from, clocks[worker.clock].count(at: span.until) ?? .max))
            }
            gaps.append(gap)
        }
    }

    /// The next job whose turn it is, with its row.
    mutating func next() -> (row: Int, work: Int)? {
        for _ in left.indices {
            if let work = left[row].last, isReady(work) {
                left[row].removeLast()
                return (row, work)
            }
            row = (row + 1) % left.count
        }
        return unblocked()
    }

    private func isReady(_ work: Int) -> Bool {
        day.works[work].before.allSatisfy { ends[$0] != nil }
    }

    /// Rows that wait for each other in a circle: the first job that another one waits for is
    /// taken out of its turn.
    private mutating func unblocked() -> (row: Int, work: Int)? {
        guard var work = left.compactMap(\.last).min() else { return nil }
        while let before = day.works[work].before.first(where: { ends[$0] == nil }) {
            work = before
        }
        guard let row = left.firstIndex(where: { $0.contains(work) }) else { return nil }
        left[row].removeAll { $0 == work }
        return (row, work)
    }

    /// When an order is ready whose work ends then, were nobody else at inspection and wash.
    mutating func ready(_ work: Int, _ end: Instant) -> Instant {
        guard day.works[work].tail > .zero, let count = shopClock.count(at: end) else { return end }
        return shopClock.instant(at: count + day.works[work].tail.milliseconds) ?? .latest
    }

    mutating func lay(_ work: Int, in row: Int) -> Timetable.Visit {
        let facts = day.works[work]
        let clock = day.workers[row].clock
        let begin = facts.before.compactMap { ends[$0] }.reduce(facts.release, max)
        let release = clocks[clock].count(at: begin) ?? .max / 2
        let length = facts.left.milliseconds
        let from = gaps[row].opening(for: length, from: max(release, free[row])) ?? .max / 2
        free[row] = from + length
        let end = clocks[clock].instant(at: from + length) ?? .latest
        let start = clocks[clock].instant(after: from) ?? end
        ends[work] = end
        return Timetable.Visit(work: work, start: start, end: end)
    }
}
