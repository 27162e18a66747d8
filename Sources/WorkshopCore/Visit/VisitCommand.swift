/// What somebody asks about a visit, from the booking to the check-in and beside the work.
public enum VisitCommand: Hashable, Sendable, Codable {
    case book(OrderID, OrderSheet)
    case confirm(OrderID)
    /// With the delivery time that goes with it, and with whom it was agreed; who answers has.
    case moveAppointment(OrderID, to: Instant, Telling)
    case cancel(OrderID, reason: String)
    /// With who calls the customer; nil for the order's advisor.
    case noShow(OrderID, owner: String? = nil)
    case receive(OrderID, keyTag: String?)
    case takeHome(OrderID)
    case park(OrderID, place: String)
    case note(OrderID, text: String)

    var traits: CommandTraits {
        switch self {
        case .book(let id, let sheet):
            CommandTraits(
                id, .booking, ahead: [sheet.arrival, sheet.promise, sheet.appointment])
        case .moveAppointment(let id, let arrival, let telling):
            CommandTraits(
                id, .booking, ahead: [arrival] + telling.timesAhead, deed: .customerTold)
        case .confirm(let id), .cancel(let id, _), .noShow(let id, _): CommandTraits(id, .booking)
        case .receive(let id, _): CommandTraits(id, .reception)
        case .takeHome(let id): CommandTraits(id, .parking)
        case .park(let id, _): CommandTraits(id, .parking, deed: .parked)
        case .note(let id, _): CommandTraits(id, .notes)
        }
    }
}

extension Deed {
    static let parked = Deed("parked")
}
