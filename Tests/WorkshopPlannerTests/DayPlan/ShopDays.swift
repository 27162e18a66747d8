@testable import WorkshopPlanner

/// Days by chance, of other kinds than the recorded ones; the same for the same seed.
struct ShopDays {
    /// What kind of day it is.
    struct Kind: Sendable {
        var technicians = 8
        var jobs = 40
        /// Flat-rate time over the time that there is, in percent.
        var load = 110
        var levels = 1...4
        var skills = 1...4
        var weights = [1, 1, 1, 2, 4, 8]
        /// The due of all jobs, or nil when each has its own.
        var due: Int?
        var finish = 0
        var change = 0
        /// Every how many minutes things happen.
        var grid = 5
        var lunches = 3

        static let all: [Kind] = [
            Kind(), Kind(technicians: 1, jobs: 25, levels: 4...4), Kind(technicians: 3, jobs: 1),
            Kind(jobs: 0), Kind(technicians: 20, jobs: 30, load: 60),
            Kind(load: 250, levels: 1...2, skills: 1...2), Kind(weights: [0]),
            Kind(jobs: 60, due: 0), Kind(jobs: 60, due: 540, grid: 1),
            Kind(weights: [0, 1, 100_000]), Kind(finish: 1, change: 300),
            Kind(technicians: 5, jobs: 80, levels: 1...3, finish: 2, grid: 1),
            Kind(jobs: 50, lunches: 0), Kind(technicians: 4, jobs: 60, lunches: 40),
            Kind(technicians: 0, jobs: 3),
        ]
    }

    private var chance: SplitMix64

    init(seed: UInt64) {
        chance = SplitMix64(seed: seed)
    }

    mutating func day(_ kind: Kind = Kind()) throws(DayProblemFlaw) -> DayProblem {
        let technicians = (0..<kind.technicians).map { _ in technician(kind) }
        let mean = 90 * 100 / max(1, kind.load)
        let span = max(1, kind.jobs * mean / max(1, kind.technicians))
        let jobs = (0..<kind.jobs).map { _ in job(kind, span) }
        return try DayProblem(
            technicians: technicians, jobs: jobs, finish: kind.finish, change: kind.change)
    }

    private mutating func technician(_ kind: Kind) -> DayProblem.Technician {
        let lunch = number(0...5) * 30
        let breaks = (0..<kind.lunches).map { day in
            let start = day * 570 / max(1, kind.lunches / 4) + 200 + lunch
            return start..<start + number(0...9) * kind.grid
        }
        return DayProblem.Technician(
            level: number(kind.levels), percent: number(16...25) * 5, breaks: breaks,
            freeFrom: number(0...3) == 0 ? number(0...60) : 0)
    }

    private mutating func job(_ kind: Kind, _ span: Int) -> DayProblem.Job {
        let minutes = (number(3...24) + number(0...24)) * kind.grid
        let release = number(0...1) == 0 ? 0 : number(0...span) / kind.grid * kind.grid
        let isExpected = kind.change > 0 && kind.technicians > 0 && number(0...1) == 0
        return DayProblem.Job(
            skill: number(kind.skills), release: release,
            due: kind.due ?? release + minutes + number(-30...200), weight: weight(kind),
            minutes: minutes, expected: isExpected ? number(0...kind.technicians - 1) : nil)
    }

    private mutating func weight(_ kind: Kind) -> Int {
        kind.weights[number(0...kind.weights.count - 1)]
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &chance)
    }
}
