/// What is promised cannot be, or there is nothing to have heard of.
public enum PromiseRefusal: Hashable, Sendable {
    case beforeArrival(OrderID, promise: Instant, arrival: Instant)
    case passed(OrderID, promise: Instant)
    case noAlert(OrderID)

    var traits: RefusalTraits {
        switch self {
        case .beforeArrival, .passed: RefusalTraits()
        case .noAlert(let order): RefusalTraits(misplaced: order)
        }
    }
}
