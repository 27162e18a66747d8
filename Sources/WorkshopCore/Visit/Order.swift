/// A repair order: one visit of one car, as its events have left it.
public struct Order: Hashable, Sendable {
    /// A part that the order needs.
    public struct Part: Hashable, Sendable {
        /// The part's number.
        public var number: String
        /// How many pieces.
        public var quantity: Int
        /// The job that needs it; nil when the whole order does.
        public var job: Int?
        /// How far it has come.
        public var state: PartState
        /// When it is expected.
        public var eta: Instant?
        /// When it last moved.
        public var since: Instant
    }

    /// A telling with when it was and who did it.
    public struct Told: Hashable, Sendable {
        /// What was said.
        public var telling: Telling
        /// When.
        public var at: Instant
        /// By whom.
        public var by: Actor
        /// The promise that held until then.
        public var promise: Instant
        /// Whether the whole visit was put off before the car came: the promise that held until
        /// then is void.
        public var isNewVisit = false
    }

    /// A call for the advisor's attention.
    public struct Alert: Hashable, Sendable {
        /// What it is about.
        public enum Subject: Hashable, Sendable {
            case said(String)
            case partArrived(number: String)
            case messageFailed(channel: String, reason: String)
        }

        /// What about.
        public var subject: Subject
        /// Since when.
        public var since: Instant
        /// From whom.
        public var from: Actor
        /// When and by whom it was acknowledged.
        public var acknowledged: (at: Instant, by: Actor)? {
            get { acknowledgedAt.flatMap { at in acknowledgedBy.map { (at, $0) } } }
            set { (acknowledgedAt, acknowledgedBy) = (newValue?.at, newValue?.by) }
        }
        private var acknowledgedAt: Instant?
        private var acknowledgedBy: Actor?

        init(_ subject: Subject, since: Instant, from: Actor) {
            self.subject = subject
            self.since = since
            self.from = from
        }
    }

    /// How an order ended without its work.
    public enum Ending: Hashable, Sendable {
        case cancelled(reason: String)
        case noShow
    }

    /// The order's number.
    public let id: OrderID
    /// What the order said when it was opened.
    public let sheet: OrderSheet
    /// The delivery time that holds now.
    public internal(set) var promise: Instant
    /// The jobs, those found later at the end.
    public internal(set) var jobs: [Job]
    /// The parts.
    public internal(set) var parts: [Part]
    /// The number on the key's tag.
    public internal(set) var keyTag: String
    /// Where the car stands, when it is not in a stall.
    public internal(set) var parkedAt: String?
    /// What the customer was told, oldest first.
    public internal(set) var told: [Told] = []
    /// Calls for the advisor, oldest first.
    public internal(set) var alerts: [Alert] = []
    /// Remarks made since the order was opened.
    public internal(set) var notes: [String] = []
    /// How the order ended without its work.
    public internal(set) var ending: Ending?
    /// Who calls the customer who did not come; nil for one who did, and may be empty.
    public internal(set) var followUpOwner: String?
    /// When each step of the visit was taken.
    public internal(set) var confirmedAt: Instant?
    /// When the car was checked in; nil again while the customer has it at home.
    public internal(set) var receivedAt: Instant?
    /// When the customer took the car home to wait for a part; nil when the car came back.
    public internal(set) var takenHomeAt: Instant?
    /// The time agreed last for the car to come.
    public internal(set) var appointment: Instant?
    /// The time to which the appointment was moved last before the car came.
    var movedTo: Instant?
    /// When the final inspection was passed.
    public internal(set) var inspectedAt: Instant?
    /// When the wash began.
    public internal(set) var washStartedAt: Instant?
    /// When the wash was done.
    public internal(set) var washedAt: Instant?
    /// When the bill was settled.
    public internal(set) var settledAt: Instant?
    /// When the car was ready for its customer.
    public internal(set) var readyAt: Instant?
    /// When the car was handed over.
    public internal(set) var deliveredAt: Instant?
    /// When the customer was called after delivery.
    public internal(set) var followedUpAt: Instant?
    /// When the order was closed.
    public internal(set) var closedAt: Instant?
    /// When the last event that counts happened.
    public internal(set) var changedAt: Instant
    /// Who made the last change.
    public internal(set) var changedBy: Actor

    /// The order as its sheet opens it at `at`.
    public init(id: OrderID, sheet: OrderSheet, at: Instant, by actor: Actor) {
        self.id = id
        self.sheet = sheet
        promise = sheet.promise
        jobs = sheet.jobs.enumerated().map { Job(id: JobID(id, $0.offset + 1), line: $0.element) }
        parts = sheet.parts.map {
            Part(
                number: $0.number, quantity: $0.quantity, job: $0.job, state: .listed, since: at)
        }
        keyTag = sheet.keyTag
        appointment = sheet.appointment
        changedAt = at
        changedBy = actor
    }

    /// The job of this number, or nil.
    public func job(_ number: Int) -> Job? {
        number >= 1 && number <= jobs.count ? jobs[number - 1] : nil
    }

    /// Parts that a job must wait for: its own and those of the whole order.
    public func missingParts(for number: Int) -> [Part] {
        parts.filter { $0.state.isMissing && ($0.job == nil || $0.job == number) }
    }

    /// When the car was to come for the first time: as its appointment was moved, else as the sheet
    /// says.
    public var bookedArrival: Instant { movedTo ?? sheet.arrival }

    /// The time agreed beforehand for the car to come for the first time; nil for one that came
    /// without.
    public var bookedAppointment: Instant? { movedTo ?? sheet.appointment }

    /// The sheet as it would be written now: times as they were agreed last, all jobs and parts.
    ///
    /// What cannot stand on a sheet, such as what has been worked, is left out.
    public var presentSheet: OrderSheet {
        var present = sheet
        (present.arrival, present.appointment) = (bookedArrival, bookedAppointment)
        present.promise = promise
        present.keyTag = keyTag
        present.jobs = jobs.map(\.line)
        present.parts = parts.map {
            PartRequest(number: $0.number, quantity: $0.quantity, job: $0.job)
        }
        return present
    }

    /// When a car that is not here is expected: as agreed last, else as the sheet says.
    public var expectedArrival: Instant {
        takenHomeAt == nil ? bookedArrival : appointment ?? promise
    }

    /// When the car and the parts of `job` are here, as far as somebody knows at `now`; not before
    /// now.
    public func supply(of job: Job, at now: Instant) -> Instant {
        let arrival = receivedAt == nil ? expectedArrival : now
        return missingParts(for: job.id.number).compactMap(\.eta).reduce(max(now, arrival), max)
    }

    /// Whether the customer has the car at home and what it waits for is here: he may come.
    public var canBeCalledIn: Bool {
        guard let takenHomeAt, !parts.contains(where: \.state.isMissing) else { return false }
        return appointment.map { $0 < takenHomeAt } ?? true
    }

    /// Whether the customer did not come and has not been called since.
    public var awaitsCall: Bool { ending == .noShow && followedUpAt == nil }

    /// Calls that the advisor has not acknowledged yet.
    public var openAlerts: [Alert] { alerts.filter { $0.acknowledged == nil } }
}
