/// What happens to the promise, and who hears of it.
public enum PromiseEvent: Hashable, Sendable, Codable {
    case customerTold(telling: Telling)
    case advisorAlerted(reason: String)
    case alertAcknowledged
    case messageSent(message: String, channel: String)
    case messageFailed(message: String, channel: String, reason: String)

    /// The names under which they are stored.
    public enum CodingKeys: String, CodingKey, CaseIterable, Sendable {
        case customerTold, advisorAlerted, alertAcknowledged, messageSent, messageFailed
    }

    var traits: EventTraits {
        switch self {
        case .customerTold(let telling):
            EventTraits(
                CodingKeys.customerTold, .said, deed: .customerTold,
                occasion: .promise(telling, arrival: telling.appointment))
        case .advisorAlerted(let reason):
            EventTraits(CodingKeys.advisorAlerted, occasion: .alert(reason)).shared(.follows)
        case .alertAcknowledged: EventTraits(CodingKeys.alertAcknowledged)
        case .messageSent(let message, _):
            EventTraits(CodingKeys.messageSent, .said).settling(message)
        case .messageFailed(let message, _, _):
            EventTraits(CodingKeys.messageFailed, .said).settling(message)
        }
    }
}
