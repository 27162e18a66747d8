/// A part is not as a command needs it.
public enum PartsRefusal: Hashable, Sendable {
    case unknown(OrderID, number: String)
    case already(number: String, PartState)
    case badQuantity(Int)

    var traits: RefusalTraits {
        switch self {
        case .unknown, .already, .badQuantity: RefusalTraits()
        }
    }
}
