import ArgumentParser
import Phrases
import Reports
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// `andon next TECHNICIAN`: the jobs that he could take next, ranked, with the reasons.
struct NextCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "Rank the jobs that a technician could take next.",
        discussion: """
            Comebacks come first, then customers who wait, then the least slack. Each line says \
            why it stands where it does.
            """)

    @Argument(help: "The technician: any part of the name that only one has.")
    var tech: String

    @Flag(help: "Print one JSON document.")
    var json = false

    @OptionGroup var common: SharedOptions

    func run(_ settings: Settings) throws(Failure) {
        let shop = try settings.open(readOnly: true)
        let technician: TechnicianID = try Scene(shop).technician(tech)
        let free = shop.workshop.freeTime(of: technician, at: shop.now)
        let list = NextJobList(
            words: shop.words, workshop: shop.workshop, now: shop.now, technician: technician,
            free: free,
            candidates: shop.workshop.candidates(for: technician, at: shop.now, free: free))
        Console.tell(json: json, list.document, list.lines)
    }
}

/// A ranking as a table and as data.
private struct NextJobList {
    let words: Words
    let workshop: Workshop
    let now: Instant
    let technician: TechnicianID
    let free: Instant
    let candidates: [Candidate]

    var lines: [String] {
        guard !candidates.isEmpty else { return [words(.noCandidates, technician.name)] }
        var table = TextTable(columns: [
            .init(heading: ""), .init(heading: words(.headJob)),
            .init(heading: words(.namePlate)), .init(heading: "", limit: 34),
            .init(heading: words(.flatRate), alignment: .right),
            .init(heading: words(.slack), alignment: .right),
            .init(heading: words(.fieldReason), limit: 90),
        ])
        table.rows = candidates.enumerated().map { index, candidate in
            [
                candidate.readiness == .refused ? "!" : "\(index + 1)", "\(candidate.job.id)",
                workshop.order(candidate.job.id.order)?.sheet.plate ?? "",
                candidate.job.line.description, words.hours(candidate.job.line.flatRate),
                words.margin(candidate.slack), sentence(index),
            ]
        }
        return table.lines
    }

    var document: JSON {
        let list = candidates.indices.map { index -> JSON in
            let candidate = candidates[index]
            return [
                "job": .text("\(candidate.job.id)"),
                "description": .text(candidate.job.line.description),
                "frt_minutes": .number(candidate.job.line.flatRate.count),
                "slack_minutes": .number(candidate.slack.count),
                "can_start": .flag(candidate.readiness != .refused),
                "reason": .text(sentence(index)),
            ]
        }
        return [
            "technician": .text(technician.name),
            "free": .text(words.zone.timeStamp(free)), "candidates": .list(list),
        ]
    }

    /// Why the candidate stands where it does.
    private func sentence(_ index: Int) -> String {
        if candidates[index].readiness == .refused, let refusal = candidates[index].refusal {
            return words(refusal, now: now)
        }
        return words(candidates.reason(at: index), now: now)
    }
}
