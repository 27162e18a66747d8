/// What became of one try to send a message; its texts are one line and hold no secrets.
public enum SendOutcome: Hashable, Sendable {
    /// The other side has the message; what it called it, if it said so.
    case taken(receipt: String?)
    /// It may go another time; after so many seconds at the earliest, if the other side said so.
    case tryLater(reason: String, afterSeconds: Int?)
    /// It will never go like this.
    case declined(reason: String)

    /// The same outcome with its texts in one short line and without any of the secrets.
    func without(_ secrets: [Secret]) -> SendOutcome {
        func clean(_ text: String) -> String {
            OutsideText.excerpt(secrets.reduce(text) { $1.removed(from: $0) })
        }
        return switch self {
        case .taken(let receipt): .taken(receipt: receipt.map(clean))
        case .tryLater(let reason, let after):
            .tryLater(reason: clean(reason), afterSeconds: after)
        case .declined(let reason): .declined(reason: clean(reason))
        }
    }
}
