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
        guard let colon = text.firstRange(of: "://") else { return nil }
        let scheme = text[..<colon.lowerBound].lowercased()
        let behind = text[colon.upperBound...]
        let authority = behind.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
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
        let tail = url.value.dropFirst(place.count)
        guard tail.count > 1 else { return [] }
        let marks: Set<Character> = ["/", "?", "&", "=", "#"]
        var texts = [url.value, String(tail)]
        for part in tail.split(whereSeparator: { marks.contains($0) }) where part.count >= 8 {
            texts.append(String(part))
        }
        return texts.sorted { $0.count > $1.count }.map { Secret($0) }
    }

    private static func isHost(_ text: Substring) -> Bool {
        let host: Substring
        let behind: Substring
        if text.first == "[" {
            guard let end = text.firstIndex(of: "]") else { return false }
            host = text[text.index(after: text.startIndex)..<end]
            behind = text[text.index(after: end)...]
            guard !host.isEmpty, host.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." })
            else { return false }
        } else {
            host = text.prefix { $0 != ":" }
            behind = text[host.endIndex...]
            let isPlain = host.allSatisfy {
                $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "_")
            }
            guard !host.isEmpty, isPlain else { return false }
        }
        if behind.isEmpty { return true }
        guard behind.first == ":", let port = UInt16(behind.dropFirst()) else { return false }
        return port > 0
    }
}
