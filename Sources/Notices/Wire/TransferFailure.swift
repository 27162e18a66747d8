import CCurl

/// Why no answer came, in words without anything secret.
struct TransferFailure: Error, Hashable, Sendable {
    let reason: String
    /// Whether the settings have to change before it can go.
    var isLasting = false
}

extension TransferFailure {
    /// The failure that a code of libcurl stands for.
    init(_ code: CURLcode) {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: reason = "the host's name is unknown"
        case CURLE_COULDNT_CONNECT: reason = "it cannot be reached"
        case CURLE_OPERATION_TIMEDOUT: reason = "no answer in time"
        case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE:
            reason = "the connection broke off"
        case CURLE_PEER_FAILED_VERIFICATION:
            reason = "its certificate is not one that this machine trusts"
        case CURLE_USE_SSL_FAILED: reason = "it offers no encryption, which the settings ask for"
        default:
            reason = String(cString: andon_curl_words(code))
            isLasting =
                [CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL].contains(code)
        }
    }
}
