import Phrases
import WorkshopCore

/// What a key can do.
enum Action: Hashable, Sendable, CaseIterable {
    case start, stop, finish, nextJob, move, assign, unassign, receive
    case passInspection, failInspection, wash, settle, ready, deliver, park
    case tellAdvisor, call, acknowledge, addWork, sequence, authorise, decline, part, note,
        changeStop
    case partStep, partEta, askPart, takeHome, messages, book
    case confirm, moveAppointment, noShow, cancel, followUp, close, absent, dayPlan
    case mineOrAll, sortParts
    case openOrder, schedule, status, desk, parts, appointments, nextPane, filter, palette, undo
    case back, help, quit, whatIf
    case zoomIn, zoomOut, scrollLeft, scrollRight, previousDay, nextDay, today, theme, language,
        mouse, redraw, lostMinutes
}

/// What an action comes to, where the selection is now.
enum Step: Sendable {
    case perform(Command)
    case open(Overlay)
    case emit(Effect)
    case change(@Sendable (inout Board) -> Void)
}

/// Why an action cannot be done now; put into words only where somebody reads them.
enum Reason: Error, Sendable {
    case refused(Refusal, Words, now: Instant)
    case says(Phrase, [String], Words)

    var text: String {
        switch self {
        case .refused(let refusal, let words, let now): words(refusal, now: now)
        case .says(let phrase, let values, let words): Language.fill(words(phrase), values)
        }
    }
}
