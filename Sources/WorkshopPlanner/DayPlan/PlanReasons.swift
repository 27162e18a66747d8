import WorkshopCore

/// Finds for each change of a plan the reason that a foreman would give.
struct PlanReasons {
    let workshop: Workshop
    let before: Outlook
    let after: Outlook
    let changes: [PlanChange]

    /// The same changes with their reasons.
    func told() -> [PlanChange] {
        let gains = gains
        return changes.indices.map { index in
            var change = changes[index]
            change.reason = reason(of: change, gains)
            return change
        }
    }

    /// By how many minutes each order that was to be late will be ready earlier, only those.
    private var gains: [OrderID: Int] {
        before.orders.compactMapValues { $0.isWithoutEnd ? nil : $0.forecast }.reduce(into: [:]) {
            gains, entry in
            guard let order = workshop.order(entry.key), entry.value > order.promise,
                let then = after.orders[entry.key]?.forecast, then < entry.value
            else { return }
            gains[entry.key] = entry.value.minutes(since: then).count
        }
    }

    private func reason(of change: PlanChange, _ gains: [OrderID: Int]) -> PlanChange.Reason {
        let id = change.job.order
        if let order = workshop.order(id), let gain = gains[id], gain >= 1 {
            let isKept = (after.orders[id]?.forecast ?? .latest) <= order.promise
            if isKept { return .keepsPromise(order.promise, earlier: Minutes(gain)) }
            if gain >= 5 { return .lessLate(Minutes(gain)) }
        }
        if let away = change.from, isAway(away) { return .isAway(away) }
        if change.kind != .assign, let reason = room(for: change, gains) { return reason }
        if change.kind == .assign { return .nobodyHadIt(margin: margin(of: id)) }
        if let then = before.orders[id]?.forecast, let now = after.orders[id]?.forecast,
            then.minutes(since: now) >= Minutes(5)
        {
            return .earlier(then.minutes(since: now))
        }
        return predecessor(of: change).map { .follows($0) } ?? .asSoonAsPossible
    }

    private func margin(of id: OrderID) -> Minutes {
        guard let order = workshop.order(id), let forecast = after.orders[id]?.forecast
        else { return .zero }
        return order.promise.minutes(since: forecast)
    }

    private func isAway(_ technician: TechnicianID) -> Bool {
        let calendar = workshop.workingTime(of: technician)
        let today = calendar.zone.day(of: before.now)
        return !calendar.spans(on: today).contains { $0.until > before.now }
    }

    /// Who takes the time that a job leaves, and gains by it.
    private func room(for change: PlanChange, _ gains: [OrderID: Int]) -> PlanChange.Reason? {
        guard let holder = change.from, let start = change.fromStart else { return nil }
        let entries = after.timeline(of: holder)?.queue ?? []
        let until = max(change.assignment.start, before.timeline(of: holder)?.freeFrom ?? start)
        let inRoom = entries.filter { entry in
            guard let begin = entry.start, entry.job.id != change.job else { return false }
            return begin < until && entry.end.map { $0 > start } ?? false
        }
        let best = inRoom.compactMap { entry -> (OrderID, Int)? in
            let order = entry.job.id.order
            return order == change.job.order ? nil : gains[order].map { (order, $0) }
        }.max { ($0.1, $1.0) < ($1.1, $0.0) }
        if let best, best.1 >= 1 { return .makesRoom(for: best.0, earlier: Minutes(best.1)) }
        guard change.kind == .reassign, let old = workshop.technician(holder)?.skill,
            let new = workshop.technician(change.assignment.technician)?.skill, new < old,
            let needy = inRoom.first(where: { $0.job.line.skill > new })
        else { return nil }
        return .freesSkill(holder, for: needy.job.id)
    }

    /// What its technician does right before it.
    private func predecessor(of change: PlanChange) -> JobID? {
        let entries = after.timeline(of: change.assignment.technician)?.entries ?? []
        guard let place = entries.firstIndex(where: { $0.job.id == change.job }), place > 0
        else { return nil }
        return entries[place - 1].job.id
    }
}
