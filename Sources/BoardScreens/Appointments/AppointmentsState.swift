import WorkshopPlanner

/// What the screen of appointments remembers.
struct AppointmentsState: Sendable {
    var list = ListState()
    /// Whether the lists have the keys, and not the grid above them.
    var isInLists = false
    /// The place of the selected day in the bucket.
    var day = 0
    /// The place of the selected row in the grid.
    var row = 0
    /// The bucket as it was made last; nil when it is out of date.
    var bucket: TimeBucket?
}
