import WorkshopCore
import WorkshopPlanner
import WorkshopStore

extension SQLiteEventStore {
    /// The ended orders whose jobs are looked at: a year of a small shop, weeks of a large one.
    private static let newest = 2_000
    /// How far back the shop's productivity and its reserve are looked for, in days.
    private static let memory = 56

    /// What the history teaches that is no longer on the board.
    ///
    /// Cost: bounded by the number of orders looked at, however old the store is.
    /// - Throws: `StoreProblem` when the store cannot be read.
    func record(at now: Instant) throws(StoreProblem) -> ShopRecord {
        let workshop = workshop
        let past = Experience(
            try doneJobs(ofNewest: Self.newest).compactMap { job in
                Experience.Sample(
                    flatRate: job.flatRate, worked: job.worked, kind: job.kind,
                    skill: workshop.technician(job.technician)?.skill ?? job.skill)
            })
        let today = workshop.zone.day(of: now)
        let midnight = TimeOfDay(minute: 0)
        let weeks = Span(
            from: workshop.zone.instant(on: today + -Self.memory, at: midnight),
            until: workshop.zone.instant(on: today, at: midnight))
        let load = try pastLoad(in: weeks)
        let found = try foundJobs(in: weeks, ofNewest: Self.newest)
        return ShopRecord(
            past: past, orders: load.orders, flatRate: load.flatRate,
            walkInFlatRate: load.walkInFlatRate,
            found: found.map { FoundWork(at: $0.at, flatRate: $0.flatRate) },
            in: load.span ?? Span(from: now, until: now), of: workshop)
    }
}

extension OpenStore {
    /// What the history teaches.
    /// - Throws: `Failure` with the store's problem in words.
    func record() throws(Failure) -> ShopRecord {
        try using { store throws(StoreProblem) in try store.record(at: now) }
    }
}
