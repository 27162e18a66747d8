public import Phrases
import TerminalCanvas
public import WorkshopCore

/// What the shop has set for itself: a table in words, and data with stable names.
public struct SettingsSheet {
    let settings: ShopSettings
    let words: Words

    /// Makes the sheet of a shop's settings in the language of `words`.
    public init(settings: ShopSettings, words: Words) {
        self.settings = settings
        self.words = words
    }

    /// The document of `andon shop --json`.
    public var document: JSON {
        let ahead = settings.ahead
        return [
            "name": .text(settings.name),
            "time_zone": .text(settings.zone),
            "hours": .text(span(settings.hours, "-")),
            "breaks": .list(settings.breaks.map { .text(span($0, "-")) }),
            "weekdays": .list(settings.weekdays.map { .text(Self.name(of: $0)) }),
            "closed": .list(settings.closedDays.map { .text(words.date($0)) }),
            "inspectors": .number(ahead.inspectors),
            "wash_bays": .number(ahead.washBays),
            "inspection_minutes": .number(settings.inspection.count),
            "wash_minutes": .number(settings.wash.count),
            "settlement_minutes": .number(settings.settlement.count),
            "tight_slack_minutes": .number(settings.tightSlack.count),
            "late_slack_minutes": .number(ahead.lateSlack.count),
            "call_margin_minutes": .number(ahead.callMargin.count),
            "call_lead_minutes": .number(ahead.callLead.count),
            "call_again_minutes": .number(ahead.callAgain.count),
            "escalation_minutes": .number(ahead.escalation.count),
            "productivity_percent": .number(settings.booking?.productivity),
            "appointment_percent": .number(settings.booking?.appointmentRate),
            "receptions_per_quarter_hour": .number(settings.booking?.receptions),
            "notices": .list((settings.notices ?? []).map { .text($0.rawValue) }),
            "overridable": .list(settings.overridable.map { .text($0.rawValue) }),
            "allowed": .list(rights(true).map { .text($0) }),
            "forbidden": .list(rights(false).map { .text($0) }),
            "forced_only": .flag(settings.demandsForcedIdentity ?? false),
        ]
    }

    private static func name(of weekday: Weekday) -> String {
        Words(.english, zone: .utc).weekday(weekday)
    }

    /// The lines of the table.
    public var lines: [String] {
        let rows = about + durations + booking + lists
        let width = rows.map { TextWidth.cells(of: words($0.0)) }.max() ?? 0
        return rows.map { phrase, value in
            let name = TextWidth.pad(words(phrase).withCapital, to: width)
            return name + "  " + TextWidth.clean(value)
        }
    }

    private var about: [(Phrase, String)] {
        [
            (.settingName, settings.name), (.settingZone, settings.zone),
            (.settingHours, span(settings.hours, "–")),
            (.settingBreaks, list(settings.breaks.map { span($0, "–") })),
            (.settingWeekdays, list(settings.weekdays.map(words.weekday))),
            (.settingClosed, list(settings.closedDays.map(words.date))),
        ]
    }

    private var durations: [(Phrase, String)] {
        let ahead = settings.ahead
        return [
            (.settingInspection, words.minutes(settings.inspection)),
            (.settingInspectors, "\(ahead.inspectors)"),
            (.settingWash, words.minutes(settings.wash)),
            (.settingWashBays, "\(ahead.washBays)"),
            (.settingSettlement, words.minutes(settings.settlement)),
            (.settingTight, words.minutes(settings.tightSlack)),
            (.settingLate, words.minutes(ahead.lateSlack)),
            (.settingMargin, words.minutes(ahead.callMargin)),
            (.settingLead, words.minutes(ahead.callLead)),
            (.settingAgain, words.minutes(ahead.callAgain)),
            (.settingEscalation, words.minutes(ahead.escalation)),
        ]
    }

    private var booking: [(Phrase, String)] {
        let rules = settings.booking
        let percent = { (value: Int?) in value.map { "\($0)%" } ?? words(.rateUnset) }
        return [
            (.settingProductivity, percent(rules?.productivity)),
            (.settingAppointmentRate, percent(rules?.appointmentRate)),
            (.settingReceptions, rules?.receptions.map(String.init) ?? words(.rateUnset)),
        ]
    }

    private var lists: [(Phrase, String)] {
        [
            (.settingOverridable, list(settings.overridable.map { words(phrase(of: $0)) })),
            (.settingNotices, list((settings.notices ?? []).map(words.name))),
            (.settingAllowed, list(rights(true))), (.settingForbidden, list(rights(false))),
            (.settingForced, words(settings.demandsForcedIdentity == true ? .yes : .no)),
        ]
    }

    /// What roles may do, or not do, otherwise than usual, as it is written on the command line.
    private func rights(_ areAllowed: Bool) -> [String] {
        (settings.roleChanges ?? []).filter { $0.isAllowed == areAllowed }
            .map { "\($0.role.rawValue):\($0.capability.rawValue)" }
    }

    private func span(_ span: DaySpan, _ dash: String) -> String {
        words.time(span.from) + dash + words.time(span.until)
    }

    private func list(_ values: [String]) -> String {
        values.isEmpty ? words(.factNone) : words.list(values)
    }

    private func phrase(of check: StartCheck) -> Phrase {
        switch check {
        case .checkedIn: .startCheckedIn
        case .skill: .startSkill
        case .part: .startPart
        case .authorisation: .startAuthorisation
        case .sequence: .startSequence
        }
    }
}
