/// What somebody asks about a car whose work is done.
public enum AfterWorkCommand: Hashable, Sendable, Codable {
    case passInspection(OrderID, note: String)
    case failInspection(JobID, note: String)
    case startWash(OrderID)
    case finishWash(OrderID)
    case settle(OrderID)
    case ready(OrderID)
    case deliver(OrderID)
    case followUp(OrderID, note: String)
    case close(OrderID)

    var traits: CommandTraits {
        switch self {
        case .passInspection(let order, _): CommandTraits(order, .inspection)
        case .failInspection(let job, _): CommandTraits(job.order, .inspection)
        case .startWash(let order), .finishWash(let order): CommandTraits(order, .wash)
        case .settle(let order), .ready(let order): CommandTraits(order, .settlement)
        case .deliver(let order): CommandTraits(order, .delivery)
        case .followUp(let order, _), .close(let order): CommandTraits(order, .followUp)
        }
    }
}
