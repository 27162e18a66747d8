import ArgumentParser
import Glibc
import Phrases
import Reports
import WorkshopCore
import WorkshopPlanner
import WorkshopStore

/// `andon plan`: the day plan that is proposed, with its reasons; with `--problem FILE` it solves
/// a planning problem, so that anyone can compare.
struct PlanCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Propose who does what and when, with reasons.",
        discussion: """
            Without --problem it plans the jobs that wait and are expected, and changes nothing \
            but with --apply. A problem's file holds integers, times in minutes: a line \
            `m n G K`; G lines of K lunches `start length`; m technicians `level percent \
            pattern`; n jobs `skill release due weight minutes`. Technicians and jobs are numbered \
            from 0 in its order. The cost is the sum of weight × lateness.
            """)

    @Option(
        help: ArgumentHelp(
            "The file of the problem; - reads it from standard input.",
            valueName: "file"))
    var problem: String?

    @Flag(help: "List when another job was taken than the first choice, why, and what became.")
    var overrides = false

    @Option(help: ArgumentHelp("How far back --overrides looks, 1 to 3660.", valueName: "n"))
    var days = 90

    @Flag(help: "Do what is proposed, as one step that undo takes back.")
    var apply = false

    @Option(
        help: ArgumentHelp(
            "How long to search, in milliseconds; a problem is given 1000 where nothing is said.",
            valueName: "n"))
    var ms: Int?

    @Option(help: ArgumentHelp("Another number searches other ways.", valueName: "n"))
    var seed: UInt64 = 1

    @Flag(help: "Print one JSON document.")
    var json = false

    @OptionGroup var common: SharedOptions

    func checkUsage() throws(Failure) {
        if overrides, problem != nil || apply {
            let other = apply ? "--apply" : "--problem"
            throw Failure(.usageApart, "--overrides", other, kind: .usage)
        }
        guard overrides || days == 90 else {
            throw Failure(.usageTogether, "--days", "--overrides", kind: .usage)
        }
        guard (1...3660).contains(days) else {
            throw Failure(.usageRange, "--days", "1", "3660", kind: .usage)
        }
        guard (0...3_600_000).contains(ms ?? 0) else {
            throw Failure(.usageRange, "--ms", "0", "3600000", kind: .usage)
        }
        guard problem == nil || !apply else {
            throw Failure(.usageApart, "--apply", "--problem", kind: .usage)
        }
    }

    func run(_ settings: Settings) throws(Failure) {
        if overrides { return try Overrides.tell(settings, json: json, days: days) }
        guard let problem else { return try proposePlan(settings) }
        try solve(problem)
    }

    /// Proposes a plan for the day, and does it where that was asked for.
    private func proposePlan(_ settings: Settings) throws(Failure) {
        let shop = try settings.open(readOnly: !apply)
        let data = BoardData(shop.workshop, at: shop.now, record: try shop.record())
        let page = PlanPage(
            proposal: proposal(shop.workshop, data.outlook), zone: shop.workshop.zone,
            words: shop.words, now: shop.now)
        var accepted: [RecordedEvent] = []
        if apply, !page.proposal.changes.isEmpty {
            accepted = try shop.perform(
                .acceptPlan(page.proposal.assignments()), by: settings.actor, as: settings.role)
        }
        Console.tell(json: json, page.document(accepted), page.lines(accepted))
        shop.store.close()
    }

    /// The same shop and moment lead to the same plan, but where a time was given.
    private func proposal(_ workshop: Workshop, _ outlook: Outlook) -> PlanProposal {
        guard let ms else { return DayPlanner.proposal(workshop, outlook) }
        let begin = TimedSearch.now
        let budget = Double(max(1, ms * 1000))
        return DayPlanner.proposal(workshop, outlook) { _ in
            Double(TimedSearch.now - begin) / budget
        }
    }

    private func solve(_ problem: String) throws(Failure) {
        let bytes = try Files.read(problem, limit: 16 << 20)
        let day: DayProblem
        do throws(DayProblemFlaw) {
            day = try DayProblem(text: bytes)
        } catch {
            throw Failure("\(problem): \(error.sentence)")
        }
        let search = TimedSearch(day, milliseconds: ms ?? 1000, seed: seed)
        Console.tell(json: json, search.document, search.lines)
        guard search.plan.unplanned.isEmpty else {
            let jobs = search.plan.unplanned
            throw Failure(
                .problemNobodyCan, problem,
                list: jobs.prefix(10).map(String.init) + (jobs.count > 10 ? ["…"] : []))
        }
    }
}

