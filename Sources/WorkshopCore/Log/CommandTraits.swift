/// What is asked of every command, answered by the one switch of its sum.
public struct CommandTraits: Sendable {
    /// The stream that it changes; of a plan the first one.
    public var stream: StreamID
    /// What somebody must be allowed to do who gives it.
    public var capability: Capability
    /// The times that somebody names as those of things to come on which others wait.
    ///
    /// Nobody waits on an absence, which may last for years.
    var timesAhead: [Instant] = []
    /// What it does to an order that may not be done twice unawares.
    var deed: Deed?
    /// The job that is put into a queue or taken out of one.
    var dispatched: JobID?
    /// The job that it works on, and who is to do it; nil where that is not said, or not a
    /// technician's work.
    var work: (job: JobID, worker: TechnicianID?)?

    /// Of a command that changes `stream`.
    init(
        _ stream: StreamID, _ capability: Capability, ahead timesAhead: [Instant?] = [],
        deed: Deed? = nil
    ) {
        self.stream = stream
        self.capability = capability
        self.timesAhead = timesAhead.compactMap(\.self)
        self.deed = deed
    }

    /// Of a command that changes an order.
    init(
        _ order: OrderID, _ capability: Capability, ahead timesAhead: [Instant?] = [],
        deed: Deed? = nil
    ) {
        self.init(.order(order), capability, ahead: timesAhead, deed: deed)
    }

    /// Of a command that puts a job into a queue or takes it out of one.
    init(dispatching job: JobID, ahead timesAhead: [Instant?] = []) {
        self.init(job.order, .dispatch, ahead: timesAhead)
        dispatched = job
    }

    /// Of a command by which somebody works on a job.
    init(
        workOn job: JobID, by worker: TechnicianID? = nil, overriding reason: String? = nil,
        ahead timesAhead: [Instant?] = [], deed: Deed? = nil
    ) {
        self.init(
            job.order, reason == nil ? .work : .overriding, ahead: timesAhead, deed: deed)
        work = (job, worker)
    }
}

/// What is done to an order and may not be done twice, or otherwise, unawares.
///
/// Each subject names its own deeds; a command and the event that it leads to name the same.
struct Deed: Hashable, Sendable {
    private let name: String
    private let object: String

    /// A deed, and what of the order it is done to.
    init(_ name: String, _ object: String = "") {
        self.name = name
        self.object = object
    }
}
