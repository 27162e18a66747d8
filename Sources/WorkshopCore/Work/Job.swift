/// One job of an order, as its events have left it.
public struct Job: Hashable, Sendable {
    /// Whether the customer has agreed to work that was found later.
    public enum Authorisation: Hashable, Sendable {
        case notNeeded
        case open
        case given
        case declined
    }

    /// A stretch of actual work by one technician; open while it lasts.
    public struct Work: Hashable, Sendable {
        /// Who worked.
        public var technician: TechnicianID
        /// When it began.
        public var from: Instant
        /// When it ended; nil while it lasts.
        public var until: Instant?
    }

    /// A stoppage together with when it began and ended.
    public struct Stop: Hashable, Sendable {
        /// What stopped the work and who must act.
        public var stoppage: Stoppage
        /// Since when.
        public var since: Instant
        /// Until when; nil while it lasts.
        public var until: Instant?
    }

    /// What the foreman has planned.
    public struct Plan: Hashable, Sendable {
        /// To whom the job is dispatched.
        public var technician: TechnicianID
        /// When it is to start.
        public var start: Instant
        /// When it is to be done, by flat-rate time.
        public var end: Instant
        /// Where it stands among those that wait for the same technician: its start, or earlier
        /// when it was put before what was to begin already.
        public var place: Instant
    }

    /// Where a job stands.
    public enum State: Hashable, Sendable {
        case waiting
        case queued
        case inWork
        case stopped(StoppageCode)
        case finished
        case declined
    }

    /// The job's name.
    public let id: JobID
    /// What was sold.
    public var line: JobLine
    /// Whether it was found during the work.
    public var isAdditional = false
    /// Whether the customer has agreed.
    public var authorisation = Authorisation.notNeeded
    /// To whom it is dispatched and for when; nil while it waits.
    public var plan: Plan?
    /// The actual work, oldest first.
    public var work: [Work] = []
    /// The stoppages, oldest first.
    public var stops: [Stop] = []
    /// When the work was last finished; nil before, and again while it is reworked.
    public var finishedAt: Instant?
    /// How often it failed the inspection and came back.
    public var reworks = 0
    /// How many stretches of work lie before it last came back from the inspection.
    var workBeforeRework = 0
    /// Why a check was overridden at a start, oldest first.
    public var overrideReasons: [String] = []

    /// Makes a job that nothing has happened to yet.
    public init(id: JobID, line: JobLine) {
        self.id = id
        self.line = line
    }

    /// The one rule for where a job stands.
    public var state: State {
        if authorisation == .declined { return .declined }
        if running != nil { return .inWork }
        if let stop = openStop { return .stopped(stop.stoppage.code) }
        if finishedAt != nil { return .finished }
        return plan == nil ? .waiting : .queued
    }

    /// The stretch of work that is going on.
    public var running: Work? { work.last.flatMap { $0.until == nil ? $0 : nil } }

    /// The stoppage that is going on.
    public var openStop: Stop? { stops.last.flatMap { $0.until == nil ? $0 : nil } }

    /// Whether there is nothing left to do.
    public var isSettled: Bool { state == .finished || state == .declined }

    /// Whether work has begun at some time.
    public var hasBegun: Bool { !work.isEmpty }

    /// The technician who works on it, worked last on it or is to work on it.
    public var technician: TechnicianID? {
        running?.technician ?? plan?.technician ?? work.last?.technician
    }
}
