import ScalarText

/// The kinds of channels, by the names that the configuration uses.
public enum ChannelKind: String, CaseIterable, Hashable, Sendable {
    /// Mail.
    case smtp
    /// A group robot of WeCom.
    case wecom
    /// A group robot of DingTalk.
    case dingTalk = "dingtalk"
    /// An incoming webhook of Slack or of what understands the same.
    case slack
    /// A topic of an ntfy server.
    case ntfy
    /// Any gateway with an HTTP interface, by templates.
    case http

    var read: @Sendable (inout SettingReader) throws(ChannelProblem) -> ChannelPlan {
        switch self {
        case .smtp: MailSender.plan
        case .wecom: WeComRobot.plan
        case .dingTalk: DingTalkRobot.plan
        case .slack: SlackWebhook.plan
        case .ntfy: NtfyTopic.plan
        case .http: HTTPGateway.plan
        }
    }
}

/// How long a transfer may take and whom it trusts.
struct TransferLimits: Hashable, Sendable {
    var connectMilliseconds = 10_000
    var totalMilliseconds = 30_000
    /// A file with the certificates of further authorities.
    var caFile: String?
}

/// What the settings of a channel say, with its secrets still to be read.
struct ChannelPlan: Sendable {
    let url: SecretSource
    var secret: SecretSource?
    var addressing = Addressing.group
    /// What the service allows, unless the settings say otherwise.
    var rateLimit: RateLimit?
    let make:
        @Sendable (_ url: Secret, _ secret: Secret?, TransferLimits) throws(ChannelProblem)
            -> any ChannelSender
}

/// The settings of one channel, found to be in order; secrets are read when it is to send.
///
/// Keys of every kind: `kind`; `url`, `url_file` or `url_env`; `timeout_seconds` (30),
/// `connect_timeout_seconds` (10), `per_minute`, `ca_file`. Secrets stand in `secret_file` or
/// `secret_env`. The types of the senders say which further keys their kinds have.
public struct ChannelSetting: Sendable {
    /// The name by which settings and people call the channel.
    public let name: String
    /// What it speaks.
    public let kind: ChannelKind
    /// How fast it may be used; nil when nobody says so.
    public let rateLimit: RateLimit?
    private let plan: ChannelPlan
    private let limits: TransferLimits

    /// Reads the settings of a channel; inner tables come as keys with a dot, `header.Accept`.
    /// - Throws: `ChannelProblem`, with the first thing that is wrong.
    public init(name: String, values: [String: String]) throws(ChannelProblem) {
        var reader = SettingReader(channel: name, values: values)
        let word = try reader.text("kind")
        guard let kind = ChannelKind(rawValue: word) else {
            throw reader.problem(.unknownKind(word))
        }
        var limits = TransferLimits()
        if let seconds = try reader.number("timeout_seconds", in: 1...300) {
            limits.totalMilliseconds = seconds * 1_000
        }
        if let seconds = try reader.number("connect_timeout_seconds", in: 1...60) {
            limits.connectMilliseconds = seconds * 1_000
        }
        limits.caFile = reader.optional("ca_file")
        let perMinute = try reader.number("per_minute", in: 1...6_000)
        let plan = try kind.read(&reader)
        try reader.finish()

        self.name = name
        self.kind = kind
        self.plan = plan
        self.limits = limits
        rateLimit = perMinute.map { RateLimit($0, everySeconds: 60) } ?? plan.rateLimit
        // A URL that stands in the settings is looked at now, and not when a message has to go.
        if case .written(let url) = plan.url {
            _ = try plan.make(url, plan.secret.map { _ in Secret("") }, limits)
        }
    }

    /// The values of a channel, in order or not, as they may be printed.
    ///
    /// Headers and what of a URL stands behind its host hold keys, and go.
    public static func printable(_ values: [String: String]) -> [String: String] {
        var shown = values
        for (key, value) in values {
            if key == "url" {
                let schemes = ["https", "http", "smtp", "smtps"]
                let start = value.cut(at: "{")?.before ?? value[...]
                let address = WebAddress(Secret(String(start)), schemes: schemes)
                shown[key] = address.map { $0.place + "/…" } ?? "…"
            } else if key.begins(with: "header.") || key == "secret" {
                shown[key] = "…"
            }
        }
        return shown
    }

    /// What the channel needs to know about the one it tells.
    public var addressing: Addressing { plan.addressing }

    /// Reads the secrets and makes the channel ready.
    /// - Throws: `ChannelProblem` when a secret cannot be had or is not what it has to be.
    public func sender(reading secrets: SecretReading) throws(ChannelProblem) -> any ChannelSender {
        try sender(reading: secrets, limits: limits)
    }

    /// The same with other limits, for tests that wait for them.
    func sender(
        reading secrets: SecretReading, limits: TransferLimits
    ) throws(ChannelProblem) -> any ChannelSender {
        let url = try plan.url.read(secrets, channel: name)
        let secret = try plan.secret?.read(secrets, channel: name)
        return try plan.make(url, secret, limits)
    }
}
