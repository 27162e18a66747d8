import ScalarText

/// Any gateway with an HTTP interface, such as one for text messages.
///
/// Keys: `method` (POST), `content_type` (application/json), `body`, `header.NAME`, `success` (a
/// text that the answer has to contain), `secret_file` or `secret_env`. URL, body and headers are
/// templates with the fields `phone`, `text`, `subject`, `id`, `sender` and `secret`.
struct HTTPGateway: WebChannel {
    static let fields: Set = ["phone", "text", "subject", "id", "sender", "secret"]

    let url: Template
    let secret: Secret?
    let form: Form

    /// The secret, and what somebody wrote into a header instead of it.
    var secrets: [Secret] {
        var texts = secret.map { [$0.value] } ?? []
        for case .text(let text) in form.headers.flatMap(\.value.pieces) {
            texts += text.words.filter { $0.utf8.count >= 8 }.map(String.init)
        }
        return texts.map { Secret($0) }
    }

    /// What the settings say besides the URL.
    struct Form: Sendable {
        let method: String
        let contentType: String
        let body: Template?
        let headers: [(name: String, value: Template)]
        let success: String?
        let escape: Escape

        var fields: Set<String> {
            headers.reduce(body?.fields ?? []) { $0.union($1.value.fields) }
        }
    }

    func request(
        for message: Message, atMilliseconds now: Int
    ) throws(Unsendable) -> WebRequest {
        var values = [
            "text": message.text, "subject": message.subject, "id": message.id,
            "sender": message.sender, "secret": secret?.value ?? "",
        ]
        if !url.fields.union(form.fields).isDisjoint(with: ["phone"]) {
            values["phone"] = try PhoneNumber.of(message).compact
        }
        var headers = form.headers.map { ($0.name, $0.value.filled(values, escape: .header)) }
        let body = form.body.map { Array($0.filled(values, escape: form.escape).utf8) }
        if body != nil { headers.append(("Content-Type", form.contentType)) }
        return WebRequest(
            method: form.method, url: Secret(url.filled(values, escape: .percent)),
            headers: headers, body: body)
    }

    func outcome(ofAccepted reply: WebReply) -> SendOutcome {
        guard let success = form.success, !reply.text.holds(success) else {
            return .taken(receipt: reply.body.isEmpty ? nil : reply.text)
        }
        return .declined(
            reason: "the gateway's answer does not contain \"\(success)\": \(reply.text)")
    }
}

extension HTTPGateway: CustomReflectable {
    /// A mirror that shows nothing: keys may stand in the templates.
    var customMirror: Mirror { Mirror(self, children: [(label: String?, value: Any)]()) }

    @Sendable static func plan(
        _ reader: inout SettingReader
    ) throws(ChannelProblem) -> ChannelPlan {
        let channel = reader.channel
        let form = try Form(&reader)
        let source = try reader.webURL()
        var fields = form.fields
        if case .written(let url) = source {
            fields.formUnion(try urlTemplate(url, channel: channel).template.fields)
        } else if form.body == nil {
            // The URL is still to be read, and where but in it could the number stand.
            fields.insert("phone")
        }
        let secret = try reader.secret("secret")
        if secret == nil, !fields.isDisjoint(with: ["secret"]) {
            throw reader.problem(.needs("{secret}", "secret_file or secret_env"))
        }
        return ChannelPlan(
            url: source, secret: secret,
            addressing: fields.isDisjoint(with: ["phone"]) ? .group : .phone
        ) { url, secret, limits throws(ChannelProblem) in
            let (address, template) = try urlTemplate(url, channel: channel)
            return WebSender(
                address: address, limits: limits,
                channel: HTTPGateway(url: template, secret: secret, form: form))
        }
    }

    /// The URL as a template whose fields stand behind the host.
    private static func urlTemplate(
        _ url: Secret, channel: String
    ) throws(ChannelProblem) -> (address: WebAddress, template: Template) {
        let template: Template
        do {
            template = try Template(url.value, allowed: fields)
        } catch {
            throw ChannelProblem(channel, .template("url", error))
        }
        let address = try WebAddress.web(
            Secret(template.filled([:], escape: .percent)), channel: channel)
        guard case .text(let start) = template.pieces.first,
            template.pieces.count == 1 || start.utf8.count > address.place.utf8.count
        else { throw ChannelProblem(channel, .notURL("url", schemes: ["https", "http"])) }
        return (address, template)
    }
}

extension HTTPGateway.Form {
    init(_ reader: inout SettingReader) throws(ChannelProblem) {
        method = try reader.choice("method", of: ["POST", "PUT", "GET"]) ?? "POST"
        contentType = reader.optional("content_type") ?? "application/json"
        guard let escape = Self.escape(forContentType: contentType) else {
            throw reader.problem(
                .notOneOf(
                    "content_type",
                    [
                        "application/json", "application/x-www-form-urlencoded",
                        "application/xml", "text/plain",
                    ]))
        }
        self.escape = escape
        body = try reader.template("body", fields: HTTPGateway.fields)
        success = reader.optional("success")
        if method == "GET", body != nil { throw reader.problem(.both("method GET", "body")) }
        if escape == .json, let body {
            let sample = body.filled(
                Dictionary(uniqueKeysWithValues: HTTPGateway.fields.map { ($0, "+1") }),
                escape: .json)
            if JSONValue(Array(sample.utf8)) == nil { throw reader.problem(.notJSON("body")) }
        }
        headers = try Self.headers(&reader)
    }

    private static func headers(
        _ reader: inout SettingReader
    ) throws(ChannelProblem) -> [(name: String, value: Template)] {
        var headers: [(name: String, value: Template)] = []
        for (name, text) in reader.all(behind: "header.") {
            let isToken =
                !name.isEmpty
                && name.unicodeScalars.allSatisfy { $0.isPlain || $0 == "-" || $0 == "_" }
            guard isToken, !text.unicodeScalars.contains(where: \.endsLine) else {
                throw reader.problem(.badCharacter("header.\(OutsideText.excerpt(name))"))
            }
            let template = try reader.template(
                text, key: "header.\(name)", fields: HTTPGateway.fields)
            headers.append((name, template))
        }
        return headers
    }

    private static func escape(forContentType type: String) -> Escape? {
        let name = OutsideText.line(type.lowercased().parts(at: ";", most: 1)[0])
        return switch name {
        case "application/x-www-form-urlencoded": .percent
        case "text/plain": .plain
        case "application/json": .json
        case "application/xml", "text/xml": .xml
        default: name.ends(with: "+json") ? .json : name.ends(with: "+xml") ? .xml : nil
        }
    }
}
