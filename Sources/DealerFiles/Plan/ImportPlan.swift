public import WorkshopCore

/// What an import is going to do, decided against the live workshop before anything is done.
public struct ImportPlan: Hashable, Sendable {
    /// One command, and when what it says happened in the shop.
    public struct Step: Hashable, Sendable {
        /// What is to be done.
        var act: Act
        /// When it happened.
        public var at: Instant

        init(_ act: Act, at: Instant) {
            self.act = act
            self.at = at
        }

        /// What is to be done.
        public var command: Command { act.command }
    }

    /// What an import may do: less than what somebody may ask for.
    enum Act: Hashable {
        case book(OrderID, OrderSheet)
        case receive(OrderID)
        case assign(JobID, TechnicianID)
        case staff(TechnicianCommand)

        var command: Command {
            switch self {
            case .book(let order, let sheet): .visit(.book(order, sheet))
            case .receive(let order): .visit(.receive(order, keyTag: nil))
            case .assign(let job, let technician): .work(.assign(job, technician, at: nil))
            case .staff(let command): .technician(command)
            }
        }
    }

    /// What is found out about one entry of the file.
    public enum Verdict: Hashable, Sendable {
        /// Not known yet: the steps open or hire it.
        case new
        /// A technician who is known otherwise: the steps change him.
        case changed([Difference])
        /// Known with the same facts: nothing is to be done.
        case unchanged
        /// An order that is known with other facts: reported, and left as it is.
        case differs([Difference])
        /// Not to be imported, for these reasons.
        case failed([ImportProblem])
    }

    /// One fact on which the workshop and the file do not agree.
    public struct Difference: Hashable, Sendable {
        /// The fact.
        public var column: Column
        /// The job's number, when it is a fact of one job.
        public var job: Int?
        /// What the workshop knows, as it could stand in a file; may be empty.
        public var board: String
        /// What the file says; may be empty.
        public var file: String
    }

    /// One entry of the file: all of its steps are performed, or none.
    public struct Unit: Hashable, Sendable {
        /// The stream that its steps change.
        public var subject: StreamID
        /// The physical lines of its rows.
        public var lines: [Int]
        /// What is found out about it.
        public var verdict: Verdict
        /// What is to be done, in this order.
        public var steps: [Step]
        /// The identity of the whole unit, the same for the same steps upon the same state.
        ///
        /// Command ids made of it, as `SEED-0`, make a second attempt harmless.
        public var seed: String
    }

    /// The entries, in the order of the file.
    public var units: [Unit]
    /// What is to be told of rows of the file, by line.
    ///
    /// It is what reading found, in the light of what the workshop knows.
    public var problems: [ImportProblem]

    /// Plans the import of `result` into `workshop` at `now`.
    ///
    /// Cost: linear in the entries.
    /// - Parameter retired: looks up an order that is no longer on the board, in the history.
    public init(
        _ result: ReadResult, into workshop: Workshop, at now: Instant,
        retired: (OrderID) -> Order? = { _ in nil }
    ) {
        switch result.file {
        case .orders(let entries):
            let visits = VisitPlan(result: result, workshop: workshop, now: now)
            let names = NearestNames(workshop.staff.map(\.id))
            func find(_ id: OrderID) -> Order? { workshop.order(id) ?? retired(id) }
            var over: [OrderEntry] = []
            units = []
            for var entry in entries {
                var known = find(entry.order)
                if known == nil, let first = entry.appointment?.number, let order = find(first) {
                    // The calendar named its number later; the visit is booked already.
                    (entry.order, known) = (first, order)
                }
                if known == nil, visits.isOver(entry) {
                    over.append(entry)
                    continue
                }
                let plan = OrderPlan(
                    entry: visits.completed(entry), columns: visits.columns(of: entry),
                    workshop: workshop, known: known, names: names, now: now)
                units.append(plan.unit)
            }
            problems = visits.problems(over: over, find: find)
        case .staff(let entries):
            units = entries.map { StaffPlan(entry: $0, workshop: workshop, now: now).unit }
            problems = result.problems
        }
    }

    /// Whether performing it would change nothing.
    public var isIdle: Bool { units.allSatisfy(\.steps.isEmpty) }
}

extension ImportPlan.Difference: CustomStringConvertible {
    /// `promised: 2026-11-23T15:00, in the file 2026-11-23T16:00`, in English.
    public var description: String {
        let name = job.map { "\(column.rawValue) of job \($0)" } ?? column.rawValue
        return "\(name): \(Self.quoted(board)), in the file \(Self.quoted(file))"
    }

    private static func quoted(_ text: String) -> String { text.isEmpty ? "nothing" : text }
}
