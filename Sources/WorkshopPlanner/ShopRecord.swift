public import WorkshopCore

/// What the shop's own history teaches, as far as it has one.
public struct ShopRecord: Sendable {
    /// The delivered orders that it takes to say something of the shop as a whole.
    public static let enough = 40
    /// The shares of attended time that are believed, in percent.
    private static let productivities = 30...150

    /// How long jobs took that are no longer on the board.
    public let past: Experience
    /// Labour time sold for each hour that technicians attended, in percent; nil while too few
    /// orders have been delivered.
    public let productivity: Int?
    /// The part of the sold labour time that came without an appointment, in percent; nil while
    /// too few orders have been delivered.
    public let walkIns: Int?
    /// What was found on cars with an appointment; nil while too few orders have been delivered.
    public let found: FoundWorkShare?
    /// The delivered orders that say so.
    public let orders: Int

    /// A shop of which nothing is known yet.
    public static let none = ShopRecord(past: Experience([]))

    private init(past: Experience) {
        self.past = past
        (productivity, walkIns, found, orders) = (nil, nil, nil, 0)
    }

    /// What the delivered orders of a stretch of time say of `workshop`.
    ///
    /// - Parameters:
    ///   - past: how long jobs took.
    ///   - orders: how many were delivered inside `span`.
    ///   - flatRate: their sold labour time, in which those without an appointment have
    ///     `walkInFlatRate`.
    ///   - found: the jobs that were found on those with an appointment.
    ///   - span: from the first of their ends to the last; whole days are counted.
    public init(
        past: Experience, orders: Int, flatRate: Minutes, walkInFlatRate: Minutes,
        found: [FoundWork] = [], in span: Span, of workshop: Workshop
    ) {
        self.past = past
        self.orders = orders
        guard orders >= Self.enough, flatRate > .zero else {
            (productivity, walkIns, self.found) = (nil, nil, nil)
            return
        }
        walkIns = min(100, max(0, walkInFlatRate.count) * 100 / flatRate.count)
        let zone = workshop.zone
        let (first, last) = (zone.day(of: span.from), zone.day(of: span.until))
        self.found = FoundWorkShare(found, of: flatRate, first...max(first, last), workshop)
        let whole = Span(
            from: zone.instant(on: first, at: TimeOfDay(minute: 0)),
            until: zone.instant(on: last + 1, at: TimeOfDay(minute: 0)))
        let attended = workshop.staff.reduce(0) { sum, technician in
            sum + workshop.workingTime(of: technician.id).minutes(in: whole).count
        }
        guard attended > 0 else {
            productivity = nil
            return
        }
        let share = Int(Double(flatRate.count) / Double(attended) * 100)
        productivity = min(
            max(share, Self.productivities.lowerBound), Self.productivities.upperBound)
    }
}
