import ScalarText

/// A text that nobody may see: it prints as `…`, whichever way it is printed.
public struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The text itself, for the one who sends it.
    let value: String

    /// Keeps a text secret.
    public init(_ value: String) {
        self.value = value
    }

    /// The sign `…`.
    public var description: String { "…" }
    /// The sign `…`.
    public var debugDescription: String { "…" }
    /// A mirror that shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [(label: String?, value: Any)]()) }

    /// The text with `…` wherever the secret stands in it, as it is or escaped.
    func removed(from text: String) -> String {
        var bytes = Array(text.utf8)
        let json = Escape.json(value)
        let forms = [value, Escape.percent(value), json, json.exchanging("/", for: "\\/")]
        for form in forms where !form.isEmpty {
            bytes.replace(Array(form.utf8), with: Array("…".utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// How secrets are read: from a file and from the environment.
public struct SecretReading: Sendable {
    /// Why a file cannot be read, in a few words: `no such file`.
    public struct Failure: Error, Hashable, Sendable {
        let reason: String

        /// Makes a failure; the reason may not hold what the file does.
        public init(_ reason: String) {
            self.reason = reason
        }
    }

    let file: @Sendable (_ path: String) -> Result<String, Failure>
    let variable: @Sendable (_ name: String) -> String?

    /// Takes the two ways in.
    /// - Parameters:
    ///   - file: the text of the file at a path.
    ///   - variable: the value of a variable of the environment, nil when there is none.
    public init(
        file: @escaping @Sendable (_ path: String) -> Result<String, Failure>,
        variable: @escaping @Sendable (_ name: String) -> String?
    ) {
        self.file = file
        self.variable = variable
    }
}

/// Where a secret is to be had.
enum SecretSource: Hashable, Sendable {
    /// It stands in the configuration itself, as the URL of a webhook may.
    case written(Secret)
    case file(path: String)
    case variable(name: String)

    /// Reads the secret; line breaks at its end do not count.
    /// - Throws: `ChannelProblem` when it cannot be had, is empty or has several lines.
    func read(_ reading: SecretReading, channel: String) throws(ChannelProblem) -> Secret {
        let text: String
        let origin: String
        switch self {
        case .written(let secret): return secret
        case .file(let path):
            origin = "file \(path)"
            switch reading.file(path) {
            case .success(let content): text = content
            case .failure(let failure):
                throw ChannelProblem(channel, .secret("\(origin): \(failure.reason)"))
            }
        case .variable(let name):
            origin = "environment variable \(name)"
            guard let value = reading.variable(name) else {
                throw ChannelProblem(channel, .secret("\(origin) is not set"))
            }
            text = value
        }
        let lines = text.lines.filter { !$0.isEmpty }
        guard let line = lines.first, !line.isBlank else {
            throw ChannelProblem(channel, .secret("\(origin) is empty"))
        }
        guard lines.count == 1 else {
            throw ChannelProblem(channel, .secret("\(origin) has more than one line"))
        }
        return Secret(String(line))
    }
}
