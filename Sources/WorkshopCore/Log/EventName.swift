/// The name under which an event is stored, by its subject.
///
/// A store holds these names for ever: a case may be renamed, its raw value may not.
public enum EventName: Hashable, Sendable {
    case shop(ShopEvent.CodingKeys)
    case technician(TechnicianEvent.CodingKeys)
    case visit(VisitEvent.CodingKeys)
    case work(WorkEvent.CodingKeys)
    case parts(PartsEvent.CodingKeys)
    case promise(PromiseEvent.CodingKeys)
    case afterWork(AfterWorkEvent.CodingKeys)
    case undo(Undo)

    /// The name of what takes others back.
    public enum Undo: String, CaseIterable, Sendable {
        case undone
    }

    /// The event of this name; nil for text that names none.
    public init?(_ text: String) {
        guard let name = Self.known[text] else { return nil }
        self = name
    }

    /// The name as a store holds it.
    public var text: String {
        switch self {
        case .shop(let name): name.rawValue
        case .technician(let name): name.rawValue
        case .visit(let name): name.rawValue
        case .work(let name): name.rawValue
        case .parts(let name): name.rawValue
        case .promise(let name): name.rawValue
        case .afterWork(let name): name.rawValue
        case .undo(let name): name.rawValue
        }
    }

    /// All names of all subjects.
    public static let all: [EventName] = Subject.allCases.flatMap(\.names)

    private static let known = Dictionary(uniqueKeysWithValues: all.map { ($0.text, $0) })

    private enum Subject: CaseIterable {
        case shop, technician, visit, work, parts, promise, afterWork, undo

        var names: [EventName] {
            switch self {
            case .shop: ShopEvent.CodingKeys.allCases.map(EventName.shop)
            case .technician: TechnicianEvent.CodingKeys.allCases.map(EventName.technician)
            case .visit: VisitEvent.CodingKeys.allCases.map(EventName.visit)
            case .work: WorkEvent.CodingKeys.allCases.map(EventName.work)
            case .parts: PartsEvent.CodingKeys.allCases.map(EventName.parts)
            case .promise: PromiseEvent.CodingKeys.allCases.map(EventName.promise)
            case .afterWork: AfterWorkEvent.CodingKeys.allCases.map(EventName.afterWork)
            case .undo: Undo.allCases.map(EventName.undo)
            }
        }
    }
}

extension Event: Codable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private enum Undoing: Codable {
        case undone(from: Int, through: Int)
    }

    /// Decodes `{"jobStarted":{…}}`, whatever the subject.
    public init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: Key.self).allKeys
        guard keys.count == 1, let name = EventName(keys[0].stringValue) else {
            throw DecodingError.typeMismatch(
                Event.self,
                .init(codingPath: decoder.codingPath, debugDescription: "one known name expected"))
        }
        switch name {
        case .shop: self = .shop(try ShopEvent(from: decoder))
        case .technician: self = .technician(try TechnicianEvent(from: decoder))
        case .visit: self = .visit(try VisitEvent(from: decoder))
        case .work: self = .work(try WorkEvent(from: decoder))
        case .parts: self = .parts(try PartsEvent(from: decoder))
        case .promise: self = .promise(try PromiseEvent(from: decoder))
        case .afterWork: self = .afterWork(try AfterWorkEvent(from: decoder))
        case .undo:
            switch try Undoing(from: decoder) {
            case .undone(let from, let through): self = .undone(from: from, through: through)
            }
        }
    }

    /// Encodes `{"jobStarted":{…}}`, whatever the subject.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .shop(let event): try event.encode(to: encoder)
        case .technician(let event): try event.encode(to: encoder)
        case .visit(let event): try event.encode(to: encoder)
        case .work(let event): try event.encode(to: encoder)
        case .parts(let event): try event.encode(to: encoder)
        case .promise(let event): try event.encode(to: encoder)
        case .afterWork(let event): try event.encode(to: encoder)
        case .undone(let from, let through):
            try Undoing.undone(from: from, through: through).encode(to: encoder)
        }
    }
}
