public import WorkshopCore

/// The rates by which a shop's hours become bookable ones.
public struct BookingRates: Hashable, Sendable {
    /// Where a rate comes from.
    public enum Source: Hashable, Sendable {
        /// The shop has set it.
        case set
        /// So many delivered orders say so.
        case learnt(Int)
        /// Neither: the usual value.
        case usual
    }

    /// What holds for a shop that has set nothing and has no history: an assumption for a small
    /// dealer's workshop.
    private static let usual = (productivity: 85, appointmentRate: 80, receptions: 2)

    /// Labour time sold for each hour that technicians attend, in percent.
    public let productivity: Int
    /// Where the productivity comes from.
    public let productivitySource: Source
    /// The part of the productive time that may be booked beforehand, in percent.
    public let appointmentRate: Int
    /// Where the appointment rate comes from.
    public let appointmentSource: Source
    /// The cars that advisors receive in a quarter of an hour.
    public let receptions: Int

    /// What holds for a shop: what it has set, else what its history teaches.
    public init(_ rules: BookingRules?, _ record: ShopRecord) {
        (productivity, productivitySource) = Self.rate(
            rules?.productivity, record.productivity, record, Self.usual.productivity)
        (appointmentRate, appointmentSource) = Self.rate(
            rules?.appointmentRate, record.walkIns.map { 100 - $0 }, record,
            Self.usual.appointmentRate)
        receptions = max(1, rules?.receptions ?? Self.usual.receptions)
    }

    private static func rate(
        _ set: Int?, _ learnt: Int?, _ record: ShopRecord, _ usual: Int
    ) -> (Int, Source) {
        if let set { return (max(0, set), .set) }
        return learnt.map { ($0, .learnt(record.orders)) } ?? (usual, .usual)
    }
}
