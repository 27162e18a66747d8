public import Phrases
import ScalarText
import TerminalCanvas
public import WorkshopCore
public import WorkshopPlanner

/// A proposed day plan as plain text of 80 columns, or as data.
public struct PlanPage {
    private static let width = 80

    /// The plan that is told.
    public let proposal: PlanProposal
    let zone: Zone
    let words: Words
    let now: Instant

    /// Makes the page of a proposal, in the shop's zone and the language of `words`.
    public init(proposal: PlanProposal, zone: Zone, words: Words, now: Instant) {
        self.proposal = proposal
        self.zone = zone
        self.words = words
        self.now = now
    }

    /// The changes by technician, each with its reason below it, then what cannot be planned.
    public func lines(_ accepted: [RecordedEvent]) -> [String] {
        let changes = proposal.changes.flatMap { change in
            [
                "\(TextWidth.pad("\(change.job)", to: 8))  " + words.course(of: change, now: now),
                "          " + words(change.reason, now: now),
            ]
        }
        let obstacles = proposal.obstacles.map { words($0, now: now) }
        var lines = [
            words(.rowSays, words(.planTitle), words(from: proposal.before, to: proposal.after))
        ]
        lines += changes.isEmpty ? [words(.planNothing)] : [""] + changes
        if !obstacles.isEmpty { lines += ["", words(.planCannot)] + obstacles }
        if !accepted.isEmpty { lines += ["", words(.planAccepted, String(accepted.count))] }
        return lines.flatMap(wrapped)
    }

    /// What comes from outside is cleaned; a line that goes on is set in.
    private func wrapped(_ line: String) -> [String] {
        let clean = TextWidth.clean(line)
        let indent = String(clean.unicodeScalars.prefix { $0 == " " })
        let width = Self.width - TextWidth.cells(of: indent)
        return TextWidth.wrap(String(clean.unicodeScalars.dropFirst(indent.utf8.count)), to: width)
            .map { (indent + $0).withoutTrailingBlanks }
    }

    /// The same as data; names are stable, the words are English.
    public func document(_ accepted: [RecordedEvent]) -> JSON {
        [
            "now": time(now), "position": .number(proposal.position),
            "before": score(proposal.before), "after": score(proposal.after),
            "disturbance": .number(proposal.disturbance),
            "worth_offering": .flag(proposal.isWorthOffering),
            "changes": .list(proposal.changes.map(change)),
            "obstacles": .list(proposal.obstacles.map(obstacle)),
            "accepted": .flag(!accepted.isEmpty),
        ]
    }

    private var english: Words { Words(.english, zone: zone) }

    private func score(_ score: PlanScore) -> JSON {
        [
            "broken": .list(score.broken.map { .text($0.text) }),
            "late_minutes": .number(score.lateMinutes),
        ]
    }

    private func change(_ change: PlanChange) -> JSON {
        [
            "job": .text("\(change.job)"), "kind": .text(change.kind.rawValue),
            "technician": .text(change.assignment.technician.name),
            "start": time(change.assignment.start), "end": time(change.end),
            "from": .text(change.from?.name), "from_start": time(change.fromStart),
            "why": .text(english(change.reason, now: now)),
        ]
    }

    private func obstacle(_ obstacle: PlanObstacle) -> JSON {
        [
            "ro": .text(obstacle.order.text), "planned": .flag(obstacle.isPlanned),
            "why": .text(english(obstacle, now: now)),
        ]
    }

    private func time(_ instant: Instant?) -> JSON { .text(instant.map(zone.timeStamp)) }
}
