import WorkshopCore

extension Action {
    /// What somebody must be allowed to do for whom the action is of use; nil for looking around.
    ///
    /// What `undo` takes back is asked of the core, which knows whose step it was.
    var capability: Capability? {
        switch self {
        case .start, .stop, .finish, .nextJob, .changeStop: .work
        case .move, .assign, .unassign, .dayPlan: .dispatch
        case .receive: .reception
        case .passInspection, .failInspection: .inspection
        case .wash: .wash
        case .settle, .ready: .settlement
        case .deliver: .delivery
        case .park: .parking
        case .tellAdvisor: .alerts
        case .call: .promise
        case .acknowledge: .acknowledgement
        case .addWork: .additionalWork
        case .sequence: .sequence
        case .authorise, .decline: .authorisation
        case .part, .partStep, .partEta, .askPart: .parts
        case .takeHome: .parking
        case .note: .notes
        case .messages: .contact
        case .book, .confirm, .moveAppointment, .noShow, .cancel: .booking
        case .followUp, .close: .followUp
        case .absent: .absences
        case .openOrder, .schedule, .status, .nextPane, .filter, .palette, .undo, .back, .help,
            .quit, .zoomIn, .zoomOut, .scrollLeft, .scrollRight, .previousDay, .nextDay, .today,
            .theme, .language, .mouse, .redraw, .mineOrAll, .sortParts, .desk, .parts,
            .appointments, .lostMinutes, .whatIf:
            nil
        }
    }
}
