import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// Short texts about orders and technicians that several screens show.
extension Board {
    /// Glyph and word of an order's marks: waiter, comeback, part on back order.
    func marks(_ order: Order) -> String {
        markList(order).map { $0.glyph + " " + $0.word }.joined(separator: " ")
    }

    /// The marks as glyphs alone, for cards that have no room for words.
    func markGlyphs(_ order: Order) -> String { markList(order).map(\.glyph).joined() }

    private func markList(_ order: Order) -> [(glyph: String, word: String)] {
        var marks: [(glyph: String, word: String)] = []
        if order.sheet.comebackOf != nil { marks.append((glyphs.turnBack, words(.comeback))) }
        if order.sheet.isWaiter { marks.append((glyphs.house, words(.waiter))) }
        if order.parts.contains(where: \.state.isMissing) {
            marks.append((glyphs.hourglass, words(.partOnOrder)))
        }
        return marks
    }

    /// The ink of an order's marks, that of the most urgent one.
    func markInk(_ order: Order) -> Ink {
        if order.sheet.comebackOf != nil { return Ink(.markComeback) }
        return Ink(order.sheet.isWaiter ? .markWaiter : .markPart)
    }

    /// Glyph and amount of an order's slack: `▲ 15′`, `▼ −20′`.
    func slackText(_ order: Order) -> String {
        guard let view = outlook.orders[order.id], order.state != .ready else { return "" }
        let amount = words.margin(view.margin(to: order.promise))
        switch view.urgency {
        case .good: return amount
        case .tight: return glyphs.triangleUp + " " + amount
        case .late: return glyphs.triangleDown + " " + amount
        }
    }

    func slackInk(_ order: Order) -> Ink {
        switch outlook.orders[order.id]?.urgency ?? .good {
        case .good: Ink(.slackGood)
        case .tight: Ink(.slackTight)
        case .late: Ink(.slackLate)
        }
    }

    /// When a technician is free, how long he has been idle, or until when he is away.
    func freeText(_ timeline: Timeline) -> String {
        let absences = workshop.technician(timeline.technician)?.absences ?? []
        if let away = absences.first(where: { $0.span.contains(now) }) {
            return words(.awayUntil, words.moment(away.span.until, now: now))
        }
        if let running = timeline.running {
            guard running.late == .zero else {
                return words(.lateBy, words.margin(running.late))
            }
            return words(.freeFrom, words.dayOrTime(running.end ?? now, now: now))
        }
        guard workshop.workingTime(of: timeline.technician).isWorking(at: now)
        else { return words(.offShift) }
        let idle = idleMinutes(timeline)
        return idle == .zero ? words(.free) : words(.idleFor, words.margin(idle))
    }

    /// Working minutes since a technician without work had some, counted from his shift today.
    func idleMinutes(_ timeline: Timeline) -> Minutes {
        guard timeline.running == nil else { return .zero }
        let calendar = workshop.workingTime(of: timeline.technician)
        let start = calendar.spans(on: today).first?.from ?? now
        let since = max(timeline.idleSince ?? start, start)
        return calendar.minutes(in: Span(from: since, until: now))
    }
}

extension GlyphSet {
    /// A skill as filled and empty dots.
    func dots(_ skill: Skill) -> String {
        Skill.levels.map { $0 <= skill.level ? dotFull : dotEmpty }.joined()
    }
}
