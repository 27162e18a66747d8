/// Why work on a car has stopped.
public enum StoppageCode: String, Hashable, Sendable, Codable, CaseIterable {
    /// A: work interrupted.
    case interrupted = "A"
    /// B: awaiting the customer's reply.
    case customer = "B"
    /// C: waiting for parts.
    case parts = "C"
    /// D: sublet, outside work.
    case sublet = "D"
}

/// A stop of the work on one job, from the moment it begins until the work goes on.
public struct Stoppage: Hashable, Sendable, Codable {
    /// Why the work has stopped.
    public var code: StoppageCode
    /// The reason in words.
    public var reason: String
    /// Who must act so that the work can go on; empty for whose business the code is.
    public var owner: String
    /// When the work is expected to go on; nil while nobody knows.
    public var expected: Instant?
    /// Where the car stands meanwhile; nil while it has not been said.
    public var parked: String?

    /// Makes a stoppage.
    public init(
        code: StoppageCode, reason: String, owner: String, expected: Instant? = nil,
        parked: String? = nil
    ) {
        self.code = code
        self.reason = reason
        self.owner = owner
        self.expected = expected
        self.parked = parked
    }
}

/// How far a part has come: listed on the sheet, or on back order (B/O) from asked to issued.
public enum PartState: String, Hashable, Sendable, Codable, CaseIterable {
    /// On the order's sheet and not known to be missing.
    case listed
    /// Not in stock; the delivery time has been asked for.
    case asked
    /// The customer has authorised the order.
    case authorised
    /// Ordered, with an estimated time of arrival (ETA) where it is known.
    case ordered
    /// Here, not yet handed out.
    case arrived
    /// Handed out to the technician.
    case issued

    /// Whether work that needs the part must wait for it.
    public var isMissing: Bool { self == .asked || self == .authorised || self == .ordered }
}

/// How a customer was reached.
public enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
    case phone
    case inPerson = "in-person"
    case message
    case mail
}

/// What the customer said when told of a new delivery time.
public enum Answer: String, Hashable, Sendable, Codable, CaseIterable {
    case agreed
    case refused
    case unreached
}

/// The record that a customer was told, or was tried to be told, of a delivery time.
public struct Telling: Hashable, Sendable, Codable {
    /// The delivery time proposed.
    public var proposed: Instant
    /// Who was told.
    public var told: String
    /// How.
    public var channel: Channel
    /// What they answered.
    public var answer: Answer
    /// Why the time had to move; may be empty.
    public var reason: String
    /// When somebody who was not reached is to be called again.
    public var again: Instant?
    /// When a customer who has the car at home is to bring it.
    public var appointment: Instant?

    /// Makes a record.
    public init(
        proposed: Instant, told: String, channel: Channel, answer: Answer, reason: String = "",
        again: Instant? = nil, appointment: Instant? = nil
    ) {
        self.proposed = proposed
        self.told = told
        self.channel = channel
        self.answer = answer
        self.reason = reason
        self.again = again
        self.appointment = appointment
    }
}
