import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// What the schedule shows of one day, worked out once after each change and not at every key.
struct DayView: Sendable {
    /// Who has a row, in order.
    var staff: [Technician] = []
    /// The hours of the day that there are to show.
    var whole = Span(from: Instant(milliseconds: 0), until: Instant(milliseconds: 0))
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
    /// How long each of them is, in words.
    var idleTexts: [String] = []
    /// The booked share of his day, in percent; nil when he is not there.
    var load: Int?
    /// When he is free, or since when he has been.
    var free = ""
    /// By how much the running job is late, or why the last one stopped.
    var remark: Piece?
}

extension Board {
    /// The shortest stretch without work that is shown.
    private static let shortestIdle = Minutes(10)

    /// The schedule's day as it is now.
    var freshDayView: DayView {
        let chips = chips(on: schedule.day)
        let staff = workshop.staff
        let rows = staff.map { ($0.id, row(of: $0.id, chips[$0.id] ?? [])) }
        let undispatched = workshop.undispatched(at: now)
        return DayView(
            staff: staff, whole: wholeDay,
            rows: Dictionary(rows, uniquingKeysWith: { first, _ in first }),
            undispatched: undispatched, tray: trayRows(of: undispatched))
    }

    private func row(of technician: TechnicianID, _ chips: [Chip]) -> DayRow {
        let open = workshop.workingTime(of: technician).spans(on: schedule.day)
        let available = open.reduce(Int64(0)) { $0 + $1.milliseconds }
        let booked = chips.flatMap(\.plan).reduce(Int64(0)) { $0 + $1.milliseconds }
        let timeline = outlook.timeline(of: technician)
        let idle = idle(open, chips)
        return DayRow(
            chips: chips, open: open, idle: idle,
            idleTexts: idle.map { words.margin(Minutes.floor(milliseconds: $0.milliseconds)) },
            load: available > 0 ? Int(booked * 100 / available) : nil,
            free: schedule.day == today ? timeline.map(freeText) ?? "" : "",
            remark: remark(timeline, chips))
    }

    private func remark(_ timeline: Timeline?, _ chips: [Chip]) -> Piece? {
        if let late = timeline?.running?.late, late > .zero {
            return Piece(words(.minutesLate, String(late.count)), Ink(.slackLate))
        }
        guard timeline?.running == nil,
            let stop = chips.compactMap(\.job.openStop).max(by: { $0.since < $1.since })
        else { return nil }
        let expected = stop.stoppage.expected.map { ", " + words.moment($0, now: now) } ?? ""
        let text = "\(stop.stoppage.code.rawValue) \(stop.stoppage.reason)\(expected)"
        return Piece(text, Ink(.jobStopped))
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
