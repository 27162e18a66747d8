/// What a wall can show below what is most urgent.
public enum WallPage: String, Hashable, Sendable, CaseIterable {
    /// The technicians: the day as a bar, the order in work.
    case schedule
    /// How many cars stand where.
    case status
    /// The cars that are ready for their customers.
    case ready
    /// The load of the next day that the shop is open.
    case tomorrow
    /// For customers: each car's stage and expected time, nothing of the shop's own.
    case lounge

    /// The pages that a wall turns; the customers' page is never among them.
    public static let turning: [WallPage] = [.schedule, .status, .ready, .tomorrow]
}
