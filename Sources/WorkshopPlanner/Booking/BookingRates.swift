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
    /// The part of a day's productive time that may be booked beforehand, in percent.
    public let appointmentRate: Int
    /// Where the appointment rate comes from.
    public let appointmentSource: Source
    /// The part that walk-ins took, in percent; nil where the reserve is not learnt.
    public let walkIns: Int?
    /// What was found on cars with an appointment; nil where the reserve is not learnt.
    public let found: FoundWorkShare?
    /// The cars that advisors receive in a quarter of an hour.
    public let receptions: Int

    /// What holds for a shop: what it has set, else what its history teaches.
    public init(_ rules: BookingRules?, _ record: ShopRecord) {
        (productivity, productivitySource) = Self.rate(
            rules?.productivity, record.productivity, record, Self.usual.productivity)
        let taken = record.walkIns.map { $0 + (record.found?.percent ?? 0) }
        (appointmentRate, appointmentSource) = Self.rate(
            rules?.appointmentRate, taken.map { max(0, 100 - $0) }, record,
            Self.usual.appointmentRate)
        let isLearnt = rules?.appointmentRate == nil
        walkIns = isLearnt ? record.walkIns : nil
        found = isLearnt ? record.found : nil
        receptions = max(1, rules?.receptions ?? Self.usual.receptions)
    }

    /// The part of the productive time of one quarter of the day that may be booked, in percent:
    /// what walk-ins took and what was found in that quarter is kept.
    ///
    /// - Parameter quarter: its place in the day, 0...3.
    public func appointmentRate(inQuarter quarter: Int) -> Int {
        guard let walkIns, let found, found.quarters.indices.contains(quarter)
        else { return appointmentRate }
        return max(0, 100 - walkIns - found.quarters[quarter])
    }

    private static func rate(
        _ set: Int?, _ learnt: Int?, _ record: ShopRecord, _ usual: Int
    ) -> (Int, Source) {
        if let set { return (max(0, set), .set) }
        return learnt.map { ($0, .learnt(record.orders)) } ?? (usual, .usual)
    }
}
