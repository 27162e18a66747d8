import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// A technician's own screen, small enough for a terminal at the stall: his job, its clock, what
/// comes next, and what he can do.
enum TechScreen: Screen {
    static let smallest = Size(rows: 12, columns: 40)
    static let footer: Set<Verb> = [.palette, .undo, .help, .quit]

    /// The verbs are about the job in work; without one, about what is selected.
    static func target(_ board: Board) -> Target {
        guard let technician = board.ownTechnician else { return Target() }
        let job = board.ownJob?.id ?? board.tech.chosen
        return Target(order: job?.order, job: job, technician: technician)
    }

    static func keepSelection(_ board: inout Board) {
        guard board.screen == .tech else { return }
        board.tech.items = board.techItems
        let chosen = board.tech.chosen
        if !board.tech.items.contains(where: { $0.job.id == chosen }) {
            let items = board.tech.items
            let first = items.first(where: \.canStart) ?? items.first
            board.tech.chosen = first?.job.id
        }
    }

    static func select(_ order: Order, on board: inout Board) {}

    static func move(_ direction: Direction, on board: inout Board) {
        let items = board.tech.items
        guard !items.isEmpty else { return }
        let index = items.firstIndex { $0.job.id == board.tech.chosen } ?? 0
        let room = max(1, TechLayout(board).list.rows / 2)
        board.tech.chosen = items[direction.moved(index, count: items.count, page: room)].job.id
    }

    static func nextPane(_ board: inout Board) {}

    static func take(_ event: MouseEvent, on board: inout Board) -> [Effect] {
        if let direction = Direction(event.action) {
            move(direction, on: &board)
        } else if case .press = event.action,
            let verb = TechLayout(board).verb(at: event.position)
        {
            return board.run(verb)
        }
        return []
    }

    static func draw(_ board: Board, on canvas: inout Canvas) -> (any Drawing)? {
        TechView(board).draw(on: &canvas)
        return nil
    }

    /// Has neither header nor footer: both would take a third of the smallest screen.
    static func drawAll(_ board: Board, on canvas: inout Canvas) -> (any Drawing)? {
        draw(board, on: &canvas)
    }

    static func facts(_ board: Board) -> [Piece] { [] }
}

extension Board {
    /// Whose screen it is.
    var ownTechnician: TechnicianID? {
        setting.technician.flatMap { workshop.technician($0)?.id }
    }

    /// The job that he has in work.
    var ownJob: Job? { ownTechnician.flatMap(workshop.runningJob) }

    /// Whether he has to do with an order; true of every order where nobody's screen is shown.
    func concernsOwn(_ order: Order) -> Bool {
        guard let technician = setting.technician else { return true }
        return order.jobs.contains { $0.technician == technician && !$0.isSettled }
    }

    /// What he could do next: of his own queue and of what he has begun what can start, what has
    /// stopped, then what cannot start and why; after that what nobody has, in the same way.
    var techItems: [TechState.Item] {
        guard let technician = ownTechnician else { return [] }
        let stopped = workshop.orders.values.flatMap(\.jobs).filter {
            $0.openStop != nil && $0.technician == technician
        }
        let items = workshop.candidates(for: technician, at: now).map {
            TechState.Item(job: $0.job, refusal: $0.refusal)
        }
        let own = items.filter { $0.job.technician == technician }
        let others = items.filter { $0.job.technician != technician }
        return own.filter { $0.refusal == nil && $0.job.openStop == nil }
            + stopped.sorted { $0.id < $1.id }.map { TechState.Item(job: $0, refusal: nil) }
            + own.filter { $0.refusal != nil && $0.job.openStop == nil }
            + others.filter { $0.refusal == nil } + others.filter { $0.refusal != nil }
    }

    /// Starts what is selected, or goes on with it, in his own name.
    var stepForOwnStart: Result<Step, Reason> {
        guard let technician = ownTechnician else { return reason(.needsTechnician) }
        guard let job = tech.chosen ?? ownJob?.id else { return reason(.techNothingNext) }
        return stepToStart(job, by: technician)
    }

    /// What a scanned order's number means: of the job in work, what has become of it; of another
    /// order, that its work begins, or why it cannot.
    mutating func scan(_ text: String) -> [Effect] {
        let wanted = text.trimmed
        guard let technician = ownTechnician,
            let order = workshop.orders.values.first(where: { $0.id.text == wanted })
        else {
            say(words(.jumpUnknown, wanted), .bad)
            return bell
        }
        if let job = ownJob, job.id.order == order.id {
            overlay = scanChooser(job.id)
            return []
        }
        let jobs = order.jobs.filter { $0.technician == technician && !$0.isSettled }
        let free = order.jobs.filter { $0.state == .waiting }
        let meant = jobs + free
        let job =
            meant.first { stepToStart($0.id, by: technician).isSuccess } ?? meant.first
            ?? relevantJob(of: order)
        guard let job else { return [] }
        if tech.items.contains(where: { $0.job.id == job.id }) { tech.chosen = job.id }
        let step = stepToStart(job.id, by: technician)
        return take(step) + (step.isSuccess ? [] : bell)
    }

    private func scanChooser(_ job: JobID) -> Chooser {
        let options = [Verb.finish, .stop, .addWork].map { verb in
            Chooser.Option(id: words(verb.label), columns: [words(verb.label)]) { $0.run(verb) }
        }
        return Chooser(title: words(.techScanned, "\(job)"), options: options)
    }
}
