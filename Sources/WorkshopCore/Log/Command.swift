/// What somebody asks the workshop to do; `decide` answers with events or with a refusal.
///
/// The sum of the subjects' commands and of two that may change several streams. It only forwards:
/// what is asked of a command is answered by the sum that it comes from.
public enum Command: Hashable, Sendable, Codable {
    case shop(ShopCommand)
    case technician(TechnicianCommand)
    case visit(VisitCommand)
    case work(WorkCommand)
    case parts(PartsCommand)
    case promise(PromiseCommand)
    case afterWork(AfterWorkCommand)

    /// Dispatches all of them or none; one undo takes them back together.
    case acceptPlan([Assignment])
    /// Takes back the last command of `stream` that counts; with `command` only if it is that, and
    /// in all the streams that it has changed.
    case undo(StreamID, command: String?)

    /// What is asked of every command.
    public var traits: CommandTraits {
        switch self {
        case .shop(let command): command.traits
        case .technician(let command): command.traits
        case .visit(let command): command.traits
        case .work(let command): command.traits
        case .parts(let command): command.traits
        case .promise(let command): command.traits
        case .afterWork(let command): command.traits
        case .acceptPlan(let plan):
            CommandTraits(plan.first.map { .order($0.job.order) } ?? .shop, .dispatch)
        case .undo(let stream, _): CommandTraits(stream, .undo)
        }
    }

    /// The stream that the command changes; of a plan the first one.
    public var stream: StreamID { traits.stream }

    /// What somebody must be allowed to do who gives this command.
    public var capability: Capability { traits.capability }
}
