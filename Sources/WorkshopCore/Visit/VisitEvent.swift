/// What happens to an order before its work and beside it.
public enum VisitEvent: Hashable, Sendable, Codable {
    case opened(sheet: OrderSheet)
    case appointmentConfirmed
    /// With the delivery time that goes with it, and with whom it was agreed.
    case appointmentMoved(arrival: Instant, telling: Telling)
    case cancelled(reason: String)
    case customerDidNotShow(owner: String? = nil)
    case carReceived(keyTag: String?)
    case carTakenHome
    case carParked(place: String)
    case noteAdded(text: String)

    /// The names under which they are stored.
    public enum CodingKeys: String, CodingKey, CaseIterable, Sendable {
        case appointmentConfirmed, appointmentMoved, customerDidNotShow, carReceived
        case carTakenHome, carParked, noteAdded
        case opened = "orderOpened"
        case cancelled = "orderCancelled"
    }

    var traits: EventTraits {
        switch self {
        case .opened: EventTraits(CodingKeys.opened, .opening)
        case .appointmentConfirmed: EventTraits(CodingKeys.appointmentConfirmed)
        case .appointmentMoved(let arrival, let telling):
            EventTraits(
                CodingKeys.appointmentMoved, deed: .customerTold,
                occasion: .promise(telling, arrival: arrival))
        case .cancelled: EventTraits(CodingKeys.cancelled)
        case .customerDidNotShow: EventTraits(CodingKeys.customerDidNotShow)
        case .carReceived: EventTraits(CodingKeys.carReceived)
        case .carTakenHome: EventTraits(CodingKeys.carTakenHome)
        case .carParked: EventTraits(CodingKeys.carParked, deed: .parked)
        case .noteAdded: EventTraits(CodingKeys.noteAdded)
        }
    }
}
