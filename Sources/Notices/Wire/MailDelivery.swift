import ScalarText
import CCurl

/// One mail to one recipient.
struct MailDelivery: Sendable {
    let url: Secret
    let from: MailAddress
    let to: MailAddress
    let text: [UInt8]
    let login: (user: String, password: Secret)?
    let encryption: MailSender.Encryption
}

/// What a mail server said last.
struct MailReply: Hashable, Sendable {
    let status: Int
    /// The whole line, with its status.
    let sentence: String
}

extension MailDelivery {
    /// Hands the mail over and reads what the server says.
    func perform(_ limits: TransferLimits) throws(TransferFailure) -> MailReply {
        let curl = try CurlHandle(limits, schemes: "smtp,smtps")
        curl.set(CURLOPT_URL, url.value)
        curl.set(CURLOPT_MAIL_FROM, "<\(from.text)>")
        curl.set(CURLOPT_MAIL_RCPT, ["<\(to.text)>"])
        switch encryption {
        case .required: curl.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        case .ifOffered: curl.set(CURLOPT_USE_SSL, Int(CURLUSESSL_TRY.rawValue))
        case .none: break
        }
        if let login {
            curl.set(CURLOPT_USERNAME, login.user)
            curl.set(CURLOPT_PASSWORD, login.password.value)
        }
        curl.set(upload: text)
        let code = curl.perform()
        let status = curl.status
        // A server that says no ends the transfer with an error; what it said tells more.
        guard code == CURLE_OK || code != CURLE_OPERATION_TIMEDOUT && status >= 400 else {
            throw TransferFailure(code)
        }
        let sentence = curl.lines.last { $0.begins(with: "\(status)") }
        return MailReply(status: status, sentence: sentence ?? "\(status)")
    }
}
