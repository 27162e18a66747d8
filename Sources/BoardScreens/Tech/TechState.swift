import WorkshopCore

/// What a technician's screen remembers.
struct TechState: Sendable {
    /// A job that the technician could do after the one in work.
    struct Item: Hashable, Sendable {
        let job: Job
        /// What speaks against it now; nil when it can start.
        let refusal: Refusal?
        /// Whether its work can begin now.
        var canStart: Bool { refusal == nil && job.openStop == nil }
    }

    /// What can come next, best first, as it was found last.
    var items: [Item] = []
    /// Which of them is selected.
    var chosen: JobID?
}
