import ScalarText

/// The number of a repair order (RO), as the dealer system prints it.
public struct OrderID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// The number as text; it may hold letters.
    public let text: String

    /// Makes a number from its text.
    public init(_ text: String) {
        self.text = text
    }

    /// The number that somebody gives a new order, as it is typed, scanned or imported; nil for
    /// what can be none.
    ///
    /// It has 1 to 40 letters, digits and signs: no blanks, no slash, behind which the job's number
    /// stands, nothing that cannot be seen, and no mark at its beginning that is drawn upon what
    /// stands before it. What is stored already is read as it is.
    public init?(written text: String) {
        let scalars = text.unicodeScalars
        guard 1...Self.limit ~= scalars.count, scalars.allSatisfy(Self.mayHold),
            scalars.first?.needsBase == false
        else { return nil }
        self.text = text
    }

    /// The most Unicode scalars of a new number.
    public static let limit = 40

    private static func mayHold(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator,
            .lineSeparator, .paragraphSeparator:
            false
        default: scalar != "/"
        }
    }

    /// Decodes the bare text.
    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    /// Encodes the bare text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// The text itself.
    public var description: String { text }

    /// Shorter numbers first, then by text: `999` before `1000`.
    public static func < (left: OrderID, right: OrderID) -> Bool {
        (left.text.utf8.count, left.text) < (right.text.utf8.count, right.text)
    }
}

/// One job of an order, written `1041/2`.
public struct JobID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// The order that the job belongs to.
    public let order: OrderID
    /// The job's place on the order, from 1.
    public let number: Int

    /// Makes the name of the `number`th job of `order`.
    public init(_ order: OrderID, _ number: Int) {
        self.order = order
        self.number = number
    }

    /// `RO/number`.
    public var description: String { "\(order)/\(number)" }

    /// By order, then by number.
    public static func < (left: JobID, right: JobID) -> Bool {
        left.order == right.order ? left.number < right.number : left.order < right.order
    }
}

/// A technician, known in the whole program by the name on the board.
public struct TechnicianID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// The name as the board shows it.
    public let name: String

    /// Makes the identity of the technician called `name`.
    public init(_ name: String) {
        self.name = name
    }

    /// Decodes the bare name.
    public init(from decoder: any Decoder) throws {
        name = try decoder.singleValueContainer().decode(String.self)
    }

    /// Encodes the bare name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }

    /// The name itself.
    public var description: String { name }

    /// By name.
    public static func < (left: TechnicianID, right: TechnicianID) -> Bool {
        left.name < right.name
    }
}

/// How much a technician can do or a job asks for: 1 (basic) to 4 (master, diagnosis).
public struct Skill: Hashable, Comparable, Sendable, Codable {
    /// The levels there are.
    public static let levels = 1...4

    /// The level, 1...4.
    public let level: Int

    /// Makes a skill, or nil outside 1...4.
    public init?(_ level: Int) {
        guard Self.levels.contains(level) else { return nil }
        self.level = level
    }

    /// The lowest level.
    public static let basic = Skill(clamping: 1)

    /// Makes a skill from any number, moved into 1...4.
    public init(clamping level: Int) {
        self.level = min(max(level, 1), 4)
    }

    /// Decodes the bare level, moved into 1...4.
    public init(from decoder: any Decoder) throws {
        self.init(clamping: try decoder.singleValueContainer().decode(Int.self))
    }

    /// Encodes the bare level.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(level)
    }

    /// Lower before higher.
    public static func < (left: Skill, right: Skill) -> Bool { left.level < right.level }
}

/// One ordered sequence of events: the shop, a technician or an order.
public enum StreamID: Hashable, Sendable, Codable, CustomStringConvertible {
    case shop
    case technician(TechnicianID)
    case order(OrderID)

    /// The stream's name in the store: `shop`, `technician/NAME` or `order/RO`.
    public var description: String {
        switch self {
        case .shop: "shop"
        case .technician(let technician): "technician/\(technician)"
        case .order(let order): "order/\(order)"
        }
    }

    /// Reads a name that `description` wrote; nil for any other text.
    public init?(_ text: String) {
        if text == "shop" {
            self = .shop
        } else if let name = text.rest(behind: "technician/") {
            self = .technician(TechnicianID(String(name)))
        } else if let number = text.rest(behind: "order/") {
            self = .order(OrderID(String(number)))
        } else {
            return nil
        }
    }
}

/// Who gives a command.
public struct Actor: Hashable, Sendable, Codable {
    /// The name that goes on record.
    public let name: String

    /// Makes the actor called `name`.
    public init(_ name: String) {
        self.name = name
    }
}
