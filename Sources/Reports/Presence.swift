public import WorkshopCore

// What a technician is doing.
extension BoardData {
    /// Whether a technician works, could work, or is not there.
    public enum Presence: String, Hashable {
        /// He has a job in work.
        case inWork = "in-work"
        /// He is here and has none.
        case free
        /// His shift goes on after the break.
        case onBreak = "break"
        /// An absence has been set.
        case away
        /// His shift is over, has not begun, or the shop is closed.
        case offShift = "off-shift"
    }

    /// What a technician does now, with the timeline that is his.
    public func state(of technician: Technician, _ timeline: Timeline) -> Presence {
        if timeline.running != nil { return .inWork }
        if technician.absences.contains(where: { $0.span.contains(now) }) { return .away }
        let calendar = workshop.workingTime(of: technician.id)
        if calendar.isWorking(at: now) { return .free }
        let day = workshop.zone.day(of: now)
        let isOpen = !calendar.spans(on: day).isEmpty
        return isOpen && calendar.span(technician.shift, on: day).contains(now)
            ? .onBreak : .offShift
    }

    /// Working minutes of the day that are filled: what was worked and what is still expected.
    public func load(of timeline: Timeline) -> Minutes {
        let day = workshop.zone.day(of: now)
        let today = Span(
            from: workshop.zone.instant(on: day, at: TimeOfDay(0, 0)),
            until: workshop.zone.instant(on: day + 1, at: TimeOfDay(0, 0)))
        let done = workshop.orders.values.flatMap(\.jobs).flatMap(\.work)
            .filter { $0.technician == timeline.technician }
            .compactMap { work in work.until.map { Span(from: work.from, until: $0) } }
        let calendar = workshop.workingTime(of: timeline.technician)
        return (done + timeline.entries.flatMap(\.expected)).reduce(.zero) { sum, span in
            sum + (span.overlap(with: today).map(calendar.minutes(in:)) ?? .zero)
        }
    }
}
