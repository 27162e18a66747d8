/// What somebody asks about the parts of an order.
public enum PartsCommand: Hashable, Sendable, Codable {
    case ask(OrderID, number: String, quantity: Int, job: Int?)
    case move(OrderID, number: String, to: PartState, eta: Instant?)

    var traits: CommandTraits {
        switch self {
        case .ask(let order, _, _, _): CommandTraits(order, .parts)
        case .move(let order, let number, _, let eta):
            CommandTraits(order, .parts, ahead: [eta], deed: .partMoved(number))
        }
    }
}

extension Deed {
    static func partMoved(_ number: String) -> Deed { Deed("part moved", number) }
}
