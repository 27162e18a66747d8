/// Sends mail.
///
/// Keys: `from`; `tls`, which is `required`, `if offered` or `none`; `user`, and `secret_file` or
/// `secret_env` with the password. The URL is `smtp://HOST:587` or, encrypted from the start,
/// `smtps://HOST`.
struct MailSender: ChannelSender {
    let address: WebAddress
    let secret: Secret?
    let form: Form
    let limits: TransferLimits

    /// What the settings say besides the URL.
    struct Form: Hashable, Sendable {
        let from: MailAddress
        let user: String?
        let encryption: Encryption
    }

    /// Whether the connection is encrypted.
    enum Encryption: String, CaseIterable, Sendable {
        case required
        case ifOffered = "if offered"
        case none
    }

    var place: String { address.place }

    func send(_ message: Message, atMilliseconds now: Int) -> SendOutcome {
        let outcome: SendOutcome
        do {
            let mail = MailText(message: message, from: form.from, to: try .of(message))
            outcome = deliver(mail, atMilliseconds: now)
        } catch {
            outcome = .declined(reason: error.reason)
        }
        return outcome.without(address.secrets + (secret.map { [$0] } ?? []))
    }

    private func deliver(_ mail: MailText, atMilliseconds now: Int) -> SendOutcome {
        do {
            let delivery = MailDelivery(
                url: address.url, from: mail.from, to: mail.to,
                text: mail.bytes(atMilliseconds: now),
                login: form.user.map { ($0, secret ?? Secret("")) }, encryption: form.encryption)
            let reply = try delivery.perform(limits)
            return outcome(of: reply)
        } catch {
            let reason = "\(place): \(error.reason)"
            return error.isLasting
                ? .declined(reason: reason) : .tryLater(reason: reason, afterSeconds: nil)
        }
    }

    /// What the server's last sentence means.
    func outcome(of reply: MailReply) -> SendOutcome {
        let reason = "\(place) answered \(reply.sentence)"
        return switch reply.status {
        case 200...299: .taken(receipt: reply.sentence)
        case 500...599: .declined(reason: reason)
        default: .tryLater(reason: reason, afterSeconds: nil)
        }
    }

    @Sendable static func plan(
        _ reader: inout SettingReader
    ) throws(ChannelProblem) -> ChannelPlan {
        let channel = reader.channel
        guard let from = MailAddress(try reader.text("from")) else {
            throw reader.problem(.notAddress("from"))
        }
        let words = Encryption.allCases.map(\.rawValue)
        let word = try reader.choice("tls", of: words)
        let encryption = word.flatMap { Encryption(rawValue: $0) } ?? .required
        let user = reader.optional("user")
        let secret = try reader.secret("secret")
        if user == nil, secret != nil { throw reader.problem(.needs("secret", "user")) }
        if user != nil {
            if secret == nil { throw reader.problem(.needs("user", "secret_file or secret_env")) }
            guard encryption == .required else {
                throw reader.problem(.needs("user", "tls = \"required\""))
            }
        }
        let form = Form(from: from, user: user, encryption: encryption)
        return ChannelPlan(
            url: try reader.webURL(), secret: secret, addressing: .mail
        ) { url, secret, limits throws(ChannelProblem) in
            guard let address = WebAddress(url, schemes: ["smtp", "smtps"]) else {
                throw ChannelProblem(channel, .notURL("url", schemes: ["smtp", "smtps"]))
            }
            return MailSender(address: address, secret: secret, form: form, limits: limits)
        }
    }
}
