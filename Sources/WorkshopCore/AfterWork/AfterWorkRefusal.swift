/// A step after the work does not come next.
public enum AfterWorkRefusal: Hashable, Sendable {
    case workOpen(JobID)
    case washNotWanted(OrderID)
    case washAlreadyStarted(OrderID)
    case notSettled(OrderID)
    case alreadySettled(OrderID)
    case notReady(OrderID)

    var traits: RefusalTraits {
        switch self {
        case .workOpen(let job): RefusalTraits(misplaced: job)
        case .washNotWanted: RefusalTraits()
        case .washAlreadyStarted(let order), .notSettled(let order), .alreadySettled(let order),
            .notReady(let order):
            RefusalTraits(misplaced: order)
        }
    }
}
