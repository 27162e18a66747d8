/// What happens to the parts of an order.
public enum PartsEvent: Hashable, Sendable, Codable {
    case asked(number: String, quantity: Int, job: Int?)
    case moved(number: String, state: PartState, eta: Instant?)

    /// The names under which they are stored.
    public enum CodingKeys: String, CodingKey, CaseIterable, Sendable {
        case asked = "partAsked"
        case moved = "partMoved"
    }

    var traits: EventTraits {
        switch self {
        case .asked: EventTraits(CodingKeys.asked)
        case .moved(let number, let state, _):
            EventTraits(
                CodingKeys.moved, deed: .partMoved(number),
                occasion: state == .arrived ? .part(number) : nil)
        }
    }
}
