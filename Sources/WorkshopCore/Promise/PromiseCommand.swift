/// What somebody asks about the promise and those who must hear of it.
public enum PromiseCommand: Hashable, Sendable, Codable {
    case tellCustomer(OrderID, Telling)
    case tellAdvisor(OrderID, reason: String)
    case acknowledge(OrderID)
    case recordMessage(OrderID, MessageReport)

    var traits: CommandTraits {
        switch self {
        case .tellCustomer(let order, let telling):
            CommandTraits(order, .promise, ahead: telling.timesAhead, deed: .customerTold)
        case .tellAdvisor(let order, _): CommandTraits(order, .alerts)
        case .acknowledge(let order): CommandTraits(order, .acknowledgement)
        case .recordMessage(let order, _): CommandTraits(order, .contact)
        }
    }
}

extension Deed {
    static let customerTold = Deed("customer told")
}

extension Telling {
    /// The times that it names as those of things to come.
    var timesAhead: [Instant?] { [proposed, again, appointment] }
}

/// What became of a message that was to be sent.
public struct MessageReport: Hashable, Sendable, Codable {
    /// The name of its notice.
    public var message: String
    /// The channel that took it or was to take it; may be empty when there is none.
    public var channel: String
    /// Why nobody took it; nil when it was sent.
    public var failure: String?

    /// Makes a report.
    public init(message: String, channel: String, failure: String? = nil) {
        self.message = message
        self.channel = channel
        self.failure = failure
    }
}
