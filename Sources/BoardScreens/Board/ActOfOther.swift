import Phrases
import WorkshopCore

/// Who was quicker is told to who comes too late.
extension Board {
    /// How long an act of somebody else counts as the reason why something cannot be done now.
    private static let recent = Minutes(10)

    /// Says why a command is declined, with what somebody else has just done where that is why.
    mutating func say(_ refusal: Refusal) {
        say(words(refusal, now: now), .bad)
        let cause = actOfOther(behind: refusal)
        notice?.cause = cause
    }

    /// What somebody else did to an order or a job that is not where a command needs it, and who.
    func actOfOther(behind refusal: Refusal) -> String? {
        guard let (order, job) = refusal.traits.misplaced,
            let last = workshop.history(of: .order(order)).last(where: { recorded in
                recorded.event.isTelling && recorded.event.traits.isByHand
                    && (job == nil || recorded.event.isAbout(job))
            }), last.actor != actor, now.minutes(since: last.at) <= Self.recent
        else { return nil }
        return words(.newsBy, last.actor.name, words(last, now: now, in: workshop))
    }
}

extension Event {
    /// Whether it is about a job of its order; what takes back others may be.
    fileprivate func isAbout(_ job: Int?) -> Bool {
        if case .undone = self { return true }
        return traits.job == job
    }
}
