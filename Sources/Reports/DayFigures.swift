import Phrases
public import WorkshopCore
public import WorkshopPlanner

// What the shop is measured by today, and what is to be done now.
extension BoardData {
    private var today: Day { workshop.zone.day(of: now) }

    /// Whether the customers heard in time of today's promises that moved or passed.
    public var toldInTime: ToldInTime { workshop.toldInTime(on: today, at: now) }

    /// What stoppages have cost today.
    public var lost: StoppageMinutes { workshop.stoppageMinutes(on: today, at: now) }

    /// The same as data: by code, and by code and reason, the dearest first.
    public var stoppedMinutes: JSON {
        let lost = lost
        return [
            "total": .number(lost.total.count),
            "by_code": .list(lost.codes.map(cause)),
            "by_reason": .list(
                lost.reasons.map { cause($0).merging(["reason": .text($0.reason)]) }),
        ]
    }

    private func cause(_ cause: StoppageMinutes.Cause) -> JSON {
        ["code": .text(cause.code.rawValue), "minutes": .number(cause.minutes.count)]
    }

    /// A customer to be called, as data.
    public func call(_ item: CallItem) -> JSON {
        let words = Words(.english, zone: workshop.zone)
        return [
            "order": .text(item.order.text),
            "promised": time(item.promise),
            "deadline": time(item.deadline),
            "proposed": time(item.proposed),
            "reason": .text(item.link.map { words($0.reason, now: now) }),
            "again": time(item.again),
        ]
    }
}
