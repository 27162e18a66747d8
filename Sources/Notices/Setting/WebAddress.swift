import ScalarText

/// A URL of which only scheme and host may be shown.
struct WebAddress: Hashable, Sendable {
    /// Scheme, host and port: `https://example.org:8443`.
    let place: String
    let scheme: String
    /// The whole.
    let url: Secret

    /// Reads `SCHEME://HOST[:PORT][/…]`; nil for other schemes, names or passwords before the
    /// host, and for blanks, control characters and letters that have to be percent-coded.
    init?(_ url: Secret, schemes: [String]) {
        let text = url.value
        guard let (start, behind) = text.cut(at: "://") else { return nil }
        let scheme = start.lowercased()
        let authority = behind.parts(most: 1) { "/?#".unicodeScalars.contains($0) }[0]
        guard schemes.contains(scheme), WebAddress.isHost(authority),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        self.scheme = scheme
        self.url = url
        place = "\(scheme)://\(authority)"
    }

    /// What of the URL may not be shown: the whole, what stands behind the host, and the longer
    /// parts of that, which an answer could quote one by one.
    var secrets: [Secret] {
        // The URL is ASCII: it is written as long as it is shown, but for capitals in its scheme.
        let tail = Substring(url.value.unicodeScalars.dropFirst(place.unicodeScalars.count))
        guard tail.utf8.count > 1 else { return [] }
        let parts = tail.parts { "/?&=#".unicodeScalars.contains($0) }
            .filter { $0.utf8.count >= 8 }
        return ([url.value, String(tail)] + parts.map(String.init))
            .sorted { $0.utf8.count > $1.utf8.count }.map { Secret($0) }
    }

    private static func isHost(_ text: Substring) -> Bool {
        let host: Substring
        let behind: Substring
        if let inside = text.rest(behind: "[") {
            guard let (inner, rest) = inside.cut(at: "]") else { return false }
            (host, behind) = (inner, rest)
            let isAddress = host.unicodeScalars.allSatisfy {
                $0.isASCII && $0.properties.isHexDigit || $0 == ":" || $0 == "."
            }
            guard !host.isEmpty, isAddress else { return false }
        } else {
            host = text.parts(at: ":", most: 1)[0]
            behind = text[host.endIndex...]
            let isPlain = host.unicodeScalars.allSatisfy {
                $0.isPlain || "-._".unicodeScalars.contains($0)
            }
            guard !host.isEmpty, isPlain else { return false }
        }
        if behind.isEmpty { return true }
        guard let port = behind.rest(behind: ":").flatMap({ UInt16($0) }) else { return false }
        return port > 0
    }
}
