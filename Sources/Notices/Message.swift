/// What somebody is to be told.
public struct Message: Hashable, Sendable {
    /// The same for every try, so that who gets it twice can tell; not empty.
    public let id: String
    /// One line; may be empty.
    public let subject: String
    /// What is said, in one or several lines.
    public let text: String
    /// A phone number or a mail address as it was typed in; nil when a group is told.
    public let recipient: String?
    /// The name that the message comes from, in one line; may be empty.
    public let sender: String

    /// Makes a message of texts that may come from outside.
    ///
    /// Control characters and changes of the writing direction go; line breaks stay only in `text`.
    /// The recipient is judged by the channel, when the message is sent.
    public init(
        id: String, subject: String, text: String, recipient: String? = nil, sender: String = ""
    ) {
        self.id = id
        self.subject = OutsideText.line(subject)
        self.text = OutsideText.lines(text)
        self.recipient = recipient
        self.sender = OutsideText.line(sender)
    }

    /// The id in characters that may stand in any header.
    var headerID: String { Escape.percent(id) }

    /// Subject and text, for channels that have no subjects.
    var fullText: String { subject.isEmpty ? text : "\(subject)\n\(text)" }
}

/// What a channel needs to know about the one it tells.
public enum Addressing: String, Hashable, Sendable {
    /// Nothing: a group of people reads it.
    case group
    /// A phone number.
    case phone
    /// A mail address.
    case mail
}

/// A message that this channel can never send, with the reason in one sentence.
struct Unsendable: Error, Hashable {
    let reason: String
}
