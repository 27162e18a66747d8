import ScalarText
import CCurl

/// A request over HTTP.
struct WebRequest: Sendable {
    var method = "POST"
    let url: Secret
    /// Names and values, each in one line.
    var headers: [(name: String, value: String)] = []
    var body: [UInt8]?

    /// A request with a JSON text.
    static func json(_ text: String, to url: Secret) -> WebRequest {
        WebRequest(
            url: url, headers: [("Content-Type", "application/json; charset=utf-8")],
            body: Array(text.utf8))
    }
}

/// What a server answered.
struct WebReply: Hashable, Sendable {
    let status: Int
    /// The value of `Retry-After`, as it came.
    var retryAfter: String?
    /// At most 64 KiB.
    var body: [UInt8] = []

    /// The body as text, for a sentence about it.
    var text: String { String(decoding: body, as: UTF8.self) }
}

extension WebRequest {
    /// Sends the request and reads the answer; a redirection is one, and is not followed.
    func perform(_ limits: TransferLimits) throws(TransferFailure) -> WebReply {
        let curl = try CurlHandle(limits, schemes: "http,https")
        curl.set(CURLOPT_URL, url.value)
        if method == "GET" {
            curl.set(CURLOPT_HTTPGET, 1)
        } else {
            curl.set(body: body ?? [])
            curl.set(CURLOPT_CUSTOMREQUEST, method)
        }
        curl.set(
            CURLOPT_HTTPHEADER,
            headers.map { "\($0.name): \(OutsideText.line($0.value))" } + ["Expect:"])
        let code = curl.perform()
        guard code == CURLE_OK || curl.isCut else { throw TransferFailure(code) }
        return WebReply(
            status: curl.status, retryAfter: WebReply.retryAfter(in: curl.lines), body: curl.body)
    }
}

extension WebReply {
    static func retryAfter(in lines: [String]) -> String? {
        lines.compactMap { $0.cut(at: ":") }.last { $0.before.lowercased() == "retry-after" }
            .map { OutsideText.line($0.behind) }
    }

    /// How long the server asks to be left alone, at most a day.
    func retryAfterSeconds(nowMilliseconds now: Int) -> Int? {
        guard let retryAfter else { return nil }
        if let seconds = Int(retryAfter) { return min(max(0, seconds), 86_400) }
        guard let date = UTCDate(http: retryAfter) else { return nil }
        return min(max(0, date.seconds - UTCDate(milliseconds: now).seconds), 86_400)
    }
}
