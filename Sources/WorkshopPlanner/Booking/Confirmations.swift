public import WorkshopCore

/// An appointment that the customer has not confirmed yet.
public struct OpenConfirmation: Hashable, Sendable {
    /// The days of work before an appointment on which its customer is called: the lists N−3 and
    /// N−1.
    public static let calls = [3, 1]

    /// The order.
    public var order: OrderID
    /// The days of work until it, 0 on the day itself.
    public var daysLeft: Int
    /// Whether this is the last call, or later.
    public var isLast: Bool { daysLeft <= 1 }
}

extension Workshop {
    /// The appointments of the next three days of work that nobody has confirmed, soonest first.
    public func openConfirmations(at now: Instant) -> [OpenConfirmation] {
        let today = zone.day(of: now)
        var distances = [today: 0]
        var last = today
        for distance in 1...(OpenConfirmation.calls.max() ?? 1) {
            let next = (1...WorkingTime.horizonDays).lazy.map { last + $0 }
                .first { !self.workingTime.spans(on: $0).isEmpty }
            guard let next else { break }
            distances[next] = distance
            last = next
        }
        return orders.values.filter { $0.state == .booked }
            .sorted { ($0.expectedArrival, $0.id) < ($1.expectedArrival, $1.id) }
            .compactMap { order in
                distances[zone.day(of: order.expectedArrival)].map {
                    OpenConfirmation(order: order.id, daysLeft: $0)
                }
            }
    }
}
