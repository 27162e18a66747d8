/// What an order says when it is opened: the customer, the car, the jobs and the promise.
public struct OrderSheet: Hashable, Sendable, Codable {
    /// The customer's name.
    public var customer: String
    /// The customer's telephone number as written; may be empty.
    public var phone: String
    /// The registration plate.
    public var plate: String
    /// The model of the car.
    public var model: String
    /// The vehicle identification number; may be empty.
    public var vin: String
    /// The service advisor who owns the customer and the promise; may be empty.
    public var advisor: String
    /// When the car is expected in the workshop.
    public var arrival: Instant
    /// The time agreed for the car to come, when it was agreed beforehand.
    public var appointment: Instant?
    /// The delivery time agreed with the customer: the original promise.
    public var promise: Instant
    /// Whether the customer waits in the lounge.
    public var isWaiter: Bool
    /// The earlier order whose complaint has come back, if this is a comeback.
    public var comebackOf: OrderID?
    /// Whether the car is washed before delivery.
    public var wantsWash: Bool
    /// The number on the key's tag; may be empty.
    public var keyTag: String
    /// What the advisor wrote; may be empty.
    public var notes: String
    /// The customer's mail address; nil when it is not known.
    public var mail: String?
    /// The jobs, in the order of the sheet.
    public var jobs: [JobLine]
    /// The parts that the jobs are known to need.
    public var parts: [PartRequest]

    /// Makes a sheet; see the properties for the meaning of each part.
    public init(
        customer: String, phone: String = "", mail: String? = nil, plate: String,
        model: String = "", vin: String = "",
        advisor: String = "", arrival: Instant, appointment: Instant? = nil, promise: Instant,
        isWaiter: Bool = false, comebackOf: OrderID? = nil, wantsWash: Bool = false,
        keyTag: String = "", notes: String = "", jobs: [JobLine], parts: [PartRequest] = []
    ) {
        self.customer = customer
        self.phone = phone
        self.mail = mail
        self.plate = plate
        self.model = model
        self.vin = vin
        self.advisor = advisor
        self.arrival = arrival
        self.appointment = appointment
        self.promise = promise
        self.isWaiter = isWaiter
        self.comebackOf = comebackOf
        self.wantsWash = wantsWash
        self.keyTag = keyTag
        self.notes = notes
        self.jobs = jobs
        self.parts = parts
    }
}

/// One line of an order: what is to be done, the sold time and the skill that it asks for.
public struct JobLine: Hashable, Sendable, Codable {
    /// The flat-rate times that an order can carry.
    public static let flatRates = Minutes(1)...Minutes(6000)

    /// What is to be done.
    public var description: String
    /// Flat-rate time (FRT): the sold labour time, 1...6000 minutes.
    public var flatRate: Minutes
    /// The lowest skill that may do it.
    public var skill: Skill
    /// What kind of work it is.
    public var kind: JobKind
    /// What the customer would pay for it, as it was said; nil while nobody has.
    public var estimate: String?
    /// The jobs of the order that it comes after; nil where nobody has said: after the one before.
    public var after: Predecessors?

    /// Makes a line of an order.
    public init(
        description: String, flatRate: Minutes, skill: Skill, kind: JobKind = .maintenance,
        estimate: String? = nil, after: Predecessors? = nil
    ) {
        self.description = description
        self.flatRate = flatRate
        self.skill = skill
        self.kind = kind
        self.estimate = estimate
        self.after = after
    }
}

/// The kind of work that a job is, as the dealer system's `category` names it.
public enum JobKind: String, Hashable, Sendable, Codable, CaseIterable {
    case maintenance
    case repair
    case campaign
    case bodywork
    case other
}

/// A part that an order is known to need when it is opened.
public struct PartRequest: Hashable, Sendable, Codable {
    /// The part's number.
    public var number: String
    /// How many pieces, 1 or more.
    public var quantity: Int
    /// The number of the job that needs it, or nil when the whole order does.
    public var job: Int?

    /// Makes a request for `quantity` pieces of the part `number`.
    public init(number: String, quantity: Int, job: Int? = nil) {
        self.number = number
        self.quantity = quantity
        self.job = job
    }
}
