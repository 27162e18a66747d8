/// What is asked of every refusal, answered by the one switch of its sum.
public struct RefusalTraits: Sendable {
    /// The order that is not as a command needs it, with the job where it is one of its jobs.
    ///
    /// What somebody else has just done to it may be the reason; nil where nobody's act can be, or
    /// the refusal names him.
    public let misplaced: (order: OrderID, job: Int?)?

    /// Of a refusal for which nobody's act can be the reason, or that names him.
    init() { misplaced = nil }

    /// Of a refusal because the order is elsewhere.
    init(misplaced order: OrderID) { misplaced = (order, nil) }

    /// Of a refusal because one job of an order is elsewhere.
    init(misplaced job: JobID) { misplaced = (job.order, job.number) }
}
