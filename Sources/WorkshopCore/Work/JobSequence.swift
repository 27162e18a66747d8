/// In which sequence the open jobs of one order come.
///
/// What was given holds (`Predecessors`). A job of which nothing was given comes after all that
/// stand before it: those with lower numbers, unless they were said to come later. Jobs that wait
/// for each other in a circle (`circles`) are taken as if nothing had been given of them, so that
/// the rest of the order has its sequence.
public struct JobSequence: Hashable, Sendable {
    /// One job in its turn.
    public struct Turn: Hashable, Sendable {
        /// The job's number on its order.
        public let job: Int
        /// The jobs right before it, by number, each of which has its turn earlier.
        public let before: [Int]
        /// Whether somebody has said so; the foreman may overlook what is only usual.
        public let isGiven: Bool
    }

    /// The jobs, each behind those that it waits for.
    public let turns: [Turn]
    /// Jobs that were said to wait for each other, by number, each circle once.
    public let circles: [[Int]]

    /// The sequence of jobs of which it is known what they come after, lowest number first.
    ///
    /// Numbers that are none of theirs, and a job's own, are passed over.
    /// Cost: linear where nothing was given, else the square of the jobs.
    public init(_ jobs: [(number: Int, after: Predecessors?)]) {
        guard jobs.contains(where: { $0.after != nil }) else {
            turns = jobs.indices.map { index in
                let before = index > 0 ? [jobs[index - 1].number] : []
                return Turn(job: jobs[index].number, before: before, isGiven: false)
            }
            circles = []
            return
        }
        let known = Set(jobs.map(\.number))
        var given = jobs.reduce(into: [Int: [Int]]()) { given, job in
            given[job.number] = job.after?.jobs.filter { $0 != job.number && known.contains($0) }
        }
        let numbers = jobs.map(\.number)
        circles = Self.circles(among: Self.stuck(numbers, given), given)
        for number in circles.joined() { given[number] = nil }
        turns = Self.laid(numbers, given)
    }

    /// The jobs that no sequence reaches: those in circles, and those behind them.
    private static func stuck(_ numbers: [Int], _ given: [Int: [Int]]) -> [Int] {
        var left = numbers
        var isMoving = true
        while isMoving {
            let stuck = Set(left)
            left.removeAll { number in
                given[number, default: []].allSatisfy { !stuck.contains($0) }
            }
            isMoving = left.count < stuck.count
        }
        return left
    }

    private static func circles(among stuck: [Int], _ given: [Int: [Int]]) -> [[Int]] {
        var reached: [Int: Set<Int>] = [:]
        for number in stuck {
            var found: Set<Int> = []
            var next = given[number, default: []]
            while let one = next.popLast() {
                if found.insert(one).inserted { next += given[one, default: []] }
            }
            reached[number] = found
        }
        var circles: [[Int]] = []
        for number in stuck where reached[number, default: []].contains(number) {
            guard !circles.joined().contains(number) else { continue }
            circles.append(
                stuck.filter { other in
                    reached[number, default: []].contains(other)
                        && reached[other, default: []].contains(number)
                })
        }
        return circles
    }

    /// The lowest number first of those whose turn it can be.
    private static func laid(_ numbers: [Int], _ given: [Int: [Int]]) -> [Turn] {
        var turns: [Turn] = []
        var left = numbers
        var done: Set<Int> = []
        // Those that nothing comes after yet: a job of which nothing was given comes after these.
        var last: Set<Int> = []
        while let place = left.firstIndex(where: {
            given[$0, default: []].allSatisfy(done.contains)
        }) {
            let number = left.remove(at: place)
            let before = given[number] ?? last.sorted()
            turns.append(Turn(job: number, before: before, isGiven: given[number] != nil))
            done.insert(number)
            last.subtract(before)
            last.insert(number)
        }
        return turns
    }

    /// The jobs after which nothing comes.
    public var last: [Int] {
        let followed = Set(turns.flatMap(\.before))
        return turns.map(\.job).filter { !followed.contains($0) }
    }
}

extension Order {
    /// The sequence of the jobs that are still to be done.
    ///
    /// Work that has begun waits for no other job any more.
    public var sequence: JobSequence {
        JobSequence(
            jobs.filter { !$0.isSettled }.map { job in
                (job.id.number, job.line.after.map { job.hasBegun ? .beside : $0 })
            })
    }

    /// The jobs that were said to come before `job` and are not done.
    public func awaited(by job: Job) -> [Job] {
        guard let after = job.line.after, !job.hasBegun else { return [] }
        return after.jobs.filter { $0 != job.id.number }
            .compactMap { self.job($0) }.filter { !$0.isSettled }
    }
}

extension JobSequence {
    /// The sequence of an order's lines.
    public init(_ lines: [JobLine]) {
        self.init(lines.enumerated().map { ($0.offset + 1, $0.element.after) })
    }
}
