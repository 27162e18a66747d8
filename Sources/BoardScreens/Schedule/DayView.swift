import WorkshopCore
import WorkshopPlanner

/// What the schedule shows of one day, worked out once after each change and not at every key.
struct DayView: Sendable {
    /// The chips of everybody that touch the day, by time.
    var chips: [TechnicianID: [Chip]] = [:]
    /// The jobs that are dispatched to nobody, most urgent first.
    var undispatched: [Job] = []
}

extension Board {
    /// The schedule's day as it is now.
    var freshDayView: DayView {
        DayView(chips: chips(on: schedule.day), undispatched: workshop.undispatched(at: now))
    }
}
