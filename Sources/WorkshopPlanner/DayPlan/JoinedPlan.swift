import WorkshopCore

extension ShopDay {
    /// The changes of a plan and those that were found for the day that it leads to, as one set of
    /// changes of the present day: each in the place where it is laid with all the others.
    ///
    /// - Parameters:
    ///   - plan: the changes of the present day.
    ///   - found: the changes of the day that they lead to.
    ///   - outlook: the present day's outlook.
    ///   - then: the outlook of the day that all of them lead to.
    func joined(
        _ plan: [PlanChange], _ found: [PlanChange], _ outlook: Outlook, laid then: Outlook
    ) -> [PlanChange] {
        let kinds = Dictionary(
            (plan + found).map { ($0.job, $0.kind) }, uniquingKeysWith: { $1 })
        let places = Dictionary(
            works.indices.map { (works[$0].job.id, $0) }, uniquingKeysWith: { $1 })
        return workers.indices.flatMap { row in
            var result: [PlanChange] = []
            var last = Instant.earliest
            for entry in then.timeline(of: workers[row].id)?.queue ?? [] {
                guard let work = places[entry.job.id], let laid = entry.start else { continue }
                let kind = kinds[entry.job.id]
                if kind == nil, let place = entry.job.plan?.place, place >= last {
                    // It keeps its turn without being told.
                    last = place
                    continue
                }
                last = laid.nextMinute
                result += change(of: work, to: row, at: last, as: kind ?? .retime, outlook)
            }
            return result
        }
    }

    /// Nothing for a job that is planned like that already.
    private func change(
        of work: Int, to row: Int, at start: Instant, as kind: PlanChange.Kind, _ outlook: Outlook
    ) -> [PlanChange] {
        let (job, worker) = (works[work].job, workers[row])
        var kind = kind == .retime ? kind : .reorder
        if job.plan?.technician != worker.id { kind = .reassign }
        if job.plan == nil { kind = .assign }
        guard job.plan?.technician != worker.id || job.plan?.start != start else { return [] }
        let calendar = clocks[worker.clock].calendar
        let spans = calendar.segments(of: works[work].left, from: start) ?? []
        let entry = outlook.timelines.lazy.flatMap(\.entries).first { $0.job.id == job.id }
        return [
            PlanChange(
                kind: kind, assignment: Assignment(job.id, worker.id, at: start),
                end: spans.last?.until ?? start, spans: spans, from: job.plan?.technician,
                fromStart: entry?.start)
        ]
    }
}
