/// Why a channel cannot be used as it is set up; no secret is in it.
public struct ChannelProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with the settings of the channel.
    public enum Reason: Hashable, Sendable {
        /// This key has to be there.
        case missing(String)
        /// There is no such kind of channel.
        case unknownKind(String)
        /// The kind of channel has no such key; the keys that it has.
        case unknownKey(String, known: [String])
        /// The value is no whole number between the two.
        case notNumber(String, ClosedRange<Int>)
        /// The value is none of these.
        case notOneOf(String, [String])
        /// The value is no URL of one of these schemes with a host.
        case notURL(String, schemes: [String])
        /// The value is no mail address.
        case notAddress(String)
        /// Only one of the two keys may be there.
        case both(String, String)
        /// The first key needs the second, or the second to be as it says.
        case needs(String, String)
        /// The value is not a template.
        case template(String, TemplateProblem)
        /// The template makes no JSON, which its content type says that it is.
        case notJSON(String)
        /// The value has a character that cannot stand there.
        case badCharacter(String)
        /// A secret cannot be had, with the reason.
        case secret(String)
    }

    /// The name of the channel.
    public let channel: String
    /// What is wrong.
    public let reason: Reason

    init(_ channel: String, _ reason: Reason) {
        self.channel = channel
        self.reason = reason
    }

    /// One line for people.
    public var description: String {
        OutsideText.line("channel \"\(OutsideText.excerpt(channel))\": \(words)")
    }

    private var words: String {
        switch reason {
        case .missing(let key): "\(key) is missing"
        case .unknownKind(let kind):
            "there is no kind \"\(OutsideText.excerpt(kind))\"; the kinds are "
                + ChannelKind.allCases.map(\.rawValue).joined(separator: ", ")
        case .unknownKey(let key, let known):
            "there is no key \(OutsideText.excerpt(key)); the keys are "
                + known.joined(separator: ", ")
        case .notNumber(let key, let range):
            "\(key) is not a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .notOneOf(let key, let values):
            "\(key) is none of " + values.map { "\"\($0)\"" }.joined(separator: ", ")
        case .notURL(let key, let schemes):
            "\(key) is not a URL like \(schemes.joined(separator: ":// or "))://HOST/…"
        case .notAddress(let key): "\(key) is not a mail address"
        case .both(let one, let other): "\(one) and \(other) exclude each other"
        case .needs(let key, let other): "\(key) needs \(other)"
        case .template(let key, let problem): "\(key): \(problem)"
        case .notJSON(let key):
            "\(key) makes no JSON when its fields are filled in; fields stand between quotes"
        case .badCharacter(let key): "\(key) has a character that cannot stand there"
        case .secret(let text): text
        }
    }
}