/// What a search found in the time that it was given.
private struct TimedSearch {
    let plan: DayPlan
    let firstCost: Int
    let moves: Int
    let isOptimal: Bool
    let microseconds: Int

    init(_ problem: DayProblem, milliseconds: Int, seed: UInt64) {
        let begin = Self.now
        let budget = Double(max(1, milliseconds * 1000))
        var solver = DaySolver(problem, seed: seed)
        firstCost = solver.bestPlanCost
        solver.improve { _ in Double(Self.now - begin) / budget }
        plan = solver.plan
        moves = solver.moves
        isOptimal = solver.isOptimal
        microseconds = Self.now - begin
    }

    /// Microseconds of a clock that is never set.
    fileprivate static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }

    var document: JSON {
        let rows = plan.rows.enumerated().map { technician, row in
            JSON.object([
                "technician": .number(technician), "jobs": .list(row.map(\.document)),
            ])
        }
        return [
            "cost": .number(plan.cost), "first_cost": .number(firstCost),
            "sequences": .list(plan.sequences.map { .list($0.map(JSON.number)) }),
            "technicians": .list(rows), "unplanned": .list(plan.unplanned.map(JSON.number)),
            "optimal": .flag(isOptimal), "moves": .number(moves),
            "microseconds": .number(microseconds),
        ]
    }

    var lines: [String] {
        plan.sequences.enumerated().map { technician, jobs in
            ("\(technician): " + jobs.map(String.init).joined(separator: " ")).withoutTrailingBlanks
        } + ["cost \(plan.cost)"]
    }
}

extension DayPlan.Visit {
    fileprivate var document: JSON {
        [
            "job": .number(job), "start": .number(start), "end": .number(end),
            "late": .number(late),
        ]
    }
}

extension DayProblemFlaw {
    /// The flaw in words.
    var sentence: String {
        (line.map { "line \($0): " } ?? "") + kind.words
    }
}

extension DayProblemFlaw.Kind {
    fileprivate var words: String {
        switch self {
        case .outside(let number, let value, let allowed):
            let range = "\(allowed.lowerBound)…\(allowed.upperBound)"
            return "\(number.words) is \(value), has to be \(range)"
        case .noInteger(let text): return "“\(text)” is no integer"
        case .count(let count, let wanted):
            return "the numbers on it are \(count), have to be \(wanted)"
        case .ends: return "the file ends here; more has to follow"
        case .goesOn: return "nothing may follow after the last job"
        case .tooLarge: return "too many technicians and jobs together"
        case .tooLong: return "the jobs together take too long to count their minutes"
        }
    }
}

extension DayProblemFlaw.Number {
    fileprivate var words: String {
        switch self {
        case .technicians: "the number of technicians"
        case .jobs: "the number of jobs"
        case .patterns: "the number of lunch patterns"
        case .lunches: "the number of lunches"
        case .level: "the technician's level"
        case .percent: "the technician's time in percent"
        case .freeFrom: "the minute from which a technician is free"
        case .breaks: "the number of a technician's breaks"
        case .pattern: "the technician's lunch pattern"
        case .breakStart: "the start of a break"
        case .breakEnd: "the end of a break"
        case .breakLength: "the length of a break"
        case .skill: "the job's skill"
        case .release: "the job's release"
        case .due: "the job's due"
        case .weight: "the job's weight"
        case .minutes: "the job's flat-rate time"
        case .expected: "the technician expected for a job"
        case .finish: "the cost of a minute"
        case .change: "the cost of a change"
        }
    }
}
