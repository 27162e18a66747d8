/// A channel that is ready to send.
public protocol ChannelSender: Sendable {
    /// Scheme and host of the other side, without anything secret.
    var place: String { get }

    /// Sends one message and waits for the answer, no longer than the channel's timeout.
    /// - Parameter now: milliseconds since 1970, for the signatures and headers that need it.
    func send(_ message: Message, atMilliseconds now: Int) -> SendOutcome
}
