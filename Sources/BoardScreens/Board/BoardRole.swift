public import TerminalCanvas

/// The colour roles that the board draws in; a theme gives each its colours.
public enum BoardRole: UInt16, CaseIterable, Sendable {
    case text, textDim, textStrong
    case title, titleClock, titleAlert, header, headerDim, border
    case footer, footerKey, footerDisabled, notice, noticeGood, error, input, inputCursor
    case selection, cursorRow, markerChanged
    case gridTick, gridNow, gridLunch, gridAbsent, gridIdle
    case chipPlan, chipPushed, chipGhost, jobDone, jobRunning, jobOver, jobStopped
    case slackGood, slackTight, slackLate, skill, skillMissing, load, loadOver
    case statusWaiting, statusNext, statusWork, statusStopped, statusParts, statusSublet
    case statusInspection, statusWash, statusReady, statusClosed
    case markWaiter, markComeback, markPart, markParked
    case paletteMatch, dialog, dialogTitle, dialogBorder, button, buttonFocus

    /// The name of the role in a theme file.
    public var name: String { Self.names[Int(rawValue)] }

    /// The names of all roles, by raw value, as a terminal's painter wants them.
    public static let names: [String] = [
        "text", "text.dim", "text.strong", "title", "title.clock", "title.alert", "header",
        "header.dim", "border", "footer", "footer.key", "footer.disabled", "notice", "notice.good",
        "error", "input", "input.cursor", "selection", "cursor.row", "marker.changed", "grid.tick",
        "grid.now", "grid.lunch", "grid.absent", "grid.idle", "chip.plan", "chip.pushed",
        "chip.ghost", "job.done", "job.running", "job.over", "job.stopped", "slack.good",
        "slack.tight", "slack.late", "skill", "skill.missing", "load", "load.over",
        "status.waiting", "status.next", "status.work", "status.stopped", "status.parts",
        "status.sublet", "status.qc", "status.wash", "status.ready", "status.closed",
        "mark.waiter", "mark.comeback", "mark.part", "mark.parked", "palette.match", "dialog",
        "dialog.title", "dialog.border", "button", "button.focus",
    ]
}

extension Ink {
    /// The ink of a role of the board.
    public init(_ role: BoardRole, _ modifiers: Modifiers = []) {
        self.init(role: role.rawValue, modifiers: modifiers)
    }
}
