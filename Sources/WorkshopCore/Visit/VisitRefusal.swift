/// A visit is not where a command needs it, or cannot be as it says.
public enum VisitRefusal: Hashable, Sendable {
    case unknownOrder(OrderID)
    case orderExists(OrderID)
    /// A number that no new order can have.
    case badOrderNumber(OrderID)
    case noJobs(OrderID)
    case wrongState(OrderID, OrderState)
    case notCheckedIn(OrderID)
    case alreadyCheckedIn(OrderID)
    case badAppointment(OrderID, AppointmentFlaw)

    /// Why an appointment is not confirmed or moved.
    public enum AppointmentFlaw: Hashable, Sendable {
        case alreadyConfirmed
        /// The car is expected at this time as it is.
        case alreadyExpected(Instant)
        /// The time to which it is to be moved.
        case passed(Instant)
    }

    var traits: RefusalTraits {
        switch self {
        case .unknownOrder, .orderExists, .badOrderNumber, .noJobs, .badAppointment:
            RefusalTraits()
        case .wrongState(let order, _), .notCheckedIn(let order), .alreadyCheckedIn(let order):
            RefusalTraits(misplaced: order)
        }
    }
}
