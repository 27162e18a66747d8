public import WorkshopCore

/// The making of a proposal in short slices, so that a board can answer keys in between.
///
/// The same workshop, moment and moves lead to the same proposal, whatever is done between two
/// slices; what there is before the last one is a plan already, only not as good. The day that it
/// leads to is searched too, and what is found there taken over, until there is nothing: who
/// accepts a plan that is done has nothing to improve.
public struct PlanEffort: Sendable {
    private enum Stage: Sendable {
        case expect
        case begin
        case search
        case weigh(Timetable)
        case weighGiven(Timetable, all: [PlanChange])
        case calm
        case drop(IdleChanges)
        /// What follows a plan: a search of the day that it leads to.
        case settle
        indirect case prove(PlanEffort)
        case done
    }

    /// The usual length of a slice, in microseconds.
    public static let slice = 20_000
    /// The moves of one step of the search.
    private static let moves = 20_000
    /// How often at most a plan is searched on from where it leads to; two are usual.
    private static let mostProofs = 8

    private let workshop: Workshop
    private let outlook: Outlook
    private let day: ShopDay
    private let weighing: PlanWeighing
    private var rounds: PlanRounds
    private var best: WeighedPlan
    private var stage = Stage.expect
    /// How many searches of the day that it leads to may follow.
    private var proofs = 0
    /// The moves that were asked for.
    private var wanted: Int?

    /// Begins with a proposal that changes nothing.
    /// - Parameters:
    ///   - workshop: the workshop, which is left as it is.
    ///   - outlook: its outlook at the moment from which the plan is to hold.
    ///   - moves: how many moves the search may try; nil for the usual number.
    public init(_ workshop: Workshop, _ outlook: Outlook, moves: Int? = nil) {
        self.init(workshop, outlook, moves: moves, proofs: Self.mostProofs)
    }

    private init(_ workshop: Workshop, _ outlook: Outlook, moves: Int?, proofs: Int) {
        let day = ShopDay(workshop, outlook)
        let total = Double(max(1, moves ?? DayPlanner.usualMoves(jobs: day.works.count)))
        self.init(day, workshop, outlook) { Double($0) / total }
        (wanted, self.proofs) = (moves, proofs)
    }

    /// Begins a search with its own measure of time; it is over with its budget, proven or not.
    /// - Parameter used: the part of the budget that is used up after so many moves, 0…1 and never
    ///   falling: the search ends at 1.
    public init(
        _ workshop: Workshop, _ outlook: Outlook, used: @escaping @Sendable (Int) -> Double
    ) {
        self.init(ShopDay(workshop, outlook), workshop, outlook, used)
    }

    private init(
        _ day: ShopDay, _ workshop: Workshop, _ outlook: Outlook,
        _ used: @escaping @Sendable (Int) -> Double
    ) {
        self.workshop = workshop
        self.outlook = outlook
        self.day = day
        weighing = PlanWeighing(day, workshop, outlook)
        rounds = PlanRounds(day, outlook, used)
        best = weighing.none
    }

    /// The moment for which it plans.
    public var now: Instant { outlook.now }

    /// Whether the proposal will not change any more.
    public var isDone: Bool {
        if case .done = stage { true } else { false }
    }

    /// The best proposal so far.
    public var proposal: PlanProposal {
        let plan = weighing.told(best)
        return PlanProposal(
            changes: plan.changes, hindrances: day.obstacles, before: weighing.none.score,
            after: plan.score, position: workshop.position)
    }

    /// Works on for one slice.
    /// - Parameter microseconds: about how long it takes at most; longer where a single step does,
    ///   of which the longest is one forecast of the board.
    public mutating func advance(_ microseconds: Int = slice) {
        var left = microseconds
        repeat {
            left -= toll
            step()
        } while !isDone && toll <= left
    }

    /// About how many microseconds the next step takes, told from what it looks at.
    private var toll: Int {
        switch stage {
        case .expect, .weigh, .weighGiven, .settle: 25 * workshop.orders.count
        case .begin: 30 * day.works.count
        case .search: Self.moves / 12
        case .drop(let idle): idle.isOver ? 0 : 25 * workshop.orders.count
        case .prove(let effort): effort.toll
        case .calm, .done: 0
        }
    }

    private mutating func step() {
        switch stage {
        case .expect: take(weighing.weighed(day.expectedChanges(outlook)), next: .begin)
        case .begin: stage = rounds.begin() ? .search : .calm
        case .search:
            guard rounds.search(moves: Self.moves) else { return }
            stage = rounds.table.map { .weigh($0) } ?? .calm
        case .weigh(let table): weigh(table)
        case .weighGiven(let table, let all):
            learn(from: table, weighing.weighed(all.filter { $0.kind == .assign }))
        case .calm:
            best = weighing.told(best)
            stage = .drop(IdleChanges(best))
        case .drop(var idle):
            idle.dropNext(weighing)
            best = idle.plan
            stage = idle.isOver ? .settle : .drop(idle)
        case .settle: stage = proof
        case .prove(var effort):
            effort.step()
            stage = effort.isDone ? .done : .prove(effort)
            if effort.isDone { goOn(from: effort.best) }
        case .done: break
        }
    }

    /// A search of the day that the plan leads to, if there is one to make.
    private var proof: Stage {
        guard proofs > 0, !best.changes.isEmpty,
            let then = workshop.after(
                .acceptPlan(best.changes.map(\.assignment)), by: Actor(""), at: now)
        else { return .done }
        return .prove(PlanEffort(then, best.outlook, moves: wanted, proofs: 0))
    }

    /// Takes over what was found beyond the plan, if that makes it better.
    private mutating func goOn(from found: WeighedPlan) {
        proofs -= 1
        let changes = day.joined(best.changes, found.changes, outlook, laid: found.outlook)
        guard !found.changes.isEmpty, let joined = weighing.weighed(changes),
            min(best, joined).changes != best.changes
        else { return }
        best = joined
        stage = .calm
    }

    /// Weighs all that a timetable changes; where that is no better, only what nobody has yet.
    private mutating func weigh(_ table: Timetable) {
        let changes = day.changes(to: table, outlook)
        let all = weighing.weighed(changes)
        let isMoving = changes.contains { $0.kind != .assign }
        if let all, !isMoving || all.cost < weighing.none.cost {
            learn(from: table, all)
        } else {
            stage = .weighGiven(table, all: changes)
        }
    }

    private mutating func learn(from table: Timetable, _ found: WeighedPlan?) {
        rounds.learn(from: table, (found ?? weighing.none).outlook)
        take(found, next: rounds.isOver ? .calm : .begin)
    }

    private mutating func take(_ found: WeighedPlan?, next: Stage) {
        best = min(best, found ?? weighing.none)
        stage = next
    }
}
