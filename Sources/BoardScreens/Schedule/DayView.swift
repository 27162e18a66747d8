import WorkshopCore
import WorkshopPlanner

/// What the schedule shows of one day, worked out once after each change and not at every key.
struct DayView: Sendable {
    /// The rows, by technician.
    var rows: [TechnicianID: DayRow] = [:]
    /// The jobs that are dispatched to nobody, most urgent first.
    var undispatched: [Job] = []
    /// What of them the tray shows.
    var tray: [TrayRow] = []
}

/// One technician's day.
struct DayRow: Sendable {
    /// What touches the day, by time.
    var chips: [Chip] = []
    /// The stretches that he works.
    var open: [Span] = []
    /// The stretches up to now in which he had no work though he was there.
    var idle: [Span] = []
    /// The booked share of his day, in percent; nil when he is not there.
    var load: Int?
    /// When he is free, or since when he has been.
    var free = ""
}

extension Board {
    /// The shortest stretch without work that is shown.
    private static let shortestIdle = Minutes(10)

    /// The schedule's day as it is now.
    var freshDayView: DayView {
        let chips = chips(on: schedule.day)
        let rows = workshop.staff.map { ($0.id, row(of: $0.id, chips[$0.id] ?? [])) }
        let undispatched = workshop.undispatched(at: now)
        return DayView(
            rows: Dictionary(rows, uniquingKeysWith: { first, _ in first }),
            undispatched: undispatched, tray: trayRows(of: undispatched))
    }

    private func row(of technician: TechnicianID, _ chips: [Chip]) -> DayRow {
        let open = workshop.workingTime(of: technician).spans(on: schedule.day)
        let available = open.reduce(Int64(0)) { $0 + $1.milliseconds }
        let booked = chips.flatMap(\.plan).reduce(Int64(0)) { $0 + $1.milliseconds }
        return DayRow(
            chips: chips, open: open, idle: idle(open, chips),
            load: available > 0 ? Int(booked * 100 / available) : nil,
            free: schedule.day == today
                ? outlook.timeline(of: technician).map(freeText) ?? "" : "")
    }

    private func idle(_ open: [Span], _ chips: [Chip]) -> [Span] {
        guard let start = open.first?.from, start < now else { return [] }
        var gaps = open.compactMap { $0.overlap(with: Span(from: start, until: now)) }
        for bar in chips.flatMap(\.bars) where bar.kind != .stopped {
            gaps = gaps.subtracting(bar.span)
        }
        return gaps.filter { $0.milliseconds >= Self.shortestIdle.milliseconds }
    }
}
