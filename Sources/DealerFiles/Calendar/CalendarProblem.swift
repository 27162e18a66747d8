public import WorkshopCore

/// Why an event of a calendar does not go in, or what is to be known of it; texts are clean.
public enum CalendarProblem: Error, Hashable, Sendable {
    /// It says nothing of these columns, in its description or elsewhere.
    case lacks([Column])
    /// It is not closed before the next one begins or the file ends.
    case unclosed
    /// The calendar itself is not closed: the file was cut off, and events may be missing.
    case cutOff
    /// It has no beginning.
    case noStart
    /// It is for whole days.
    case allDay
    /// It stands for several times, or for one of several.
    case repeats
    /// A property, by its name in capitals, has a value that is not of its form.
    case badValue(String, String)
    /// It tells a time in a zone of this name, which nobody knows.
    case unknownZone(String)
    /// It is for whole days or repeats, and names neither a car nor a customer.
    case noVisit
    /// It is over, and the workshop does not know it.
    case over
    /// It is called off, and there is nothing to cancel.
    case cancelled
    /// A later version of the same event stands on this line and holds.
    case replaced(line: Int)
    /// It is called off, and the order of this number is open.
    case cancelledButOpen(OrderID)

    /// Whether it is lost, taken all the same, or rightly left out.
    var severity: ImportProblem.Severity {
        switch self {
        case .lacks, .unclosed, .cutOff, .noStart, .allDay, .repeats, .badValue, .unknownZone:
            .error
        case .cancelledButOpen: .warning
        case .noVisit, .over, .cancelled, .replaced: .omission
        }
    }
}

extension CalendarProblem: CustomStringConvertible {
    /// The reason in English, for tests and logs; screens use the catalogue of phrases.
    public var description: String {
        switch self {
        case .lacks(let columns):
            "the event lacks \(columns.map(\.rawValue).joined(separator: ", "))"
        case .unclosed: "the event has no END:VEVENT"
        case .cutOff: "the file ends without END:VCALENDAR"
        case .noStart: "the event has no DTSTART"
        case .allDay: "the event is for whole days"
        case .repeats: "the event repeats"
        case .badValue(let name, let value): "‘\(value)’ is no value of \(name)"
        case .unknownZone(let name): "there is no time zone ‘\(name)’"
        case .noVisit: "the event is no visit"
        case .over: "the appointment is over and not known"
        case .cancelled: "the event is cancelled"
        case .replaced(let line): "line \(line) is a later version of the event"
        case .cancelledButOpen(let order): "the event is cancelled, and order \(order) is open"
        }
    }
}
