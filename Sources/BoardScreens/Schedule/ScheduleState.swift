import WorkshopCore
import WorkshopPlanner

/// What the schedule remembers: the day, how near it is looked at and what is selected.
struct ScheduleState: Hashable, Sendable {
    /// How much of the day fills the width, by the ticks that can be told apart.
    enum Zoom: Int, Hashable, Sendable, CaseIterable {
        case hour = 1
        case half = 2
        case quarter = 4

        /// Minutes between two ticks.
        var tickMinutes: Int { 60 / rawValue }
    }

    /// A chip that is being moved: where it would be dropped now.
    struct Move: Hashable, Sendable {
        var job: JobID
        var technician: TechnicianID
        var start: Instant
        /// What dropping it would do to promises; nil where it cannot be dropped.
        var whatIf: WhatIf?
        var isSkillTooLow = false
    }

    var day = Day(number: 0)
    var zoom = Zoom.hour
    var technician: TechnicianID?
    var job: JobID?
    var isTrayFocused = false
    var trayJob: JobID?
    var move: Move?
    /// Whether a mouse button holds the chip that moves.
    var isDragging = false
    /// By how many ticks the window has been moved away from where the selection puts it.
    var scroll = 0
    /// Whether the window was put to now, until the selection moves.
    var looksAtNow = false

    mutating func zoomIn() { zoom = Zoom(rawValue: zoom.rawValue * 2) ?? .quarter }

    mutating func zoomOut() { zoom = Zoom(rawValue: zoom.rawValue / 2) ?? .hour }
}
