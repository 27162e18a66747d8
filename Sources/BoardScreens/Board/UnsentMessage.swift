public import WorkshopCore

/// A message that nobody has sent, although it is time.
public struct UnsentMessage: Hashable, Sendable {
    /// The message.
    public var notice: WorkshopCore.Notice
    /// Why the last try failed; nil where nobody has tried.
    public var failure: String?

    /// Makes a message that nobody has sent.
    public init(_ notice: WorkshopCore.Notice, failure: String? = nil) {
        self.notice = notice
        self.failure = failure
    }
}
