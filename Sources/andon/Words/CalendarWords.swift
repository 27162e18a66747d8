import DealerFiles
import Phrases
import WorkshopCore

extension CalendarProblem {
    /// Why an event does not go in, and what to do in the calendar.
    func sentence(in language: Language) -> String {
        switch self {
        case .lacks(let columns):
            language(
                .eventLacks, language.list(columns.map(\.rawValue)),
                columns.first?.rawValue ?? "")
        case .unclosed: language(.eventUnclosed)
        case .cutOff: language(.eventCutOff)
        case .noStart: language(.eventNoStart)
        case .allDay: language(.eventAllDay)
        case .repeats: language(.eventRepeats)
        case .badValue(let name, let value): language(.eventBadValue, name, value)
        case .unknownZone(let name): language(.eventUnknownZone, name)
        case .noVisit: language(.eventNoVisit)
        case .over: language(.eventOver)
        case .cancelled: language(.eventCancelled)
        case .replaced(let line): language(.eventReplaced, String(line))
        case .cancelledButOpen(let order): language(.eventCancelledButOpen, order.text)
        }
    }

    /// A stable name for data that leaves the program.
    var code: String {
        switch self {
        case .lacks: "event-lacks-columns"
        case .unclosed: "event-unclosed"
        case .cutOff: "calendar-cut-off"
        case .noStart: "event-without-start"
        case .allDay: "event-all-day"
        case .repeats: "event-repeats"
        case .badValue: "event-bad-value"
        case .unknownZone: "unknown-zone"
        case .noVisit: "event-no-visit"
        case .over: "event-over"
        case .cancelled: "event-cancelled"
        case .replaced: "event-replaced"
        case .cancelledButOpen: "event-cancelled-order-open"
        }
    }
}
