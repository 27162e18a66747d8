/// How much of its time a shop gives away in appointments; what it has not said is learnt from its
/// history, or the usual value.
public struct BookingRules: Hashable, Sendable, Codable {
    /// The productivities that a shop can set, in percent.
    public static let productivities = 10...200
    /// The parts of its time that a shop can let be booked, in percent.
    public static let appointmentRates = 0...100

    /// Labour time sold for each hour that technicians attend, in percent.
    public var productivity: Int?
    /// The part of that which may be booked beforehand, in percent; the rest is kept for walk-ins
    /// and for work that is found.
    public var appointmentRate: Int?
    /// The cars that advisors receive in a quarter of an hour, 1...99.
    public var receptions: Int?

    /// Makes rules.
    public init(productivity: Int? = nil, appointmentRate: Int? = nil, receptions: Int? = nil) {
        self.productivity = productivity
        self.appointmentRate = appointmentRate
        self.receptions = receptions
    }
}
