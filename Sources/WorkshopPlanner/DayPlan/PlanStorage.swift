/// The memory of a `PlanBoard`, given back when it is no longer needed.
///
/// Whoever changes the board has to be the only one who holds it.
final class PlanStorage: @unchecked Sendable {
    let board: PlanBoard

    /// An empty plan of a problem.
    init(_ problem: DayProblem) {
        let technicians = problem.technicians
        let axisKeys = Self.places(of: technicians.map(\.breaks))
        let kindKeys = Self.places(of: technicians.map { Kind($0) })
        let axes = axisKeys.firsts.map { OpenAxis(breaks: technicians[$0].breaks) }
        let endsPerAxis = Self.endsPerAxis(problem)
        board = PlanBoard(
            technicians: technicians.count, jobs: problem.jobs.count,
            stride: problem.jobs.count + 1,
            places: .allocate(capacity: technicians.count * (problem.jobs.count + 1)),
            counts: Self.numbers(technicians.map { _ in 0 }),
            rows: Self.copy(
                technicians.indices.map { index in
                    let axis = axisKeys.places[index]
                    return RowFacts(
                        level: Int32(technicians[index].level),
                        free: Int32(axes[axis].worked(before: technicians[index].freeFrom)),
                        kind: kindKeys.places[index] * problem.jobs.count, axis: axis)
                }),
            facts: Self.copy(problem.jobs.map { Self.facts($0, technicians) }),
            times: Self.copy(
                kindKeys.firsts.flatMap { Self.times(problem, $0, axes[axisKeys.places[$0]]) }),
            ends: Self.numbers(axes.flatMap { axis in (0..<endsPerAxis).map(axis.end(of:)) }),
            endsPerAxis: endsPerAxis,
            bySkill: Self.numbers(
                technicians.indices.sorted {
                    (-technicians[$0].level, $0) < (-technicians[$1].level, $1)
                }),
            rowOf: Self.numbers(problem.jobs.map { _ in 0 }),
            placeOf: Self.numbers(problem.jobs.map { _ in 0 }),
            finish: Int64(problem.finish), change: Int64(problem.change),
            axes: .passRetained(AxisList(axes)))
    }

    deinit {
        board.places.deallocate()
        board.counts.deallocate()
        board.rows.deallocate()
        board.facts.deallocate()
        board.times.deallocate()
        board.ends.deallocate()
        board.bySkill.deallocate()
        board.rowOf.deallocate()
        board.placeOf.deallocate()
        board.axes.release()
    }
}

extension PlanStorage {
    /// What technicians have in common who take the same time for the same job.
    private struct Kind: Hashable {
        let percent: Int
        let breaks: [Range<Int>]

        init(_ technician: DayProblem.Technician) {
            percent = technician.percent
            breaks = technician.breaks
        }
    }

    /// The different keys of a list, each told by where it stands first, and for each element the
    /// place of its key among them.
    private static func places<Key: Hashable>(of keys: [Key]) -> (firsts: [Int], places: [Int]) {
        var firsts: [Int] = []
        var known: [Key: Int] = [:]
        let places = keys.enumerated().map { index, key in
            if let place = known[key] { return place }
            known[key] = firsts.count
            firsts.append(index)
            return firsts.count - 1
        }
        return (firsts, places)
    }

    /// How many ends an axis keeps: a fortnight's work, or all that there can be.
    private static func endsPerAxis(_ problem: DayProblem) -> Int {
        min(8192, problem.latestEnd + 1)
    }

    private static func facts(
        _ job: DayProblem.Job, _ technicians: [DayProblem.Technician]
    ) -> JobFacts {
        JobFacts(
            due: Int32(job.due), weight: Int32(job.weight), skill: Int32(job.skill),
            candidates: Int32(technicians.count { $0.level >= job.skill }),
            expected: Int32(job.expected ?? -1))
    }

    private static func times(
        _ problem: DayProblem, _ technician: Int, _ axis: OpenAxis
    ) -> [JobTime] {
        problem.jobs.indices.map { job in
            JobTime(
                release: Int32(axis.worked(before: problem.jobs[job].release)),
                minutes: Int32(problem.minutes(of: job, by: technician)))
        }
    }

    private static func numbers(_ numbers: [Int]) -> UnsafeMutablePointer<Int32> {
        copy(numbers.map { Int32($0) })
    }

    private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
        for (index, element) in elements.enumerated() {
            (memory + index).initialize(to: element)
        }
        return memory
    }
}
