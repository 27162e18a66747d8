extension Workshop {
    /// A job comes after others from now on; with nil after the one before it, as is usual.
    func decideSequence(_ id: JobID, after: Predecessors?) throws(Refusal) -> [Event] {
        let (job, order) = try requireJob(id)
        if let running = job.running { throw .work(.inWork(id, running.technician)) }
        guard job.state != .finished else { throw .work(.finished(id)) }
        try Self.check(after, of: id, among: order.jobs.count)
        guard after != job.line.after else { return [] }
        var then = order
        then.jobs[id.number - 1].line.after = after
        if let circle = then.sequence.circles.first(where: { $0.contains(id.number) }) {
            throw .work(.inCircle(id.order, circle))
        }
        return [.work(.sequenced(job: id.number, after: after))]
    }

    /// What is wrong with the sequence that the lines of an order give; nil for a sound one.
    ///
    /// Who books by hand is told so. An order that comes from elsewhere may hold a circle.
    public static func flaw(inSequenceOf lines: [JobLine], on id: OrderID) -> Refusal? {
        do throws(Refusal) {
            for (index, line) in lines.enumerated() {
                try check(line.after, of: JobID(id, index + 1), among: lines.count)
            }
        } catch {
            return error
        }
        return JobSequence(lines).circles.first.map { .work(.inCircle(id, $0)) }
    }

    /// What a job comes after are other jobs of its order.
    static func check(
        _ after: Predecessors?, of id: JobID, among count: Int
    ) throws(Refusal) {
        for number in after?.jobs ?? [] {
            guard number != id.number else { throw .work(.afterItself(id)) }
            guard (1...max(1, count)).contains(number) else {
                throw .work(.unknownJob(JobID(id.order, number)))
            }
        }
    }
}
