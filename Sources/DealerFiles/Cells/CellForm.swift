/// The form that a value must have in its column.
public enum CellForm: Hashable, Sendable, CaseIterable, CustomStringConvertible {
    case time, hours, skill, yesNo, parts, dayStretch, absence, orderNumber, name, mail, after

    /// The accepted form by example, the same in every language.
    public var accepted: String {
        switch self {
        case .time: "2026-11-23T13:00"
        case .hours: "1.8 (0.1…100)"
        case .skill: "1…4"
        case .yesNo: "yes/no, 1/0, true/false, 是/否"
        case .parts: "28800-31520 x1; 04465-33471 x2"
        case .dayStretch: "07:00-16:00"
        case .absence: "2026-11-23; 2026-11-23..2026-11-25; 2026-11-23T13:00-15:00"
        case .orderNumber: "1041 (no space, no /, no combining mark first)"
        case .name: "B. Smith (no combining mark first)"
        case .mail: "name@example.com"
        case .after: "1;2, -"
        }
    }

    /// What it is, with the accepted form, in English.
    public var description: String {
        switch self {
        case .time: "a time like \(accepted)"
        case .hours: "hours like \(accepted)"
        case .skill: "a skill \(accepted)"
        case .yesNo: "one of \(accepted)"
        case .parts: "a list of parts like \(accepted)"
        case .dayStretch: "a stretch of the day like \(accepted)"
        case .absence: "a list of absences like \(accepted)"
        case .orderNumber: "an order number like \(accepted)"
        case .name: "a name like \(accepted)"
        case .mail: "a mail address like \(accepted)"
        case .after: "jobs of the order that it comes after, or none, like \(accepted)"
        }
    }
}
